import type { RawCell } from '../../../domain/reading/rawCell';
import type { FoundSheet } from '../../reading/findSheets';
import { locateDeals } from '../../reading/deals/locateDeals';
import { readDeals } from '../../reading/deals/readDeals';
import { valuesOf } from '../../reading/sheetValues';
import { makeRoom } from '../../tabs/ourTab';
import { movedFrom } from './movedFrom';
import type { Gathering } from './movedFrom';
import { addOriginColumn } from './originColumn';
import { rowRuns } from './tabShape';
import type { ColumnRun } from './tabShape';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many rows came under the deals; or why none did. */
export type Gathered =
  { readonly kind: 'moved'; readonly rows: number } | { readonly kind: 'other-shape' | 'rows-hidden' };

/**
 * Copies values and formats of a tab's deals under the book's, and says in a column of its own from where they are. The
 * tab stays as it was. The column is filled first: where the move was cut, the next one goes on in the same rows, and rows
 * that bear the tab's title and have moved since are left alone.
 */
export function gatherTab(source: FoundSheet, gathering: Gathering): Gathered {
  const { place, language } = gathering;
  const located = locateDeals(source, () => []);
  const { rows } = readDeals(located, gathering);
  const { row, origin, runs, marked } = movedFrom(source.title, located, gathering);
  if (runs === null) return { kind: 'other-shape' };
  const [standing, ...others] = rowRuns(marked);
  if (standing !== undefined && (others.length > 0 || standing.rows !== rows.length)) return { kind: 'moved', rows: 0 };
  if (rows.length === 0) return { kind: 'moved', rows: 0 };
  const firstRow = standing?.first ?? place.sheet.getLastRow() + 1;
  if (standing === undefined) {
    makeRoom(place.sheet, firstRow + rows.length - 1);
    const at = origin?.at ?? addOriginColumn(place, row, language);
    place.sheet.getRange(firstRow, at + 1, rows.length, 1).setValues(rows.map(() => [source.title]));
  }
  const moved = rows.map((deal) => deal.row);
  copyRows(source.sheet, moved, { sheet: place.sheet, firstRow, runs });
  return isWhole(source.sheet, moved, { sheet: place.sheet, firstRow, runs })
    ? { kind: 'moved', rows: rows.length }
    : { kind: 'rows-hidden' };
}

interface Target {
  readonly sheet: Sheet;
  /** 1-based. */
  readonly firstRow: number;
  readonly runs: readonly ColumnRun[];
}

function copyRows(source: Sheet, rows: readonly number[], { sheet, firstRow, runs }: Target): void {
  let to = firstRow;
  for (const { first, rows: height } of rowRuns(rows)) {
    for (const run of runs) {
      const from = source.getRange(first, run.from + 1, height, run.columns);
      const target = sheet.getRange(to, run.to + 1, height, run.columns);
      from.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      from.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    }
    to += height;
  }
}

/** Whether every cell has come: a copy may leave out rows that a filter hides. */
function isWhole(source: Sheet, rows: readonly number[], { sheet, firstRow, runs }: Target): boolean {
  const widthOf = (side: 'from' | 'to'): number => Math.max(...runs.map((run) => run[side] + run.columns));
  const [top = 1] = rows;
  const height = (rows[rows.length - 1] ?? top) - top + 1;
  const before = valuesOf(source.getRange(top, 1, height, widthOf('from')));
  const after = valuesOf(sheet.getRange(firstRow, 1, rows.length, widthOf('to')));
  const isFilled = (cell: RawCell | undefined): boolean => (cell ?? '') !== '';
  return rows.every((row, at) =>
    runs.every(({ from, to, columns }) =>
      Array.from({ length: columns }, (_, next) => next).every(
        (next) => isFilled(before[row - top]?.[from + next]) === isFilled(after[at]?.[to + next]),
      ),
    ),
  );
}
