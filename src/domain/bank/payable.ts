import type { Kopecks } from '../deal';
import { typedOf } from '../positions/part';
import type { FactedDeal } from '../review';

/**
 * What the `paid` of a row is the payment of: its own amount; of a head that of its positions too whose `paid` is blank. Null
 * where it is of nothing: no deal, a return, no amount, and a position that its head is paid for (spec 17).
 */
export function payableOf(facted: FactedDeal | undefined): Kopecks | null {
  if (facted === undefined) return null;
  const { part, amount, isReturn } = facted.facts;
  if (part === null) return isReturn ? null : amount;
  const own = typedOf(facted);
  if (!part.isHead) return own.paid === null || isReturn ? null : amount;
  const paidFor = part.rows.filter((row) => row.deal.row === own.row || typedOf(row).paid === null);
  return paidFor.reduce<Kopecks | null>(
    (sum, { facts }) => (facts.isReturn || facts.amount === null ? sum : (sum ?? 0) + facts.amount),
    null,
  );
}
