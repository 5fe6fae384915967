import type { Kopecks } from './deal';
import { Exact } from './money';

const DAYS_PER_YEAR = 365;

/** The penalty for a debt of so many days at a yearly rate, to the kopeck half away from zero (spec §7 `ROP_PENALTY`). */
export function penaltyOf(owed: Kopecks, days: number, annualRate: number): Kopecks {
  return new Exact(owed).times(annualRate).times(days).div(DAYS_PER_YEAR).toDecimalPlaces(0).toNumber();
}
