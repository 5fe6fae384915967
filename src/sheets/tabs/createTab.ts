import type { Language } from '../../domain/language';
import type { TradeId } from '../../domain/trades';
import { besideTitles } from '../reading/findSheets';
import { layOutSummary } from './summary/layOutSummary';
import { logTable } from '../tables/log';
import { summaryTable } from '../tables/summary';
import type { ColumnDef, SeedRow, TableDef } from '../tables/table';
import { asText } from '../cells/asText';
import { HEADER_ROW, makeWidth } from './ourTab';
import { dressColumns, wrapLongTexts } from './tabLook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function writeSeed(sheet: Sheet, seed: readonly SeedRow[]): void {
  const [first] = seed;
  if (first === undefined) return;
  const values = seed.map((row) => row.map((cell) => (typeof cell === 'string' ? asText(cell) : cell)));
  sheet.getRange(HEADER_ROW + 1, 1, values.length, first.length).setValues(values);
}

function furnish(
  sheet: Sheet,
  table: TableDef,
  columns: readonly ColumnDef[],
  language: Language,
  trade: TradeId | null,
): void {
  makeWidth(sheet, columns.length);
  const added = { sheet, headerRow: HEADER_ROW, firstColumn: 0, columns };
  dressColumns(added, language, true);
  // A line of the log may name fifty cells.
  if (table.id !== logTable.id) wrapLongTexts(added);
  writeSeed(sheet, table.seed(language, trade));
  sheet.setFrozenRows(HEADER_ROW);
}

/** The title of a tab while it is made: by it no table is found, and nobody calls a tab of their own so. */
const whileMade = (title: string): string => `${title} · ROP+`;

/** Deletes what a run that was cut has left of a tab. */
export function deleteHalfMade(spreadsheet: Spreadsheet, title: string): void {
  const left = spreadsheet.getSheetByName(whileMade(title));
  if (left !== null) spreadsheet.deleteSheet(left);
}

/**
 * Makes a tab behind the others: header with notes, formats, widths, a frozen header row and the seed; the summary with
 * its page. It gets its title when it is done: a tab half made is never taken for a whole one. People's own tab of that
 * title stays; ours is titled beside it.
 *
 * @param making.note is told of the tab before that: a run that is cut there leaves none that undoing does not know
 * @param making.trade whose examples it holds
 */
export function createTab(
  spreadsheet: Spreadsheet,
  table: TableDef,
  columns: readonly ColumnDef[],
  language: Language,
  { note, trade = null }: { readonly note?: (sheet: Sheet) => void; readonly trade?: TradeId | null } = {},
): Sheet {
  const usual = table.titles[language];
  const title = spreadsheet.getSheetByName(usual) === null ? usual : besideTitles(table)[language];
  deleteHalfMade(spreadsheet, title);
  const sheet = spreadsheet.insertSheet(whileMade(title), spreadsheet.getNumSheets());
  if (table.id === summaryTable.id) layOutSummary(spreadsheet, sheet, language);
  else furnish(sheet, table, columns, language, trade);
  note?.(sheet);
  return sheet.setName(title);
}
