import { gateRulingOf } from '../../domain/gate';
import { dealReviewer } from '../../domain/review';
import type { Review } from '../../domain/review';
import { touchColumnsOf } from './rowHash';
import { rowStateOf } from './rowState';
import { factCells, withFacts, writableFacts } from './stageFacts';
import type { FactCell, FactPlaces } from './stageFacts';

/** A review in which moves that no edit saw have filled in their dates. */
export interface StampedReview {
  readonly review: Review;
  /** What is to be written into people's cells. */
  readonly facts: readonly FactCell[];
}

/**
 * Fills in for moves that came without an edit what an edit would have filled in. A row that slipped past the gate gets
 * nothing: an edit would have refused it. No red check rests on these dates, so the gate's ruling stands.
 */
export function stampMoves(review: Review, movedUnseen: ReadonlySet<string>, places: FactPlaces): StampedReview {
  if (movedUnseen.size === 0) return { review, facts: [] };
  const { context } = review;
  const again = dealReviewer(context);
  const mark = touchColumnsOf(context.columns);
  const facts: FactCell[] = [];
  const deals = review.deals.map((reviewed) => {
    const { deal } = reviewed;
    if (!movedUnseen.has(deal.key)) return reviewed;
    if (gateRulingOf(reviewed, context.stages, context.settings.gate).kind === 'refused') return reviewed;
    const filled = writableFacts(deal, context, places);
    facts.push(...factCells(deal.row, filled, places));
    return again(rowStateOf(withFacts(deal, filled), context.now, mark).deal);
  });
  return { review: { ...review, deals }, facts };
}
