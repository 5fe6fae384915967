import { lazy } from '../../domain/lazy';
import type { RawCell } from '../../domain/reading/rawCell';
import type { DealsTab } from '../reading/book';
import { valuesOf } from '../reading/sheetValues';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Place = readonly [row: number, column: number, rows: number, columns: number];

/** Reads a place as it stands now; null where the grid does not reach any more. */
export type PlaceReader = (...place: Place) => readonly (readonly RawCell[])[] | null;

/** Looks at each place by itself. */
export function lookAt(sheet: Sheet): PlaceReader {
  return (...place) => {
    const range = rangeOf(sheet, place);
    return range && valuesOf(range);
  };
}

/** Null where the grid does not reach any more: asking for its size first would cost a call. */
function rangeOf(sheet: Sheet, place: Place): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return sheet.getRange(...place);
  } catch {
    return null;
  }
}

/** Looks at a place in one call, when it is first asked for anything within, and answers for all within from that. */
function blockReader(sheet: Sheet, row: number, rows: number, columns: number): PlaceReader {
  const look = lookAt(sheet);
  const seen = lazy(() => look(row, 1, rows, columns));
  return (top, left, height, width) => {
    const isWithin = top >= row && top + height <= row + rows && left + width - 1 <= columns;
    if (!isWithin) return look(top, left, height, width);
    const lines = seen()?.slice(top - row, top - row + height);
    return lines?.map((cells) => cells.slice(left - 1, left - 1 + width)) ?? null;
  };
}

/** More than that is looked at by its parts: new rows and our columns need not the whole of a long sheet. */
const CELLS_AT_ONCE = 100_000;

/** A second look at deals that were read, just before something is written there. */
export function lookAgain({
  sheet,
  headerRow,
  lastRow,
  headers: { index, own },
}: Pick<DealsTab, 'sheet' | 'headerRow' | 'lastRow' | 'headers'>): PlaceReader {
  const [rows, columns] = [lastRow - headerRow + 1, Math.max(...Object.values(index), ...Object.values(own)) + 1];
  return rows * columns > CELLS_AT_ONCE ? lookAt(sheet) : blockReader(sheet, headerRow, rows, columns);
}
