import type { Language } from '../../domain/language';
import { columnLetters } from '../address';
import { layOutSummary } from '../summary/layOutSummary';
import { logTable } from '../tables/log';
import { summaryTable } from '../tables/summary';
import type { ColumnDef, SeedRow, TableDef } from '../tables/table';
import { asText } from '../writing/asText';
import { HEADER_ROW } from '../writing/ourTab';
import { dressColumns } from './tabLook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function writeSeed(sheet: Sheet, seed: readonly SeedRow[]): void {
  const [first] = seed;
  if (first === undefined) return;
  const values = seed.map((row) => row.map((cell) => (typeof cell === 'string' ? asText(cell) : cell)));
  sheet.getRange(HEADER_ROW + 1, 1, values.length, first.length).setValues(values);
}

/** A sentence is read whole whatever stands beside it; but a line of the log may name fifty cells. */
function wrapLongTexts(sheet: Sheet, { id }: TableDef, columns: readonly ColumnDef[]): void {
  const letters = columns.flatMap(({ type }, at) => (type === 'longText' ? [columnLetters(at)] : []));
  if (letters.length === 0 || id === logTable.id) return;
  sheet.getRangeList(letters.map((column) => `${column}${HEADER_ROW + 1}:${column}`)).setWrap(true);
}

function furnish(sheet: Sheet, table: TableDef, columns: readonly ColumnDef[], language: Language): void {
  const missing = columns.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  dressColumns({ sheet, headerRow: HEADER_ROW, firstColumn: 0, columns }, language);
  wrapLongTexts(sheet, table, columns);
  writeSeed(sheet, table.seed(language));
  sheet.setFrozenRows(HEADER_ROW);
}

/** A blank tab under a title by which no table is found; what a run that was cut has left under it goes. */
function blankTab(spreadsheet: Spreadsheet, title: string): Sheet {
  const left = spreadsheet.getSheetByName(title);
  if (left !== null) spreadsheet.deleteSheet(left);
  return spreadsheet.insertSheet(title, spreadsheet.getNumSheets());
}

/**
 * Makes a tab behind the others: header with notes, formats, widths, a frozen header row and the seed; the summary with
 * its page. It gets its title when it is done: a tab half made is never taken for a whole one.
 */
export function createTab(
  spreadsheet: Spreadsheet,
  table: TableDef,
  columns: readonly ColumnDef[],
  language: Language,
): Sheet {
  const title = table.titles[language];
  const sheet = blankTab(spreadsheet, `${title} +`);
  if (table.id === summaryTable.id) layOutSummary(spreadsheet, sheet, language);
  else furnish(sheet, table, columns, language);
  return sheet.setName(title);
}
