import type { Context } from '../../domain/context';
import type { Kopecks } from '../../domain/deal';
import { vatDayOf } from '../../domain/facts';
import { discountOf, marginOf } from '../../domain/money/figures';
import { floorPriceOf } from '../../domain/money/floorPrice';
import type { ReviewedDeal } from '../../domain/review';
import { ownRung } from '../../domain/rules/ladder';
import type { Rung } from '../../domain/rules/ladder';

/** A deal's margin and discount beside what its seller may do alone. */
export interface RungBreach {
  /** The seller's own; null where the ladder has none for the role. */
  readonly rung: Rung | null;
  readonly margin: number | null;
  readonly discount: number | null;
  readonly isBelow: boolean;
  readonly isOver: boolean;
  /** The lowest price that needs no signature for its margin; null where the margin is not below, or no price would do. */
  readonly floorPrice: Kopecks | null;
}

/** Where the figures go beyond the seller's own rung. */
export function rungBreach({ deal, facts }: ReviewedDeal, context: Context): RungBreach {
  const { signing, seller, paidOn } = facts;
  const rung = ownRung(context.ladders.forGroup(deal.groupKey), seller);
  const isBelow = signing.kind !== 'own' && signing.margin;
  const floor = isBelow ? (rung?.marginFrom ?? null) : null;
  return {
    rung,
    margin: marginOf(facts),
    discount: discountOf(facts, deal),
    isBelow,
    isOver: signing.kind !== 'own' && signing.discount,
    floorPrice: floor === null ? null : floorPriceOf(deal, floor, context.settings, vatDayOf(deal, paidOn, context)),
  };
}
