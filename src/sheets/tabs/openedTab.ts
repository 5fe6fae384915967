import type { Language } from '../../domain/language';
import type { RawCell, WallClock } from '../../domain/reading/rawCell';
import { sheetMessages } from '../../i18n/sheets';
import { columnLetters } from '../headers/address';
import { headerMatcher } from '../headers/headerMatcher';
import { findHeader, mapHeaders } from '../headers/headers';
import type { HeaderMap } from '../headers/headers';
import { sheetFinder } from '../reading/findSheets';
import { sheetValues } from '../reading/sheetValues';
import { createTab } from './createTab';
import { dressColumns } from './tabLook';
import type { ColumnDef, TableDef } from '../tables/table';
import { HEADER_ROW, makeWidth } from './ourTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What every tab of a run is opened with. */
export interface TabsAtHand {
  readonly spreadsheet: Spreadsheet;
  readonly language: Language;
  readonly wallClock: WallClock;
  /** Takes what had to be made or mended, or can only be mended by people, for the log. */
  readonly mended: string[];
}

/** A tab of ours as one read found it. */
export interface OpenedTab<Id extends string = string> {
  readonly sheet: Sheet;
  readonly columns: readonly ColumnDef<Id>[];
  /** 1-based. */
  readonly headerRow: number;
  /** 0-based; a column that two headers name is among the doubled, and not written. */
  readonly index: HeaderMap<Id>['index'];
  readonly doubled: HeaderMap<Id>['doubled'];
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

type Values = readonly (readonly RawCell[])[];

/** Wide enough for the declared columns; a tab of few is read to Z, for what people added. */
function usualValues(sheet: Sheet, { columns }: TableDef): Values {
  return columns.length > 26 ? sheetValues(sheet, `A:${columnLetters(columns.length - 1)}`) : sheetValues(sheet);
}

function wholeValues(sheet: Sheet): Values {
  return sheet.getDataRange().getValues() as RawCell[][];
}

/** The tab as one read finds it; null without it. Makes and mends nothing. */
export function lookAtTab<Id extends string>(
  table: TableDef<string, Id>,
  at: Pick<TabsAtHand, 'spreadsheet' | 'wallClock'>,
  finder = sheetFinder(at.spreadsheet),
): OpenedTab<Id> | null {
  const found = finder.find(table);
  return found === null ? null : openedIn(found.sheet, table, usualValues(found.sheet, table), at);
}

/**
 * Opens a tab that we fill, in one read. A deleted tab is made anew; a header that lost columns gets them back at its
 * right end, and a tab that lost its header a new one above what stands there. What people wrote stays.
 */
export function openTab<Id extends string>(table: TableDef<string, Id>, at: TabsAtHand): OpenedTab<Id> {
  const found = sheetFinder(at.spreadsheet).find(table);
  if (found === null) at.mended.push(table.titles[at.language]);
  const sheet = found?.sheet ?? createTab(at.spreadsheet, table, table.columns, at.language);
  const usual = openedIn(sheet, table, usualValues(sheet, table), at);
  if (missingIn(usual).length === 0) return usual;
  // Not where it is wont to be: people may have moved it further right.
  const whole = openedIn(sheet, table, wholeValues(sheet), at);
  const { log } = sheetMessages(at.language);
  for (const { headers } of whole.doubled) at.mended.push(log.doubled(table.titles[at.language], headers));
  const lost = lostColumns(whole);
  if (lost.length === 0) return whole;
  at.mended.push(`${table.titles[at.language]}: ${lost.map(({ titles }) => titles[at.language]).join(', ')}`);
  if (whole.headerRow === 0 && whole.rows.length > 0) sheet.insertRowsBefore(HEADER_ROW, 1);
  const typed = restore(whole, lost, at.language);
  if (typed.length > 0) at.mended.push(log.typed(typed));
  return openedIn(sheet, table, wholeValues(sheet), at);
}

/** As the tab stands; `headerRow` is 0 when none of its first rows is a header. */
function openedIn<Id extends string>(
  sheet: Sheet,
  { columns }: TableDef<string, Id>,
  values: Values,
  { wallClock }: Pick<TabsAtHand, 'wallClock'>,
): OpenedTab<Id> {
  const match = headerMatcher(columns);
  const headerRow = (findHeader(values, match)?.at ?? -1) + 1;
  const { index, doubled } = mapHeaders(values[headerRow - 1] ?? [], match);
  let last = values.length;
  while (last > headerRow && isBlank(values[last - 1] ?? [])) last -= 1;
  const rows = values.slice(headerRow, last);
  const width = widthOf(values.slice(0, last));
  const gridRows = values.length;
  return { sheet, columns, headerRow, index, doubled, rows, width, gridRows, wallClock };
}

function missingIn<Id extends string>({ columns, index }: OpenedTab<Id>): readonly ColumnDef<Id>[] {
  return columns.filter(({ id }) => index[id] === undefined);
}

/** Declared columns that no header names; one that two headers name is there twice, and left to people. */
function lostColumns<Id extends string>(tab: OpenedTab<Id>): readonly ColumnDef<Id>[] {
  return missingIn(tab).filter(({ id }) => !tab.doubled.some(({ column }) => column === id));
}

function restore({ sheet, headerRow, width }: OpenedTab, columns: readonly ColumnDef[], language: Language): string[] {
  const firstColumn = headerRow === 0 ? 0 : width;
  makeWidth(sheet, firstColumn + columns.length);
  return dressColumns({ sheet, headerRow: headerRow || HEADER_ROW, firstColumn, columns }, language);
}
