import { groupBy } from '../../domain/groups';
import type { Language } from '../../domain/language';
import { columnLetters } from '../headers/address';
import type { ColumnDef } from '../tables/table';
import { asText } from '../cells/asText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#EEF1F4';

/** Columns that are being added to a tab, neighbours from `firstColumn` on. */
export interface NewColumns {
  readonly sheet: Sheet;
  /** 1-based. */
  readonly headerRow: number;
  /** 0-based. */
  readonly firstColumn: number;
  readonly columns: readonly ColumnDef[];
}

function headerOf({ sheet, headerRow, firstColumn, columns }: NewColumns): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(headerRow, firstColumn + 1, 1, columns.length);
}

function dressHeader(added: NewColumns, language: Language): void {
  headerOf(added)
    .setNumberFormat('@')
    .setNotes([added.columns.map(({ hint }) => hint?.[language] ?? '')])
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND)
    .setWrap(true);
}

/** Whole columns under the header; a call for each format, not for each column. */
function setFormats({ sheet, headerRow, firstColumn, columns }: NewColumns): void {
  const lastRow = sheet.getMaxRows();
  for (const [format, places] of groupBy(columns.keys(), (at) => columns[at]?.numberFormat ?? '')) {
    const letters = places.map((at) => columnLetters(firstColumn + at));
    const ranges = letters.map((column) => `${column}${headerRow + 1}:${column}${lastRow}`);
    sheet.getRangeList(ranges).setNumberFormat(format);
  }
}

function setWidths({ sheet, firstColumn, columns }: NewColumns): void {
  columns.forEach(({ width, hidden }, at) => {
    sheet.setColumnWidth(firstColumn + at + 1, width);
    if (hidden) sheet.hideColumns(firstColumn + at + 1);
  });
}

/**
 * Gives new columns their notes, formats and widths, hides those that are the machine's own, and writes their headers
 * last: by them they are found, so that a run that is cut before begins them anew.
 */
export function dressColumns(added: NewColumns, language: Language): void {
  if (added.columns.length === 0) return;
  dressHeader(added, language);
  setFormats(added);
  setWidths(added);
  headerOf(added).setValues([added.columns.map(({ titles }) => asText(titles[language]))]);
}
