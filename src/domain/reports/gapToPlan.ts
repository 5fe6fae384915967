import type { Kopecks } from '../deal';
import { isDivisible, roundedKopecks } from '../money/money';
import { daysBefore } from '../calendar/period';
import type { ReviewedDeals } from '../review';
import type { Period } from '../calendar/time';
import { planProgressOf } from './planProgress';
import type { PlanProgress } from './planProgress';
import { soldIn } from './sold';
import type { Sold } from './sold';

/** How much each factor adds to, or (below 0) takes from, what was due; together exactly the gap. */
export interface GapParts {
  readonly requests: Kopecks;
  readonly conversion: Kopecks;
  readonly averageDeal: Kopecks;
  readonly margin: Kopecks;
}

export interface GapToPlan extends PlanProgress {
  /** Fact less what was due by today; below 0: behind the plan. */
  readonly gap: Kopecks;
  /** Null when the 90 days before the period had no sales, or only such as returns cancel, to compare with. */
  readonly parts: GapParts | null;
}

/** How the month stands against its plan. */
export interface PlanReport {
  /** Null without a plan. */
  readonly gap: GapToPlan | null;
}

const USUAL_DAYS = 90;

/**
 * Why the plan is missed (spec §6 "gap to plan"). The factors are replaced one after another, from usual to actual:
 * the requests that the plan due by today would take at the usual conversion, deal and margin; then the actual
 * requests, conversion, average deal and margin. Usual is the 90 days before the period.
 */
export function gapToPlan(review: ReviewedDeals, period: Period, managerKey: string): GapToPlan | null {
  const progress = planProgressOf(review, period, managerKey);
  if (progress === null) return null;
  const usual = soldIn(review.deals, daysBefore(period, USUAL_DAYS), managerKey);
  const actual = soldIn(review.deals, period, managerKey);
  return { ...progress, gap: progress.fact - progress.due, parts: partsOf(progress.due, actual, usual) };
}

function partsOf(due: Kopecks, actual: Sold, usual: Sold): GapParts | null {
  if (usual.requests === 0 || usual.sales === 0 || usual.revenue <= 0 || usual.grossProfit <= 0) return null;
  const profitOfRequest = usual.grossProfit / usual.requests;
  const profitOfSale = usual.grossProfit / usual.sales;
  const usualMargin = usual.grossProfit / usual.revenue;
  // Rounding each step, not each part, makes the parts add up to the kopeck.
  const byRequests = roundedKopecks(actual.requests * profitOfRequest);
  const bySales = roundedKopecks(actual.sales * profitOfSale);
  const byRevenue = roundedKopecks(actual.revenue * usualMargin);
  // Returns that all but cancel the usual sales make ratios beyond what kopecks can tell.
  if (![byRequests, bySales, byRevenue].every(isDivisible)) return null;
  return {
    requests: byRequests - due,
    conversion: bySales - byRequests,
    averageDeal: byRevenue - bySales,
    margin: actual.grossProfit - byRevenue,
  };
}

/** The gap in kopecks of whole roubles. */
export interface GapInRoubles {
  readonly difference: Kopecks;
  readonly parts: GapParts | null;
}

/** Rounds the gap for reading: the last part takes what rounding leaves, so that the parts add up to the difference. */
export function inRoubles({ gap, parts }: Pick<GapToPlan, 'gap' | 'parts'>): GapInRoubles {
  const difference = toRoubles(gap);
  if (parts === null) return { difference, parts };
  const requests = toRoubles(parts.requests);
  const conversion = toRoubles(parts.conversion);
  const averageDeal = toRoubles(parts.averageDeal);
  const margin = difference - requests - conversion - averageDeal;
  return { difference, parts: { requests, conversion, averageDeal, margin } };
}

// Plus 0, because rounding makes −0 of −49 kopecks, and −0 would be read as "minus nothing".
const toRoubles = (kopecks: Kopecks): Kopecks => Math.round(kopecks / 100) * 100 + 0;
