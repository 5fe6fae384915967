import type { RawCell } from '../../domain/reading/rawCell';
import { HASH_START, mixText, printOfHash } from '../cells/fingerprint32';

/** Rows that stand together, told by what our hidden cells remember of each: any change that a run has seen is another print. */
export interface RowBlock {
  readonly print: string;
  /** Sheet rows, both included. */
  readonly first: number;
  readonly last: number;
}

/** A block ends at a row whose print ends so: some 256 rows on average. */
const END_BITS = 0xff;
const MOST_ROWS = 1024;

/**
 * Cuts a column of row hashes into blocks. Where one ends is told by what stands in it, so that a row put in or taken out
 * changes its own block only; blank rows count, and what is blank to the end of the column is in none.
 *
 * @param firstRow the sheet's row of the first cell
 */
export function rowBlocks(cells: readonly RawCell[], firstRow: number): RowBlock[] {
  const blocks: RowBlock[] = [];
  let start = 0;
  let print = HASH_START;
  let filled = -1;
  const end = (at: number): void => {
    blocks.push({ print: printOfHash(print), first: firstRow + start, last: firstRow + at });
    start = at + 1;
    print = HASH_START;
  };
  const last = lastFilled(cells);
  for (let at = 0; at <= last; at++) {
    const text = String(cells[at] ?? '');
    const own = mixText(HASH_START, text);
    print = mixText(Math.imul(print ^ own, 0x01000193), text);
    if (text !== '') filled = at;
    const isEnd = (filled === at && (own & END_BITS) === 0) || at - start + 1 >= MOST_ROWS || at === last;
    if (isEnd) end(at);
  }
  return blocks;
}

function lastFilled(cells: readonly RawCell[]): number {
  for (let at = cells.length - 1; at >= 0; at--) if ((cells[at] ?? '') !== '') return at;
  return -1;
}
