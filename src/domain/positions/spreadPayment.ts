import type { Deal, Kopecks } from '../deal';
import { paidOnOf, vatDayOf } from '../facts';
import type { FactsBasis } from '../facts';
import { figuresOf } from '../money/figures';

/** What one payment is spread by. */
export type AmountBasis = Pick<FactsBasis, 'settings' | 'recognizedBy' | 'today'>;

/**
 * What counts as paid of each row of a deal (spec 17): what stands on the head pays the head, then from the top the positions
 * that say nothing of a payment; what is over stays on the head. Where the head says nothing, each row has what is its own.
 *
 * @param rows with what they inherit, in the order of the sheet
 */
export function spreadPayment(head: Deal, rows: readonly Deal[], basis: AmountBasis): ReadonlyMap<number, Kopecks> {
  const paid = new Map<number, Kopecks>();
  if (head.paid === null) return paid;
  const others = rows.filter((row) => row.row !== head.row && row.paid === null);
  let left = head.paid;
  for (const deal of [head, ...others]) {
    const part = Math.min(left, payableFor(deal, basis));
    paid.set(deal.row, part);
    left -= part;
  }
  paid.set(head.row, (paid.get(head.row) ?? 0) + left);
  return paid;
}

/** A return, and what has no amount, takes nothing. */
function payableFor(deal: Deal, basis: AmountBasis): Kopecks {
  const { amount, isReturn } = figuresOf(deal, basis.settings, vatDayOf(deal, paidOnOf(deal), basis));
  return isReturn ? 0 : Math.max(0, amount ?? 0);
}
