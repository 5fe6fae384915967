import type { Language } from '../../domain/language';
import type { ColumnDef, TableDef } from '../tables/table';
import { headerOf, HEADER_ROW, makeWidth, sheetOf } from './ourTab';
import { dressColumns } from './tabLook';

/** Gives a tab of an earlier version what it lacks of `columns`, at its right end. Returns what a Table refused to format. */
export function growTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  table: TableDef,
  columns: readonly ColumnDef[],
  language: Language,
): string[] {
  const sheet = sheetOf(spreadsheet, table);
  if (sheet === null) return [];
  const { index } = headerOf(sheet, table.columns);
  const added = columns.filter(({ id }) => index[id] === undefined);
  if (added.length === 0) return [];
  const firstColumn = sheet.getLastColumn();
  makeWidth(sheet, firstColumn + added.length);
  return dressColumns({ sheet, headerRow: HEADER_ROW, firstColumn, columns: added }, language);
}
