import { groupBy } from '../../domain/groups';
import type { Language } from '../../domain/language';
import { columnLetters } from '../headers/address';
import type { ColumnDef } from '../tables/table';
import { asText } from '../cells/asText';
import { whereNotTyped } from '../safeguards/typedColumns';

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
function formatter({ sheet, headerRow, firstColumn, columns }: NewColumns): (some: readonly ColumnDef[]) => void {
  const lastRow = sheet.getMaxRows();
  return (some) => {
    for (const [format, group] of groupBy(some, ({ numberFormat }) => numberFormat)) {
      const letters = group.map((column) => columnLetters(firstColumn + columns.indexOf(column)));
      sheet.getRangeList(letters.map((at) => `${at}${headerRow + 1}:${at}${lastRow}`)).setNumberFormat(format);
    }
  };
}

function setWidths({ sheet, firstColumn, columns }: NewColumns): void {
  columns.forEach(({ width, hidden }, at) => {
    sheet.setColumnWidth(firstColumn + at + 1, width);
    if (hidden) sheet.hideColumns(firstColumn + at + 1);
  });
}

/** A sentence is read whole, whatever stands beside it. */
export function wrapLongTexts({ sheet, headerRow, firstColumn, columns }: NewColumns): void {
  const places = columns.flatMap(({ type }, at) => (type === 'longText' ? [columnLetters(firstColumn + at)] : []));
  if (places.length === 0) return;
  sheet.getRangeList(places.map((column) => `${column}${headerRow + 1}:${column}`)).setWrap(true);
}

/**
 * Gives new columns their notes, formats and widths, hides those that are the machine's own, and writes their headers
 * last: by them they are found, so that a run that is cut before begins them anew. A tab that stands may be a Table:
 * returns the titles of the columns that keep the format of their type.
 *
 * @param isFresh the tab was only just made, and is no Table
 */
export function dressColumns(added: NewColumns, language: Language, isFresh = false): string[] {
  const { columns } = added;
  if (columns.length === 0) return [];
  dressHeader(added, language);
  const format = formatter(added);
  if (isFresh) format(columns);
  const typed = isFresh ? [] : whereNotTyped(columns, format);
  setWidths(added);
  headerOf(added).setValues([columns.map(({ titles }) => asText(titles[language]))]);
  return typed.map(({ titles }) => titles[language]);
}
