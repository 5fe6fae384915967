import type { Rect } from '../../../workbook/rect';
import { touchesTyped } from '../../../workbook/tables';
import type { PlacedRange } from '../../runtime/execution';
import { SignatureMismatch } from '../../runtime/signature';
import { requireEditable } from '../editing';
import { TYPED } from '../typedColumns';

/** Throws when the execution's user may not change the range. */
export function requireWritable(range: PlacedRange): void {
  requireEditable(range.sheet, range.rect, range.execution.effectiveUser, range.execution.state);
}

/** Throws when `rect`, reckoned from `range`, leaves its sheet or may not be changed. */
export function requireOpen({ execution, sheet }: PlacedRange, rect: Rect): void {
  if (rect.row + rect.rows > sheet.maxRows || rect.column + rect.columns > sheet.maxColumns) {
    throw new Error('The coordinates of the target range are outside the dimensions of the sheet.');
  }
  requireEditable(sheet, rect, execution.effectiveUser, execution.state);
}

/** Throws when a Table's typed column is touched: its rule and its format are the Table's. */
export function requireUntyped({ sheet, rect }: PlacedRange): void {
  if (touchesTyped(sheet.tables, rect)) throw new Error(TYPED);
}

/** Throws in Google's words when `table` has not the size of the range. */
export function requireShape({ rect }: PlacedRange, table: unknown): asserts table is readonly unknown[][] {
  if (!Array.isArray(table) || !table.every(Array.isArray)) throw new SignatureMismatch();
  requireCount('rows', table.length, rect.rows);
  for (const row of table as readonly unknown[][]) requireCount('columns', row.length, rect.columns);
}

function requireCount(what: string, given: number, wanted: number): void {
  if (given === wanted) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
