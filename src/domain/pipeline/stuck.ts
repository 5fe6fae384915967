import type { Deal } from '../deal';
import { dayOf } from '../calendar/time';
import type { Day } from '../calendar/time';

type Dated = Pick<Deal, 'touchedAt' | 'requestedAt' | 'respondedAt' | 'quotedAt' | 'invoicedAt' | 'shippedAt'>;

/**
 * The day of the deal's last real change. Where none was recorded yet, the latest day of the row stands for it; null
 * when it has none (spec §3 "stuck").
 */
export function lastChangeOf(deal: Dated): Day | null {
  if (deal.touchedAt !== null) return dayOf(deal.touchedAt);
  const latest = Math.max(
    deal.requestedAt === null ? -Infinity : dayOf(deal.requestedAt),
    deal.respondedAt === null ? -Infinity : dayOf(deal.respondedAt),
    deal.quotedAt ?? -Infinity,
    deal.invoicedAt ?? -Infinity,
    deal.shippedAt ?? -Infinity,
  );
  return latest === -Infinity ? null : (latest as Day);
}

/** Whole calendar days since `since` when they reach the threshold, else 0; a threshold of 0 is off. */
export function stuckDays(since: Day | null, today: Day, thresholdDays: number): number {
  if (since === null || thresholdDays <= 0) return 0;
  const days = today - since;
  return days >= thresholdDays ? days : 0;
}
