import { postponementsIn } from '../pipeline/rowMemory';
import { OPEN_KINDS } from '../stages';
import { defineCheck } from './check';

/** The step was put off at one stage as often as the team allows (heading 10); a workbook that never ran remembers none. */
export const stepPostponed = defineCheck({
  id: 'step-postponed',
  titles: { ru: 'Шаг переносят', en: 'Step put off' },
  clearedBy: {
    ru: 'Сделать шаг и перевести сделку на следующий этап или закрыть её',
    en: 'Do the step and move the deal on, or close it',
  },
  severity: 'amber',
  judges: 'deal',
  columns: ['stage', 'nextStepDate'],
  kinds: OPEN_KINDS,
  isIdle: ({ settings }) => settings.postponeLimit === 0,
  evaluate({ memory }, _facts, { settings: { postponeLimit: limit } }) {
    const count = postponementsIn(memory);
    return count >= limit ? { count, limit } : null;
  },
  fault: ['nextStepDate'],
  message: {
    ru: ({ count, limit }) => `Переносов шага на этапе: ${count} (предел ${limit})`,
    en: ({ count, limit }) => `Step put off at this stage: ${count} (limit ${limit})`,
  },
});
