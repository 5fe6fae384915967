import type { Language } from '../../domain/language';
import { kpiTable } from '../tables/kpi';
import { headerOf, HEADER_ROW, makeWidth, sheetOf } from '../tabs/ourTab';
import { dressColumns } from '../tabs/tabLook';

/** Gives a KPI tab of an earlier version the columns of newer metrics, at its right end. Returns what a Table refused to format. */
export function growKpi(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, language: Language): string[] {
  const sheet = sheetOf(spreadsheet, kpiTable);
  if (sheet === null) return [];
  const { index } = headerOf(sheet, kpiTable.columns);
  const columns = kpiTable.columns.filter(({ id }) => index[id] === undefined);
  if (columns.length === 0) return [];
  const firstColumn = sheet.getLastColumn();
  makeWidth(sheet, firstColumn + columns.length);
  return dressColumns({ sheet, headerRow: HEADER_ROW, firstColumn, columns }, language);
}
