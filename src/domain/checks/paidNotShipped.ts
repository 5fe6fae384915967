import { defineCheck } from './check';

/** The money is here, the goods are not sent, and no day is promised; a promise that has passed is broken (heading 10). */
export const paidNotShipped = defineCheck({
  id: 'paid-not-shipped',
  titles: { ru: 'Оплачено, не отгружено', en: 'Paid, not shipped' },
  clearedBy: { ru: 'Вписать дату отгрузки или назвать срок', en: 'Type the shipment date, or promise one' },
  severity: 'amber',
  judges: 'deal',
  columns: ['stage', 'shippedAt', 'promisedDate'],
  kinds: ['paid'],
  evaluate: ({ shippedAt, promisedDate }) => (shippedAt === null && promisedDate === null ? {} : null),
  fault: ['shippedAt'],
  message: {
    ru: () => 'Оплачено, но не отгружено: нет обещанного срока',
    en: () => 'Paid but not shipped: no promised date',
  },
});
