import type { Deal } from '../../domain/deal';
import type { RawCell, WallClock } from '../../domain/reading/rawCell';
import type { CellValue } from '../cells/asText';
import { asWritable } from '../cells/asWritable';
import { lookAt, type PlaceReader } from './placeReader';
import type { OwnCells } from './ownCells';
import { standingRuns } from './standingRuns';
import type { OwnBlock, StandingRun } from './standingRuns';
import { writeChanged } from './writeChanged';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where our columns stand, as the run found them. */
export interface OwnPlaces extends OwnBlock {
  readonly sheet: Sheet;
  readonly wallClock: WallClock;
  /** Rows that are no deal hold something of ours, which is to go. */
  readonly clearsStrays: boolean;
  /** Rows that are passed over and hold nothing of ours. */
  readonly untouched: ReadonlySet<number>;
}

/** A row with what is to stand in our columns of it. */
export interface RowToWrite {
  /** As it was read. */
  readonly deal: Pick<Deal, 'row' | 'key'>;
  /** Its cells, from column A on; null when the row has only just been looked for. */
  readonly asRead: readonly RawCell[] | null;
  readonly cells: OwnCells;
}

export type WriteOutcome =
  | { readonly kind: 'written'; readonly cells: number }
  /** Rows or columns moved since they were read: nothing was written, the run is to start again. */
  | { readonly kind: 'rows-moved' };

/** True when each row still holds the key with which it was read. */
function keysStand(runs: readonly StandingRun[], rows: readonly RowToWrite[], firstRow: number): boolean {
  const run = runs.find(({ columns }) => columns.includes('key'));
  if (run === undefined) return true;
  const at = run.columns.indexOf('key');
  return rows.every(({ deal }) => String(run.read[deal.row - firstRow]?.[at] ?? '') === deal.key);
}

/** Whether an edit has written into our columns of the row since it was read: it knows better what is to stand there. */
function isOvertaken({ deal, asRead }: RowToWrite, runs: readonly StandingRun[], firstRow: number): boolean {
  if (asRead === null) return false;
  return runs.some(({ firstColumn, read }) =>
    (read[deal.row - firstRow] ?? []).some((cell, at) => String(cell) !== String(asRead[firstColumn + at] ?? '')),
  );
}

/** What the deals' rows are to hold, by their number; null: what stands there. */
type Wanted = ReadonlyMap<number, OwnCells | null>;

/** A run's values for every row of the table. */
function wantedIn({ columns, read }: StandingRun, wanted: Wanted, places: OwnPlaces): CellValue[][] {
  const { firstRow, clearsStrays, untouched, wallClock } = places;
  const blank = columns.map(() => '');
  return read.map((standing, at) => {
    const cells = wanted.get(firstRow + at);
    if (cells) return columns.map((column) => cells[column]);
    const isStray = cells === undefined && clearsStrays && !untouched.has(firstRow + at);
    return isStray ? blank : standing.map((cell) => asWritable(cell, wallClock));
  });
}

/**
 * Writes our columns of every row, as values and only what changed (spec §2, performance: a second run on unchanged
 * data writes nothing). Our block is read again just before, so that a row that moved meanwhile is never overwritten.
 *
 * @param look at the sheet as it stands now
 * @param first what else goes by row numbers, written before: a run that is cut in between does it again, not never.
 */
export function writeReview(
  places: OwnPlaces,
  rows: readonly RowToWrite[],
  look: PlaceReader = lookAt(places.sheet),
  first: () => void = () => undefined,
): WriteOutcome {
  const { sheet, firstRow, lastRow, untouched, wallClock } = places;
  if (lastRow < firstRow) return { kind: 'written', cells: 0 };
  const runs = standingRuns(places, look);
  if (runs === null || !keysStand(runs, rows, firstRow)) return { kind: 'rows-moved' };
  first();
  const wanted: Wanted = new Map(
    rows.map((row) => [row.deal.row, isOvertaken(row, runs, firstRow) ? null : row.cells] as const),
  );
  let cells = 0;
  for (const run of runs) {
    const { firstColumn, read } = run;
    const block = {
      sheet,
      firstRow,
      firstColumn: firstColumn + 1,
      read,
      wanted: wantedIn(run, wanted, places),
      untouched,
    };
    cells += writeChanged(block, wallClock);
  }
  return { kind: 'written', cells };
}
