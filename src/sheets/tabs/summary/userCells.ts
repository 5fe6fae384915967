import type { RawCell, WallClock } from '../../../domain/reading/rawCell';
import type { CellValue } from '../../cells/asText';
import { asWritable } from '../../cells/asWritable';
import { CHART_DATA, COLUMNS, EXTENTS, ROWS } from './summaryLayout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of the page that are never ours, by row and column: whatever stands in one, a person put it there. */
function isPeoples(row: number, column: number): boolean {
  if (row === ROWS.heading - 1) return column > 0 && column < COLUMNS.ours - 3;
  for (const [name, [lines, columns]] of Object.entries(EXTENTS)) {
    const below = row - (ROWS[name as keyof typeof EXTENTS] - 1);
    if (below >= 0 && below <= lines) return column >= (below === 0 ? 1 : columns);
  }
  return true;
}

/** Whether people wrote anything on the summary: between our figures, or in the column of notes. */
export function holdsUserNotes(values: readonly (readonly RawCell[])[]): boolean {
  const isTheirs = (row: number, column: number): boolean =>
    column < COLUMNS.ours ? row >= ROWS.last || isPeoples(row, column) : isBesideOurs(row, column);
  return values.some((cells, row) => cells.some((cell, column) => cell !== '' && isTheirs(row, column)));
}

/** To the right of the page only the title of the notes and the figures of the charts are ours. */
function isBesideOurs(row: number, column: number): boolean {
  if (row === ROWS.heading - 1 && column === COLUMNS.notes - 1) return false;
  const [down, right] = [row - (CHART_DATA.row - 1), column - (COLUMNS.chartData - 1)];
  return down < 0 || down >= CHART_DATA.rows || right < 0 || right >= CHART_DATA.columns;
}

/** Puts back into `page` what people wrote between our figures; their formulas too, which only then are asked for. */
export function keepUserCells(sheet: Sheet, page: CellValue[][], wallClock: WallClock): void {
  const range = sheet.getRange(1, 1, page.length, COLUMNS.ours);
  const kept = (range.getValues() as RawCell[][]).flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell !== '' && isPeoples(row, column) ? [{ row, column, cell }] : [])),
  );
  if (kept.length === 0) return;
  const formulas = range.getFormulas();
  for (const { row, column, cell } of kept) {
    const into = page[row];
    if (into !== undefined) into[column] = formulas[row]?.[column] || asWritable(cell, wallClock);
  }
}
