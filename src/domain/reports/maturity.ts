import type { Context } from '../context';
import { lastDays } from '../calendar/period';
import { isWithin } from '../calendar/time';
import { percentileOf } from '../money/percentile';
import { MOMENTS } from '../pipeline/moments';
import type { FunnelStep } from '../pipeline/funnelStep';
import { isHead } from '../positions/part';
import type { ReviewedDeals } from '../review';

/** Half a year: what took place before it says little of how long things take now. */
const REMEMBERED_DAYS = 180;
const MOST = 80;

/**
 * Whole calendar days after which a deal that came to `from` has come to `to` if it is to come at all: by then four of
 * five had. Null when fewer deals than `minSample` came to `to` of late (spec-money-and-day "Words", maturity).
 *
 * @param book the whole book, whoever asks
 */
export function maturityOf({ context, deals }: ReviewedDeals, from: FunnelStep, to: FunnelStep): number | null {
  const spans = spansOf(deals, context, from, to);
  const usual = spans.length < context.settings.minSample ? null : percentileOf(spans.sort(), MOST);
  return usual === null ? null : Math.ceil(usual);
}

function spansOf(
  deals: ReviewedDeals['deals'],
  { today }: Pick<Context, 'today'>,
  from: FunnelStep,
  to: FunnelStep,
): Float64Array {
  const remembered = lastDays(today, REMEMBERED_DAYS);
  const spans: number[] = [];
  for (const reviewed of deals) {
    if (!isHead(reviewed)) continue;
    const end = MOMENTS[to](reviewed);
    if (end === null || !isWithin(end, remembered)) continue;
    const start = MOMENTS[from](reviewed);
    if (start !== null) spans.push(Math.max(0, end - start));
  }
  return new Float64Array(spans);
}
