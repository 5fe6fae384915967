import type { Deal } from '../deal';
import type { ReviewedDeal } from '../facts';
import { lazy } from '../lazy';

/** Between which rows those of one number stand, and how many they are. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
  readonly rows: number;
}

/** By the number: what an edit, which sees a few rows, has to know of where the others stand. */
export type RowSpans = ReadonlyMap<string, RowSpan>;

type Numbered = Pick<Deal, 'id' | 'row'>;

/** Of any rows. */
export function spansOf(rows: Iterable<Numbered>): RowSpans {
  const spans = new Map<string, RowSpan>();
  for (const { id, row } of rows) {
    const known = spans.get(id) ?? { first: row, last: row, rows: 0 };
    spans.set(id, { first: Math.min(known.first, row), last: Math.max(known.last, row), rows: known.rows + 1 });
  }
  return spans;
}

/** Of the numbers of a whole book under which rows are one deal; none where each row is a deal. */
export function sharedSpansOf(deals: readonly ReviewedDeal[]): RowSpans {
  const shared = new Set(deals.flatMap(({ deal, facts }) => (facts.part === null ? [] : [deal.id])));
  // Another client's row under the same number is counted too: an edit counts those in sight by their number.
  return spansOf(deals.flatMap(({ deal }) => (shared.has(deal.id) ? [deal] : [])));
}

/** Tells whether all rows of a deal are among `seen`, as far as the spans know of them. */
export function reachIn(seen: readonly Numbered[], spans: RowSpans): (deal: Pick<Deal, 'id'>) => boolean {
  const inSight = lazy(() => spansOf(seen));
  return ({ id }) => {
    const span = spans.get(id);
    return span === undefined || (inSight().get(id)?.rows ?? 0) >= span.rows;
  };
}
