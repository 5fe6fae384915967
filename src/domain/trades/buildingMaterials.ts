import { defineTrade } from './trade';

export const buildingMaterials = defineTrade({
  id: 'building-materials',
  titles: { ru: 'стройматериалы', en: 'building materials' },
  unit: { ru: 'шт', en: 'pcs' },
  limits: [
    [0.05, 0.12],
    [0.1, 0.08],
  ],
  groups: [
    {
      name: { ru: 'Сухие смеси', en: 'Dry mixes' },
      limits: [
        [0.04, 0.1],
        [0.08, 0.07],
      ],
    },
  ],
  stuckAfterDays: { quote: 7, deal: 14 },
  standards: {
    ru: {
      lead: ['Какой объект, что, сколько и к какому дню завоз', 'Ответили в норму, объект записан'],
      deal: ['Когда оплата, есть ли подъезд и кто разгружает', 'Счёт выставлен, день завоза подтверждён складом'],
    },
    en: {
      lead: ['Which site, what, how much and by which day', 'Answered within the norm, the site is written down'],
      deal: [
        'When the payment is, is there access, who unloads',
        'Invoiced, the delivery day confirmed by the warehouse',
      ],
    },
  },
  lossReasons: {
    ru: 'Цена; Срок поставки; Нет в наличии; Доставка; Купили у другого; Объект отложен; Не выходит на связь',
    en: 'Price; Delivery time; Out of stock; Delivery cost; Bought elsewhere; Site put off; Went silent',
  },
});
