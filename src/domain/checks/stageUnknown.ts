import { defineCheck } from './check';

/** A stage that the tab does not have, or none: such a row is neither open nor closed. */
export const stageUnknown = defineCheck({
  id: 'stage-unknown',
  titles: { ru: 'Неизвестный этап', en: 'Unknown stage' },
  clearedBy: { ru: 'Выбрать этап из списка', en: 'Choose a stage from the list' },
  severity: 'amber',
  judges: 'deal',
  tables: ['stages'],
  columns: ['stage'],
  kinds: [null],
  evaluate: ({ stageText }) => ({ stageText }),
  fault: ['stage'],
  message: {
    ru: ({ stageText }) => (stageText === '' ? 'Этап не указан' : `Этапа «${stageText}» нет на вкладке «Этапы»`),
    en: ({ stageText }) => (stageText === '' ? 'No stage given' : `Stage "${stageText}" is not on the Stages tab`),
  },
});
