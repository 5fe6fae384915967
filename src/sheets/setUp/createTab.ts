import type { Language } from '../../domain/language';
import { besideTitles } from '../reading/findSheets';
import { layOutSummary } from '../summary/layOutSummary';
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

function furnish(sheet: Sheet, table: TableDef, columns: readonly ColumnDef[], language: Language): void {
  const missing = columns.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  dressColumns({ sheet, headerRow: HEADER_ROW, firstColumn: 0, columns }, language);
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
 * its page. It gets its title when it is done: a tab half made is never taken for a whole one. People's own tab of that
 * title stays; ours is titled beside it.
 */
export function createTab(
  spreadsheet: Spreadsheet,
  table: TableDef,
  columns: readonly ColumnDef[],
  language: Language,
): Sheet {
  const usual = table.titles[language];
  const title = spreadsheet.getSheetByName(usual) === null ? usual : besideTitles(table)[language];
  const sheet = blankTab(spreadsheet, `${title} +`);
  if (table.id === summaryTable.id) layOutSummary(spreadsheet, sheet, language);
  else furnish(sheet, table, columns, language);
  return sheet.setName(title);
}
