import { SignatureMismatch } from '../runtime/signature';
import { parseA1, splitReference } from '../../workbook/a1';
import { parseR1C1 } from '../../workbook/r1c1';
import { boundsOf, type Bounds } from '../../workbook/bounds';
import type { Rect } from '../../workbook/rect';
import type { SheetModel } from '../../workbook/sheetModel';

/** The rectangle of 1-based numbers; throws in Google's words when it is not on the grid. */
export function rectOnGrid(sheet: SheetModel, row: number, column: number, rows = 1, columns = 1): Rect {
  requireNumbers([row, column, rows, columns]);
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { row: row - 1, column: column - 1, rows, columns };
}

function requireNumbers(numbers: readonly unknown[]): void {
  if (numbers.every((number) => typeof number === 'number' && Number.isFinite(number))) return;
  throw new SignatureMismatch();
}

/** Where a range stands on a sheet, and which of its ends are said. */
export interface GridPlace {
  readonly rect: Rect;
  readonly bounds: Bounds;
}

/** The place of an A1 or R1C1 text on `sheet`; a sheet's name in it is left to the caller. */
export function placeOfA1(sheet: SheetModel, text: string): GridPlace {
  return { rect: rectOfA1(sheet, text), bounds: boundsOf(splitReference(text).range) };
}

/** The rectangle of an A1 or R1C1 text on `sheet`; a sheet's name in it is left to the caller. */
export function rectOfA1(sheet: SheetModel, text: string): Rect {
  const { range } = splitReference(text);
  const rect = parseR1C1(range) ?? parseA1(range, sheet.extent);
  if (!rect) throw new Error('Range not found');
  return rectOnGrid(sheet, rect.row + 1, rect.column + 1, rect.rows, rect.columns);
}
