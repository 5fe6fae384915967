import { gateRulingOf } from '../../domain/gate';
import { rowsReviewer } from '../../domain/review';
import { isHead, isPosition, rowsOf, typedOf } from '../../domain/positions/part';
import type { Review, ReviewedDeal } from '../../domain/review';
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
  const judge = rowsReviewer(context);
  const sight = rowSightOf(context);
  const facts: MoveDateCell[] = [];
  const again = new Map<number, ReviewedDeal>();
  for (const reviewed of review.deals) {
    // A position's cells are its head's, or what a person types there.
    if (!movedUnseen.has(reviewed.deal.key) || isPosition(reviewed.facts)) continue;
    const deal = typedOf(reviewed);
    const filled = writableMoveDates(deal, context, places);
    const moved = rowStateOf(withMoveDates(deal, filled), sight, { isStamped: true }).deal;
    const rows = judge(rowsOf(reviewed).map((row) => (row === reviewed ? moved : typedOf(row))));
    if (rows.some((row) => isHead(row) && gateRulingOf(row, context).kind === 'refused')) continue;
    facts.push(...moveDateCells(deal.row, filled, places));
    for (const row of rows) again.set(row.deal.row, row);
  }
  const deals = review.deals.map((reviewed) => again.get(reviewed.deal.row) ?? reviewed);
  return { review: { ...review, deals }, facts };
}
