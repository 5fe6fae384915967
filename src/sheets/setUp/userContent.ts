import type { RawCell } from '../../domain/reading/rawCell';
import { headerMatcher } from '../headers/headerMatcher';
import { findHeader, mapHeaders } from '../headers/headers';
import { holdsUserNotes } from '../tabs/summary/userCells';
import type { TableId } from '../tables';
import { summaryTable } from '../tables/summary';
import type { TableDef } from '../tables/table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Whether what stands in our columns of a tab is ours to delete, whatever it says: it goes with set-up although it is
 * not as it was made. Not so what people have signed.
 */
export function isOursToDelete({ kind, signed }: TableDef): boolean {
  return (kind === 'report' || kind === 'record') && !signed;
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
