import type { WorkCalendar } from '../calendar/workCalendar';
import { dayOf, hasNoTime, isWithin, MS_PER_MINUTE } from '../calendar/time';
import type { Day, Instant } from '../calendar/time';
import type { Deal } from '../deal';
import { shareOf } from '../money/share';
import { isHead } from '../positions/part';
import type { ReviewedDeal, ReviewedDeals } from '../review';
import { maturityOf } from './maturity';
import { wilsonInterval } from './wilson';
import { defineReport } from './report';
import { PAID_ON } from '../needs';

/** Requests by how soon they were answered, and how many of them paid. */
export interface SpeedBucket {
  /** Working minutes up to and including which; null: longer, or never answered. */
  readonly upTo: number | null;
  readonly requests: number;
  readonly paid: number;
  /** Null without requests, as its bounds. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const BOUNDS = [15, 30, 60, 240] as const;
const YEAR = 364;

/**
 * Whether a quick answer pays: over a year's timed requests that have had the time to be paid (spec §16 "Speed pays").
 * Empty while nobody can say how long that takes.
 *
 * @param book the whole book, by which the maturity is known
 * @param deals those that are counted
 */
export function speedPaysOf(book: ReviewedDeals, deals: ReviewedDeals['deals'] = book.deals): SpeedBucket[] {
  const answeredOf = answersOf(book);
  if (answeredOf === null) return [];
  const counts = [...BOUNDS, null].map((upTo) => ({ upTo, requests: 0, paid: 0 }));
  for (const reviewed of deals) {
    const answered = answeredOf(reviewed);
    const count = answered === null ? undefined : counts.find(({ upTo }) => upTo === answered.upTo);
    if (answered === null || count === undefined) continue;
    count.requests += 1;
    if (answered.isPaid) count.paid += 1;
  }
  return counts.map((count) => ({ ...count, ...sharesOf(count) }));
}

/** In which bucket a request is, and whether it was paid in time. */
export interface Answered extends Pick<SpeedBucket, 'upTo'> {
  readonly isPaid: boolean;
}

/** Tells it of each deal, null of one that is not counted; null while nobody can say how long a payment takes. */
export function answersOf(book: ReviewedDeals): ((reviewed: ReviewedDeal) => Answered | null) | null {
  const { today, calendar } = book.context;
  const maturity = maturityOf(book, 'requests', 'payment');
  if (maturity === null) return null;
  const ripe = { from: (today - YEAR) as Day, to: (today - maturity) as Day };
  return (reviewed) => {
    const { deal, facts } = reviewed;
    const { requestedAt } = deal;
    if (!isHead(reviewed) || requestedAt === null || hasNoTime(requestedAt) || !isWithin(dayOf(requestedAt), ripe))
      return null;
    const minutes = minutesToAnswer(requestedAt, deal, calendar);
    if (minutes === null) return null;
    const upTo = BOUNDS.find((bound) => minutes <= bound) ?? null;
    return { upTo, isPaid: facts.paidOn !== null && facts.paidOn <= dayOf(requestedAt) + maturity };
  };
}

/** Infinite when nobody answered; null when it cannot be told: an answer of a day only, or before the request. */
function minutesToAnswer(from: Instant, { respondedAt }: Deal, calendar: WorkCalendar): number | null {
  if (respondedAt === null) return Infinity;
  if (hasNoTime(respondedAt) || minuteOf(respondedAt) < minuteOf(from)) return null;
  return Math.max(0, calendar.minutesBetween(from, respondedAt));
}

/** A form stamps seconds, a person types none: within one minute nobody answered before they were asked. */
function minuteOf(instant: Instant): number {
  return Math.floor(instant / MS_PER_MINUTE);
}

function sharesOf({
  paid,
  requests,
}: Pick<SpeedBucket, 'paid' | 'requests'>): Pick<SpeedBucket, 'share' | 'low' | 'high'> {
  return { share: shareOf(paid, requests), ...(wilsonInterval(paid, requests) ?? { low: null, high: null }) };
}

export const speedPaysReport = defineReport({
  id: 'speedPays',
  needs: ['requestedAt', 'respondedAt', PAID_ON],
  of: ({ book, seen }) => speedPaysOf(book, seen.deals),
});
