import type { RawCell } from '../../domain/reading/rawCell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Wide enough for every declared tab but deals. */
const ALL_COLUMNS = 'A:Z';

/** A tab's cells from A1 in one call. A grid narrower than that may refuse; it is then read by its data range. */
export function sheetValues(sheet: Sheet, columns = ALL_COLUMNS): readonly (readonly RawCell[])[] {
  return valuesOf(wideRange(sheet, columns) ?? sheet.getDataRange());
}

/** Null where the grid does not reach so far: only asking tells, and counting its columns would cost a call a tab. */
function wideRange(sheet: Sheet, columns: string): Range | null {
  try {
    return sheet.getRange(columns);
  } catch {
    return null;
  }
}

/** A range's values, typed: Google gives numbers, text, booleans and dates only. */
export function valuesOf(range: Range): readonly (readonly RawCell[])[] {
  return range.getValues() as RawCell[][];
}
