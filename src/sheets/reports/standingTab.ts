import type { Language } from '../../domain/language';
import type { RawCell, WallClock } from '../../domain/reading/rawCell';
import { columnLetters } from '../address';
import { findHeader, headerMatcher, mapHeaders } from '../headers';
import type { HeaderMap } from '../headers';
import { sheetFinder } from '../reading/findSheets';
import { sheetValues } from '../reading/sheetValues';
import { createTab } from '../setUp/createTab';
import { dressColumns } from '../setUp/tabLook';
import type { ColumnDef, TableDef } from '../tables/table';
import { HEADER_ROW } from '../writing/ourTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What every tab of a run is opened with. */
export interface TabsAtHand {
  readonly spreadsheet: Spreadsheet;
  readonly language: Language;
  readonly wallClock: WallClock;
  /** Takes the titles of tabs that had to be made or mended, for the log. */
  readonly mended: string[];
}

/** A tab of ours as one read found it. */
export interface StandingTab<Id extends string = string> {
  readonly sheet: Sheet;
  readonly columns: readonly ColumnDef<Id>[];
  /** 1-based. */
  readonly headerRow: number;
  /** 0-based; a column that two headers name is not there, and not written. */
  readonly index: HeaderMap<Id>['index'];
  /** Rows under the header, down to the last that holds anything. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Columns that the header or a row uses. */
  readonly width: number;
  /** Rows that the grid has for sure. */
  readonly gridRows: number;
  readonly wallClock: WallClock;
}

const isBlank = (row: readonly RawCell[]): boolean => row.every((cell) => cell === '');

function widthOf(rows: readonly (readonly RawCell[])[]): number {
  let width = 0;
  for (const row of rows) for (let at = row.length; at > width; at -= 1) if (row[at - 1] !== '') width = at;
  return width;
}

/** Wide enough for the declared columns; a tab of few is read to Z, for what people added. */
function valuesOf(sheet: Sheet, { columns }: TableDef): readonly (readonly RawCell[])[] {
  return columns.length > 26 ? sheetValues(sheet, `A:${columnLetters(columns.length - 1)}`) : sheetValues(sheet);
}

/**
 * Opens a tab that we fill, in one read. A deleted tab is made anew; a header that lost columns gets them back at its
 * right end, and a tab that lost its header a new one above what stands there. What people wrote stays.
 */
export function openTab<Id extends string>(table: TableDef<string, Id>, at: TabsAtHand): StandingTab<Id> {
  const found = sheetFinder(at.spreadsheet).find(table);
  if (found === null) at.mended.push(table.titles[at.language]);
  const sheet = found?.sheet ?? createTab(at.spreadsheet, table, table.columns, at.language);
  const standing = standingIn(sheet, table, at);
  const lost = lostColumns(standing, table);
  if (lost.length === 0) return standing;
  at.mended.push(`${table.titles[at.language]}: ${lost.map(({ titles }) => titles[at.language]).join(', ')}`);
  if (standing.headerRow === 0 && standing.rows.length > 0) sheet.insertRowsBefore(HEADER_ROW, 1);
  restore(standing, lost, at.language);
  return standingIn(sheet, table, at);
}

/** As the tab stands; `headerRow` is 0 when none of its first rows is a header. */
function standingIn<Id extends string>(
  sheet: Sheet,
  table: TableDef<string, Id>,
  { wallClock }: TabsAtHand,
): StandingTab<Id> {
  const values = valuesOf(sheet, table);
  const match = headerMatcher(table.columns);
  const headerRow = (findHeader(values, match)?.at ?? -1) + 1;
  const { index } = mapHeaders(values[headerRow - 1] ?? [], match);
  let last = values.length;
  while (last > headerRow && isBlank(values[last - 1] ?? [])) last -= 1;
  const rows = values.slice(headerRow, last);
  const width = widthOf(values.slice(0, last));
  return { sheet, columns: table.columns, headerRow, index, rows, width, gridRows: values.length, wallClock };
}

/** Declared columns that no header names; one that two headers name is there twice, and left to people. */
function lostColumns<Id extends string>(
  { sheet, headerRow, index, width }: StandingTab<Id>,
  { columns }: TableDef<string, Id>,
): readonly ColumnDef<Id>[] {
  const missing = columns.filter(({ id }) => index[id] === undefined);
  if (missing.length === 0 || headerRow === 0) return missing;
  const header = sheet.getRange(headerRow, 1, 1, Math.max(1, width)).getValues() as RawCell[][];
  const { doubled } = mapHeaders(header[0] ?? [], headerMatcher(columns));
  return missing.filter(({ id }) => !doubled.some(({ column }) => column === id));
}

function restore({ sheet, headerRow, width }: StandingTab, columns: readonly ColumnDef[], language: Language): void {
  const firstColumn = headerRow === 0 ? 0 : width;
  const room = firstColumn + columns.length - sheet.getMaxColumns();
  if (room > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), room);
  dressColumns({ sheet, headerRow: headerRow || HEADER_ROW, firstColumn, columns }, language);
}
