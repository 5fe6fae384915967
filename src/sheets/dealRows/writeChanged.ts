import type { RawCell, WallClock } from '../../domain/reading/rawCell';
import { isSameCell } from '../cells/sameCell';
import type { CellValue } from '../cells/asText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One write takes at most so many rows. */
export const ROWS_PER_WRITE = 10_000;

/** A block of neighbouring columns of ours, as it was read and as it is to be; both have the same rows and columns. */
export interface Block {
  readonly sheet: Sheet;
  /** 1-based. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly read: readonly (readonly RawCell[])[];
  readonly wanted: readonly (readonly CellValue[])[];
  /** Rows, 1-based, in which whatever stands is not ours: a write goes past them only where they are blank. */
  readonly untouched: ReadonlySet<number>;
}

/** Whether a row already says what it is to say. */
export function isSameRow(
  read: readonly RawCell[] | undefined,
  wanted: readonly CellValue[],
  wallClock: WallClock,
): boolean {
  return wanted.every((value, at) => isSameCell(read?.[at] ?? '', value, wallClock));
}

/** The first and the last changed row of a chunk, both included; null when nothing changed. */
function changedSpan(block: Block, from: number, to: number, wallClock: WallClock): [number, number] | null {
  const isSame = (row: number): boolean => isSameRow(block.read[row], block.wanted[row] ?? [], wallClock);
  let first = from;
  while (first < to && isSame(first)) first++;
  if (first === to) return null;
  let last = to - 1;
  while (isSame(last)) last--;
  return [first, last];
}

/** Where a write that begins at `from` ends: after 10,000 rows, or at a row with something that is not ours, a formula say. */
function endOfStretch({ firstRow, read, wanted, untouched }: Block, from: number): number {
  const isForeign = (at: number): boolean =>
    untouched.has(firstRow + at) && (read[at] ?? []).some((cell) => cell !== '');
  const most = Math.min(from + ROWS_PER_WRITE, wanted.length);
  let to = from + 1;
  while (to < most && !isForeign(to) && !isForeign(to - 1)) to += 1;
  return to;
}

/**
 * Writes what changed: in each chunk of 10,000 rows, one write from the first changed row to the last. Returns the
 * number of cells written: 0 when the sheet already says it all.
 */
export function writeChanged(block: Block, wallClock: WallClock): number {
  const columns = block.wanted[0]?.length ?? 0;
  let written = 0;
  for (let from = 0, to = 0; from < block.wanted.length; from = to) {
    to = endOfStretch(block, from);
    const span = changedSpan(block, from, to, wallClock);
    if (span === null) continue;
    const values = block.wanted.slice(span[0], span[1] + 1).map((row) => [...row]);
    block.sheet.getRange(block.firstRow + span[0], block.firstColumn, values.length, columns).setValues(values);
    written += values.length * columns;
  }
  return written;
}
