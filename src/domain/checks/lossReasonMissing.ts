import { defineCheck } from './check';

/** A lost deal says why. */
export const lossReasonMissing = defineCheck({
  id: 'loss-reason-missing',
  titles: { ru: 'Нет причины проигрыша', en: 'No loss reason' },
  clearedBy: { ru: 'Выбрать причину проигрыша', en: 'Choose the loss reason' },
  severity: 'amber',
  judges: 'deal',
  columns: ['stage', 'lossReason'],
  kinds: ['lost'],
  evaluate: ({ lossReason }) => (lossReason === '' ? {} : null),
  fault: ['lossReason'],
  message: {
    ru: () => 'Не указана причина проигрыша',
    en: () => 'No loss reason given',
  },
});
