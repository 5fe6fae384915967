import type { DealColumn } from '../../domain/deal';
import type { RawCell } from '../../domain/reading/rawCell';
import type { DealsTab } from '../reading/book';
import type { PlaceReader } from './placeReader';
import { MOVE_DATE_COLUMNS } from './moveDates';
import type { MoveDateCell } from './moveDates';

/** By these a deal that has no key yet is told from its neighbours. */
const TOLD_BY: readonly DealColumn[] = ['id', 'client', 'item', 'manager'];

/**
 * Whether what a run is about to write by number stands where it was read: rows that have no key yet, and the cells
 * of people's that moves fill in, blank or with a step date that has passed. Rows with a key are looked at with our block itself.
 */
export function isStillThere(tab: DealsTab, facts: readonly MoveDateCell[], look: PlaceReader): boolean {
  return newRowsStand(tab, look) && (facts.length === 0 || factCellsStand(tab, facts, look));
}

function newRowsStand({ headers: { index }, rows, cells }: DealsTab, look: PlaceReader): boolean {
  const fresh = rows.flatMap(({ row, key }, at) => (key === '' ? [{ row, asRead: cells[at] ?? [] }] : []));
  const places = TOLD_BY.flatMap((column) => index[column] ?? []);
  if (fresh.length === 0 || places.length === 0) return true;
  const now = rowsNow(look, fresh, Math.max(...places) + 1);
  return fresh.every(({ row, asRead }) => {
    const standing = now(row);
    return places.every((place) => String(asRead[place] ?? '') === String(standing[place] ?? ''));
  });
}

function factCellsStand(
  { headerRow, headers, rows, cells }: DealsTab,
  facts: readonly MoveDateCell[],
  look: PlaceReader,
): boolean {
  // By the same look as the rows: a call of its own would leave time for them to move after they were seen.
  const header = look(headerRow, 1, 1, Math.max(...Object.values(headers.index)) + 1)?.[0] ?? [];
  const stands = MOVE_DATE_COLUMNS.every((column) => {
    const at = headers.index[column];
    return at === undefined || String(header[at] ?? '') === headers.mapped[column]?.header;
  });
  const now = rowsNow(look, facts, Math.max(...facts.map(({ column }) => column)) + 1);
  const asRead = new Map(rows.map(({ row }, at) => [row, cells[at]]));
  return (
    stands &&
    facts.every(({ row, column }) => String(now(row)[column] ?? '') === String(asRead.get(row)?.[column] ?? ''))
  );
}

/** One read brings so many rows; what lies far apart is read in several. */
const ROWS_PER_READ = 20_000;

/** Reads the rows from the first of those to the last; past the end of the grid there are none. */
function rowsNow(
  look: PlaceReader,
  places: readonly { readonly row: number }[],
  width: number,
): (row: number) => readonly RawCell[] {
  const rows = places.map(({ row }) => row).sort((a, b) => a - b);
  const [first = 1, last = 0] = [rows[0], rows[rows.length - 1]];
  const values: (readonly RawCell[])[] = [];
  for (let row = first; row <= last; row += ROWS_PER_READ) {
    values.push(...(look(row, 1, Math.min(ROWS_PER_READ, last - row + 1), width) ?? []));
  }
  return (row) => values[row - first] ?? [];
}
