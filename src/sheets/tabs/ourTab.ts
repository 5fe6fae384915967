import type { RawCell } from '../../domain/reading/rawCell';
import { headerMatcher } from '../headers/headerMatcher';
import { mapHeaders } from '../headers/headers';
import type { HeaderMap } from '../headers/headers';
import { sheetFinder } from '../reading/findSheets';
import type { ColumnDef, TableDef } from '../tables/table';
import type { CellValue } from '../cells/asText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Every tab that the add-on makes has its header in the first row. */
export const HEADER_ROW = 1;
/** Rows added at once when a tab is full, so that it is not grown at every run. */
const SPARE_ROWS = 200;

/** The tab of a table, or null. */
export function sheetOf(spreadsheet: Spreadsheet, table: TableDef): Sheet | null {
  return sheetFinder(spreadsheet).find(table)?.sheet ?? null;
}

/** Where a tab's columns stand now. */
export function headerOf<Id extends string>(sheet: Sheet, columns: readonly ColumnDef<Id>[]): HeaderMap<Id> {
  const [header = []] = sheet.getRange(`${HEADER_ROW}:${HEADER_ROW}`).getValues() as RawCell[][];
  return mapHeaders(header, headerMatcher(columns));
}

/** Values by column id as one sheet row; columns that the tab lost are left out. */
export function rowFor<Id extends string>(
  index: HeaderMap<Id>['index'],
  values: Readonly<Record<Id, CellValue>>,
): CellValue[] {
  const at = Object.entries(index) as [Id, number][];
  const row: CellValue[] = Array.from({ length: Math.max(0, ...at.map(([, column]) => column + 1)) }, () => '');
  for (const [id, column] of at) row[column] = values[id];
  return row;
}

/**
 * Adds rows under a tab's last one, in one write; makes room for them when the grid ends.
 *
 * @param last the last row with anything in it; asked for when it is needed and not told.
 */
export function appendRows(sheet: Sheet, rows: readonly CellValue[][], last?: number): void {
  const [first] = rows;
  if (first === undefined || first.length === 0) return;
  if (rows.length === 1) {
    sheet.appendRow(first);
    return;
  }
  const above = last ?? sheet.getLastRow();
  makeRoom(sheet, above + rows.length);
  sheet.getRange(above + 1, 1, rows.length, first.length).setValues(rows.map((row) => [...row]));
}

/** Grows the grid so that it has a column of that number. */
export function makeWidth(sheet: Sheet, lastColumn: number): void {
  const columns = sheet.getMaxColumns();
  if (lastColumn > columns) sheet.insertColumnsAfter(columns, lastColumn - columns);
}

/** Grows the grid so that it has a row of that number. */
export function makeRoom(sheet: Sheet, lastRow: number): void {
  const rows = sheet.getMaxRows();
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows + SPARE_ROWS);
}
