import type { RawCell } from '../../domain/reading/rawCell';
import { findHeader, headerMatcher, mapHeaders } from '../headers/headers';
import { holdsUserNotes } from '../tabs/summary/userCells';
import type { TableId } from '../tables';
import { summaryTable } from '../tables/summary';
import type { TableDef } from '../tables/table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tabs whose rows we write: what stands in our columns there is ours, whatever it says. */
const OURS: readonly TableId[] = ['summary', 'standup', 'receivables', 'kpi', 'people', 'history', 'log'];

/** Whether a tab is rewritten by us, so that it goes with set-up although it changes every day. */
export function isRebuilt(table: TableId): boolean {
  return OURS.includes(table);
}

/** Whether anything stands in such a tab that we did not write: in people's columns, in none of ours, above the header. */
export function holdsUserContent(sheet: Sheet, table: TableDef<TableId>): boolean {
  const values = sheet.getDataRange().getValues() as RawCell[][];
  if (table.id === summaryTable.id) return holdsUserNotes(values);
  const match = headerMatcher(table.columns);
  const header = findHeader(values, match);
  const { index } = mapHeaders(values[header?.at ?? -1] ?? [], match);
  const ours = new Set(table.columns.flatMap(({ id, writtenBy }) => (writtenBy === 'us' ? [index[id] ?? -1] : [])));
  return values.some((row, at) => at !== header?.at && row.some((cell, column) => cell !== '' && !ours.has(column)));
}
