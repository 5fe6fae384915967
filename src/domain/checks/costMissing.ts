import { defineCheck } from './check';

/** From the quote on a deal needs a cost above 0; a lost one no longer does. */
export const costMissing = defineCheck({
  id: 'cost-missing',
  titles: { ru: 'Нет закупочной цены', en: 'No cost' },
  clearedBy: { ru: 'Вписать закупочную цену', en: 'Type the cost' },
  severity: 'red',
  columns: ['stage', 'cost'],
  kinds: ['quote', 'deal', 'shipped', 'paid'],
  evaluate: ({ cost }) => (cost === null || cost <= 0 ? {} : null),
  fault: ['cost'],
  message: {
    ru: () => 'Нет закупочной цены: маржу не посчитать',
    en: () => 'No cost: margin unknown',
  },
});
