import { dayOf } from '../calendar/time';
import type { Day, Instant } from '../calendar/time';

/** The day whose price list counts: the quote's, else the request's; null with neither. */
export function priceDayOf(quotedAt: Day | null, requestedAt: Instant | null): Day | null {
  return quotedAt ?? (requestedAt === null ? null : dayOf(requestedAt));
}
