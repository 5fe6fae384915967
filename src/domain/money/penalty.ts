import type { Kopecks } from '../deal';
import { exact, rounded } from './exact';

const DAYS_PER_YEAR = 365;

/** The penalty for a debt of so many days at a yearly rate, to the kopeck half away from zero (spec §7 `ROP_PENALTY`). */
export function penaltyOf(owed: Kopecks, days: number, annualRate: number): Kopecks {
  return rounded(exact(owed).times(exact(annualRate)).times(days).div(DAYS_PER_YEAR));
}
