import { dayOf, hasNoTime } from '../calendar/time';
import type { Day, Instant } from '../calendar/time';
import { defineCheck } from './check';

/** By the day when one of the two has no time. */
function isAnsweredBefore(requestedAt: Instant, respondedAt: Instant | null): boolean {
  if (respondedAt === null || respondedAt >= requestedAt) return false;
  return hasNoTime(requestedAt) || hasNoTime(respondedAt) ? dayOf(respondedAt) < dayOf(requestedAt) : true;
}

function isBefore(day: Day | null, requestedOn: Day): boolean {
  return day !== null && day < requestedOn;
}

/** Something happened before the request. */
export const datesOutOfOrder = defineCheck({
  id: 'dates-out-of-order',
  titles: { ru: 'Даты не по порядку', en: 'Dates out of order' },
  clearedBy: { ru: 'Исправить дату, которая раньше заявки', en: 'Mend the date that is before the request' },
  severity: 'amber',
  judges: 'deal',
  columns: ['requestedAt'],
  alsoReads: ['respondedAt', 'quotedAt', 'invoicedAt', 'shippedAt', 'paidAt', 'closedAt'],
  evaluate({ requestedAt, respondedAt, quotedAt, invoicedAt, shippedAt, paidAt }, { paidOn }) {
    if (requestedAt === null) return null;
    const requestedOn = dayOf(requestedAt);
    if (isAnsweredBefore(requestedAt, respondedAt)) return { column: 'respondedAt' as const };
    if (isBefore(quotedAt, requestedOn)) return { column: 'quotedAt' as const };
    if (isBefore(invoicedAt, requestedOn)) return { column: 'invoicedAt' as const };
    if (isBefore(shippedAt, requestedOn)) return { column: 'shippedAt' as const };
    if (!isBefore(paidOn, requestedOn)) return null;
    return { column: paidAt === null ? ('closedAt' as const) : ('paidAt' as const) };
  },
  fault: ({ column }) => [column],
  message: {
    ru: ({ column }, say) => `Даты не по порядку: «${say.column(column)}» раньше заявки`,
    en: ({ column }, say) => `Dates out of order: "${say.column(column)}" is before the request`,
  },
});
