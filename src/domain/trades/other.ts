import { defineTrade } from './trade';

export const other = defineTrade({
  id: 'other',
  titles: { ru: 'другое', en: 'other' },
  unit: { ru: 'шт', en: 'pcs' },
  limits: [
    [0.05, 0.15],
    [0.1, 0.1],
  ],
  groups: [],
  stuckAfterDays: {},
});
