import type { Language } from '../../domain/language';
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

/** Makes a tab behind the others: header with notes, formats, widths, a frozen header row and the seed. */
export function createTab(
  spreadsheet: Spreadsheet,
  table: TableDef,
  columns: readonly ColumnDef[],
  language: Language,
): Sheet {
  const sheet = spreadsheet.insertSheet(table.titles[language], spreadsheet.getNumSheets());
  if (columns.length === 0) return sheet;
  const missing = columns.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  dressColumns({ sheet, headerRow: HEADER_ROW, firstColumn: 0, columns }, language);
  writeSeed(sheet, table.seed(language));
  sheet.setFrozenRows(HEADER_ROW);
  return sheet;
}
