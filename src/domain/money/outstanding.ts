import type { Kopecks } from '../deal';
import { exact, rounded } from './exact';

/**
 * What is left of each tranche, oldest first, after all payments: zeros when overpaid, null where the tranche is blank.
 * A negative tranche (a credit note) adds to the payment and shows 0 (spec §3 "payments", §7 "Tranches").
 */
export function outstandingOf(
  tranches: readonly (Kopecks | null)[],
  payments: readonly Kopecks[],
): readonly (Kopecks | null)[] {
  const credits = tranches.filter((tranche) => tranche !== null && tranche < 0).map((tranche) => -(tranche ?? 0));
  let pool = [...payments, ...credits].reduce((sum, amount) => sum.plus(exact(amount)), exact(0));
  return tranches.map((tranche) => {
    if (tranche === null || tranche < 0) return tranche && 0;
    const owed = exact(tranche);
    const used = pool.gt(owed) ? owed : pool.gt(0) ? pool : exact(0);
    pool = pool.minus(used);
    return rounded(owed.minus(used));
  });
}
