import { marginOf } from '../money/figures';
import type { ReviewedDeal } from '../review';

/** How many of a team's own deals set-up shows computed (spec §24). */
const SHOWN = 3;

/** How much of the arithmetic a deal shows: all of it, the profit of a single unit, the revenue alone, nothing. */
function worth({ deal, facts }: ReviewedDeal): number {
  if (facts.revenue === null || facts.isReturn) return 0;
  if (marginOf(facts) === null) return 1;
  return deal.quantity === null || deal.quantity === 1000 ? 2 : 3;
}

/**
 * A few deals by which a person can tell whether the figures are right: of those that show the most, the first, the
 * middle and the last of the sheet. None where no deal has a price.
 */
export function exampleDeals(deals: readonly ReviewedDeal[]): readonly ReviewedDeal[] {
  const most = Math.max(0, ...deals.slice(0, 1000).map(worth));
  const best = most === 0 ? [] : deals.filter((reviewed) => worth(reviewed) >= most);
  const last = best.length - 1;
  const places = new Set([0, Math.round(last / 2), last].slice(0, SHOWN));
  return [...places].flatMap((at) => best[at] ?? []);
}
