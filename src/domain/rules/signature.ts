import type { Deal } from '../deal';
import type { Figures } from '../money/figures';
import type { Role } from '../role';
import { isDiscountOver, isMarginBelow, ownRung } from './ladder';
import type { Ladder, Seller } from './ladder';

/**
 * Whether somebody's own rung, with the limits of one's own, covers these numbers (spec §5 "Nobody signs above their
 * rung"). Whose role has no rung in this ladder signs nothing.
 */
export function mayApprove(
  ladder: Ladder,
  signer: Seller,
  figures: Figures,
  priced: Pick<Deal, 'listPrice' | 'price'>,
): boolean {
  const rung = ownRung(ladder, signer);
  return rung !== null && !isMarginBelow(rung, figures) && !isDiscountOver(rung, figures, priced);
}

/** Whether a request may be turned down: by whoever could approve it, and by the owner where nobody on the ladder can. */
export function mayRefuse(approver: Role | 'forbidden' | null, signer: Seller, canApprove: boolean): boolean {
  return canApprove || (approver === 'forbidden' && signer.role === 'owner');
}
