import type { RawCell, WallClock } from '../../../domain/reading/rawCell';
import type { CellValue } from '../../cells/asText';
import { asWritable } from '../../cells/asWritable';
import { isFormer, isFormerlyPeoples } from './formerLayout';
import { COLUMNS, DATA, LAST_ROW, PLACES } from './summaryLayout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly RawCell[])[];

/** From H on the heading says how the machine is. */
const HEALTH = 7;

/** Cells of the page that are never ours, by row and column: whatever stands in one, a person put it there. */
function isPeoples(row: number, column: number): boolean {
  if (row === 0) return column > 0 && column < HEALTH;
  return !Object.values(PLACES).some((place) => {
    const [down, right] = [row - (place.row - 1), column - (place.column - 1)];
    return down >= 0 && down < place.rows && right >= 0 && right < place.columns;
  });
}

/** To the right of the page only the title of the notes, the letters of looks and the figures of the charts are ours. */
function isBesideOurs(row: number, column: number): boolean {
  if (row === 0 && column === COLUMNS.notes - 1) return false;
  const right = column - (DATA.column - 1);
  return row >= DATA.rows || right < 0 || right >= DATA.columns;
}

/** Whether people wrote anything on the summary: between our figures, under them, or in the column of notes. */
export function holdsUserNotes(values: Values): boolean {
  const isTheirs = (row: number, column: number): boolean => {
    if (isFormer(values)) return isFormerlyPeoples(row, column);
    return column < COLUMNS.ours ? row >= LAST_ROW || isPeoples(row, column) : isBesideOurs(row, column);
  };
  return values.some((cells, row) => cells.some((cell, column) => cell !== '' && isTheirs(row, column)));
}

/** Puts back into `page` what people wrote between our figures; their formulas too, which only then are asked for. */
export function keepUserCells(sheet: Sheet, values: Values, page: CellValue[][], wallClock: WallClock): void {
  const kept = values.flatMap((cells, row) =>
    cells
      .slice(0, COLUMNS.ours)
      .flatMap((cell, column) => (cell !== '' && isPeoples(row, column) ? [{ row, column, cell }] : [])),
  );
  if (kept.length === 0) return;
  const formulas = sheet.getRange(1, 1, page.length, COLUMNS.ours).getFormulas();
  for (const { row, column, cell } of kept) {
    const into = page[row];
    if (into !== undefined) into[column] = formulas[row]?.[column] || asWritable(cell, wallClock);
  }
}
