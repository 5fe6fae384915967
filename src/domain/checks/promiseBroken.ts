import { defineCheck } from './check';

/** The promised day has passed, and the goods are not sent (heading 10); a return promises nothing. */
export const promiseBroken = defineCheck({
  id: 'promise-broken',
  titles: { ru: 'Обещание сорвано', en: 'Promise broken' },
  clearedBy: {
    ru: 'Отгрузить и вписать дату или назвать новый срок',
    en: 'Ship and type the date, or promise a new one',
  },
  severity: 'red',
  judges: 'deal',
  columns: ['stage', 'promisedDate', 'shippedAt'],
  kinds: ['deal', 'shipped', 'paid'],
  evaluate({ promisedDate, shippedAt }, { isReturn }, { today }) {
    if (promisedDate === null || promisedDate >= today || shippedAt !== null || isReturn) return null;
    return { promisedDate, days: today - promisedDate };
  },
  fault: ['promisedDate'],
  message: {
    ru: ({ promisedDate, days }, say) => `Обещали ${say.day(promisedDate)}, не отгружено: прошло ${say.days(days)}`,
    en: ({ promisedDate, days }, say) => `Promised for ${say.day(promisedDate)}, not shipped: ${say.days(days)} since`,
  },
});
