import { OPEN_KINDS } from '../stages';
import { defineCheck } from './check';

/**
 * Of a deal that is not shipped: a day is promised that nobody confirmed, or whose confirmation has expired (it holds up to
 * and including its day).
 */
export const promiseUnconfirmed = defineCheck({
  id: 'promise-unconfirmed',
  titles: { ru: 'Срок не подтверждён', en: 'Promise not confirmed' },
  clearedBy: {
    ru: 'Получить подтверждение: кто подтвердил и до какого дня',
    en: 'Get it confirmed: by whom and until which day',
  },
  severity: 'red',
  judges: 'deal',
  columns: ['stage', 'promisedDate', 'confirmedBy'],
  kinds: OPEN_KINDS,
  alsoReads: ['confirmedUntil', 'shippedAt'],
  evaluate({ promisedDate, confirmedBy, confirmedUntil, shippedAt }, _facts, { today }) {
    if (promisedDate === null || shippedAt !== null) return null;
    if (confirmedBy === '') return { promisedDate, expiredOn: null };
    return confirmedUntil !== null && confirmedUntil < today ? { promisedDate, expiredOn: confirmedUntil } : null;
  },
  fault: ({ expiredOn }) => [expiredOn === null ? 'confirmedBy' : 'confirmedUntil'],
  message: {
    ru: ({ promisedDate, expiredOn }, say) =>
      expiredOn === null
        ? `Срок ${say.day(promisedDate)} обещан без подтверждения склада`
        : `Срок ${say.day(promisedDate)} обещан, а подтверждение истекло ${say.day(expiredOn)}`,
    en: ({ promisedDate, expiredOn }, say) =>
      expiredOn === null
        ? `${say.day(promisedDate)} promised without confirmation`
        : `${say.day(promisedDate)} promised, the confirmation expired on ${say.day(expiredOn)}`,
  },
});
