import { gateRulingOf } from '../../domain/gate';
import { dealReviewer } from '../../domain/review';
import type { Review } from '../../domain/review';
import { rowSightOf, rowStateOf } from './rowState';
import { moveDateCells, withMoveDates, writableMoveDates } from './moveDates';
import type { MoveDateCell, MoveDatePlaces } from './moveDates';

/** A review in which moves that no edit saw have filled in their dates. */
export interface StampedReview {
  readonly review: Review;
  /** What is to be written into people's cells. */
  readonly facts: readonly MoveDateCell[];
}

/**
 * Fills in for moves that came without an edit what an edit would have filled in. A row that slipped past the gate even with
 * that gets nothing: an edit would have refused it.
 */
export function stampMoves(review: Review, movedUnseen: ReadonlySet<string>, places: MoveDatePlaces): StampedReview {
  if (movedUnseen.size === 0) return { review, facts: [] };
  const { context } = review;
  const again = dealReviewer(context);
  const sight = rowSightOf(context);
  const facts: MoveDateCell[] = [];
  const deals = review.deals.map((reviewed) => {
    const { deal } = reviewed;
    if (!movedUnseen.has(deal.key)) return reviewed;
    const filled = writableMoveDates(deal, context, places);
    const stamped = again(rowStateOf(withMoveDates(deal, filled), sight, { isStamped: true }).deal);
    if (gateRulingOf(stamped, context).kind === 'refused') return reviewed;
    facts.push(...moveDateCells(deal.row, filled, places));
    return stamped;
  });
  return { review: { ...review, deals }, facts };
}
