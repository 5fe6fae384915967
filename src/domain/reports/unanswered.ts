import type { Deal } from '../deal';
import { isHead } from '../positions/part';
import type { ReviewedDeals } from '../review';
import { hasNoTime } from '../calendar/time';

/** An open request without a first response. */
export interface Unanswered {
  readonly deal: Deal;
  /** Working minutes since the request; null when it has a day but no time. */
  readonly minutes: number | null;
  readonly isPastNorm: boolean;
}

/**
 * The live queue of answers, where the sheet shows them: without a column for the answer everybody would seem to wait. The
 * longest waiting first, requests without a time last.
 */
export function unansweredOf({ context, deals }: ReviewedDeals): Unanswered[] {
  const { now, calendar, settings } = context;
  const queue: Unanswered[] = [];
  for (const reviewed of deals) {
    const { deal, facts } = reviewed;
    const { requestedAt, respondedAt } = deal;
    if (!isHead(reviewed) || !facts.isOpen || requestedAt === null || requestedAt > now || respondedAt !== null)
      continue;
    const minutes = hasNoTime(requestedAt) ? null : calendar.minutesBetween(requestedAt, now);
    queue.push({ deal, minutes, isPastNorm: minutes !== null && minutes > settings.responseMinutes });
  }
  return queue.sort((a, b) => (b.minutes ?? -1) - (a.minutes ?? -1) || a.deal.row - b.deal.row);
}
