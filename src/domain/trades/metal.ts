import { defineTrade } from './trade';

export const metal = defineTrade({
  id: 'metal',
  titles: { ru: 'металл', en: 'metal' },
  unit: { ru: 'т', en: 't' },
  limits: [
    [0.03, 0.08],
    [0.07, 0.05],
  ],
  groups: [
    {
      name: { ru: 'Нержавейка', en: 'Stainless' },
      limits: [
        [0.02, 0.12],
        [0.05, 0.09],
      ],
    },
  ],
  stuckAfterDays: {},
});
