import { defineCheck } from './check';

export const costMissing = defineCheck({
  id: 'cost-missing',
  titles: { ru: 'Нет закупочной цены', en: 'No cost' },
  severity: 'red',
  columns: ['stage', 'cost'],
  kinds: ['quote', 'deal', 'shipped', 'paid'],
  evaluate: ({ cost }) => (cost === null || cost <= 0 ? {} : null),
  message: {
    ru: () => 'Нет закупочной цены: маржу не посчитать',
    en: () => 'No cost: margin unknown',
  },
});
