import { defineCheck } from './check';

/** The money is here, the goods are not sent, and no day ahead is promised. */
export const paidNotShipped = defineCheck({
  id: 'paid-not-shipped',
  titles: { ru: 'Оплачено, не отгружено', en: 'Paid, not shipped' },
  clearedBy: { ru: 'Вписать дату отгрузки или назвать новый срок', en: 'Type the shipment date, or promise a new one' },
  severity: 'amber',
  columns: ['stage', 'shippedAt', 'promisedDate'],
  kinds: ['paid'],
  evaluate({ shippedAt, promisedDate }, _facts, { today }) {
    if (shippedAt !== null) return null;
    return promisedDate === null || promisedDate < today ? { promisedDate } : null;
  },
  fault: ['shippedAt'],
  message: {
    ru: ({ promisedDate }, say) =>
      `Оплачено, но не отгружено: ${promisedDate === null ? 'нет обещанного срока' : `обещали ${say.day(promisedDate)}`}`,
    en: ({ promisedDate }, say) =>
      `Paid but not shipped: ${promisedDate === null ? 'no promised date' : `promised for ${say.day(promisedDate)}`}`,
  },
});
