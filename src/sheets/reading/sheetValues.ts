import type { RawCell } from '../../domain/reading/rawCell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Wide enough for every declared tab but deals. */
const ALL_COLUMNS = 'A:Z';

/** A tab's cells from A1 in one call. A grid narrower than Z may refuse the range; it is then read by its data range. */
export function sheetValues(sheet: Sheet): readonly (readonly RawCell[])[] {
  return valuesOf(wideRange(sheet) ?? sheet.getDataRange());
}

/** Null where the grid does not reach Z: only asking tells, and counting its columns would cost a call a tab. */
function wideRange(sheet: Sheet): Range | null {
  try {
    return sheet.getRange(ALL_COLUMNS);
  } catch {
    return null;
  }
}

/** A range's values, typed: Google gives numbers, text, booleans and dates only. */
export function valuesOf(range: Range): readonly (readonly RawCell[])[] {
  return range.getValues() as RawCell[][];
}
