import { defineTrade } from './trade';

export const food = defineTrade({
  id: 'food',
  titles: { ru: 'продукты оптом', en: 'food wholesale' },
  unit: { ru: 'кг', en: 'kg' },
  limits: [
    [0.03, 0.1],
    [0.06, 0.07],
  ],
  groups: [
    {
      name: { ru: 'Молочное', en: 'Dairy' },
      limits: [
        [0.02, 0.08],
        [0.04, 0.06],
      ],
    },
  ],
  stuckAfterDays: { contact: 2, quote: 2, deal: 5 },
  standards: {
    ru: {
      lead: ['Что, сколько, как часто и в какие часы приёмка', 'Ответили в норму, график поставок записан'],
      deal: ['Когда оплата, какой остаток срока годности примут', 'Счёт выставлен, день и час приёмки подтверждены'],
    },
    en: {
      lead: ['What, how much, how often, receiving hours', 'Answered within the norm, the schedule is written down'],
      deal: ['When the payment is, what shelf life is accepted', 'Invoiced, day and hour of receiving confirmed'],
    },
  },
  lossReasons: {
    ru: 'Цена; Нет в наличии; Срок годности; График доставки; Условия оплаты; Купили у другого; Не выходит на связь',
    en: 'Price; Out of stock; Shelf life; Delivery schedule; Payment terms; Bought elsewhere; Went silent',
  },
});
