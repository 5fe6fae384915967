import { defineTrade } from './trade';

export const parts = defineTrade({
  id: 'parts',
  titles: { ru: 'запчасти', en: 'parts' },
  unit: { ru: 'шт', en: 'pcs' },
  limits: [
    [0.07, 0.18],
    [0.12, 0.12],
  ],
  groups: [
    {
      name: { ru: 'Оригинал', en: 'Genuine' },
      limits: [
        [0.03, 0.12],
        [0.06, 0.09],
      ],
    },
  ],
  stuckAfterDays: { contact: 2, quote: 3, deal: 7 },
  standards: {
    ru: {
      lead: ['Марка, VIN или артикул, сколько и когда нужно', 'Ответили в норму, артикул записан'],
      quote: ['Подойдёт ли аналог, с кем сравнивают', 'Предложены оригинал и аналог, назначен следующий шаг'],
    },
    en: {
      lead: [
        'Make, VIN or part number, how many and when',
        'Answered within the norm, the part number is written down',
      ],
      quote: ['Would an equivalent do, who else is compared', 'Genuine and equivalent quoted, a next step is set'],
    },
  },
  lossReasons: {
    ru: 'Цена; Нет в наличии; Срок поставки; Нужен оригинал; Не подошло; Купили у другого; Не выходит на связь',
    en: 'Price; Out of stock; Delivery time; Wanted genuine; Did not fit; Bought elsewhere; Went silent',
  },
});
