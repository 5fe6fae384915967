import { defineTrade } from './trade';

export const services = defineTrade({
  id: 'services',
  titles: { ru: 'услуги', en: 'services' },
  unit: { ru: 'усл.', en: 'job' },
  isByAmount: true,
  limits: [
    [0.1, 0.3],
    [0.2, 0.2],
  ],
  groups: [
    {
      name: { ru: 'Подряд', en: 'Subcontracted' },
      limits: [
        [0.05, 0.15],
        [0.1, 0.1],
      ],
    },
  ],
  stuckAfterDays: { lead: 2, quote: 10, deal: 20 },
  requiredFields: { quote: ['quotedAt'] },
  standards: {
    ru: {
      lead: ['Какая задача, к какому сроку и кто примет работу', 'Ответили в норму, задача записана'],
      deal: ['Когда оплата, кто подпишет акт', 'Договор подписан, день начала назначен'],
      shipped: ['Принята ли работа, подписан ли акт, когда оплата', 'Акт подписан, дата оплаты названа'],
    },
    en: {
      lead: ['What is the task, by when, who accepts the work', 'Answered within the norm, the task is written down'],
      deal: ['When the payment is, who signs the acceptance', 'The contract is signed, the day of start is set'],
      shipped: [
        'Is the work accepted and signed for, when is the payment',
        'Acceptance signed, the payment day is named',
      ],
    },
  },
  lossReasons: {
    ru: 'Цена; Срок; Сделают сами; Выбрали другого; Нет бюджета; Отложили; Не выходит на связь',
    en: 'Price; Timing; Do it themselves; Chose another; No budget; Put off; Went silent',
  },
});
