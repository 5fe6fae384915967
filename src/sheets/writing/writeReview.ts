import type { Deal } from '../../domain/deal';
import type { RawCell, WallClock } from '../../domain/reading/rawCell';
import type { DealHeaders } from '../reading/deals/dealHeaders';
import type { CellValue } from './asText';
import type { OwnCells } from './ownCells';
import { ownRunsOf } from './ownRuns';
import type { OwnRun } from './ownRuns';
import { writeChanged } from './writeChanged';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where our columns stand, as the run found them. */
export interface OwnPlaces {
  readonly sheet: Sheet;
  /** 1-based. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly own: DealHeaders['own'];
  readonly wallClock: WallClock;
}

/** A row with what is to stand in our columns of it. */
export interface RowToWrite {
  /** As it was read. */
  readonly deal: Pick<Deal, 'row' | 'key'>;
  readonly cells: OwnCells;
}

export type WriteOutcome =
  | { readonly kind: 'written'; readonly cells: number }
  /** Rows were sorted, inserted or deleted since they were read: nothing was written, the run is to start again. */
  | { readonly kind: 'rows-moved' };

interface ReadRun extends OwnRun {
  readonly read: readonly (readonly RawCell[])[];
}

function readRun({ sheet, firstRow, lastRow }: OwnPlaces, run: OwnRun): ReadRun {
  const range = sheet.getRange(firstRow, run.firstColumn + 1, lastRow - firstRow + 1, run.columns.length);
  return { ...run, read: range.getValues() as RawCell[][] };
}

/** True when each row still holds the key with which it was read. */
function keysStand(runs: readonly ReadRun[], rows: readonly RowToWrite[], firstRow: number): boolean {
  const run = runs.find(({ columns }) => columns.includes('key'));
  if (run === undefined) return true;
  const at = run.columns.indexOf('key');
  return rows.every(({ deal }) => String(run.read[deal.row - firstRow]?.[at] ?? '') === deal.key);
}

/** A run's values for every row of the table; rows that are no deal are blank in our columns. */
function wantedOf({ columns, read }: ReadRun, rows: readonly RowToWrite[], firstRow: number): CellValue[][] {
  const blank = columns.map(() => '');
  const wanted: CellValue[][] = read.map(() => blank);
  for (const { deal, cells } of rows) wanted[deal.row - firstRow] = columns.map((column) => cells[column]);
  return wanted;
}

/**
 * Writes our columns of every row, as values and only what changed (spec §2, performance: a second run on unchanged
 * data writes nothing). Our block is read again just before, so that a row that moved meanwhile is never overwritten.
 *
 * @param first what else goes by row numbers, written before: a run that is cut in between does it again, not never.
 */
export function writeReview(
  places: OwnPlaces,
  rows: readonly RowToWrite[],
  first: () => void = () => undefined,
): WriteOutcome {
  const { sheet, firstRow, lastRow, own, wallClock } = places;
  if (lastRow < firstRow) return { kind: 'written', cells: 0 };
  const runs = ownRunsOf(own).map((run) => readRun(places, run));
  if (!keysStand(runs, rows, firstRow)) return { kind: 'rows-moved' };
  first();
  let cells = 0;
  for (const run of runs) {
    const { firstColumn, read } = run;
    const wanted = wantedOf(run, rows, firstRow);
    cells += writeChanged({ sheet, firstRow, firstColumn: firstColumn + 1, read, wanted }, wallClock);
  }
  return { kind: 'written', cells };
}
