import type { WallClock } from '../../domain/reading/rawCell';
import type { DealsTab } from '../reading/book';
import type { OwnColumn } from '../tables/deals';
import { isSameCell } from '../cells/sameCell';
import type { RowToWrite } from './writeReview';

/** Deals as a run read them, and where our columns stand. */
export type RowsAsRead = Pick<DealsTab, 'cells' | 'strays' | 'headers'>;

/**
 * Whether our columns already said it all when the run read them: then there is nothing to write, and no second look to
 * take at them. `rows` has an item for each deal that was read, in the same order.
 */
export function isUpToDate(
  { cells, strays, headers }: RowsAsRead,
  rows: readonly RowToWrite[],
  wallClock: WallClock,
): boolean {
  const places = Object.entries(headers.own) as [OwnColumn, number][];
  const isSameRow = ({ cells: wanted }: RowToWrite, at: number): boolean =>
    places.every(([column, place]) => isSameCell(cells[at]?.[place] ?? '', wanted[column], wallClock));
  return strays === 0 && rows.every(isSameRow);
}
