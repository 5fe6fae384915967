import type { EventFields } from './events';
import { inputOf } from './services/spreadsheet/cellCrossing';
import { requireEditable } from './services/spreadsheet/editing';
import { rectOfA1, rectOnGrid } from './services/spreadsheet/gridRange';
import type { HostState } from './services/runtime/hostState';
import type { CellValue } from './workbook/cellValue';
import { formulaOfLocale } from './workbook/localeFormula';
import { cellCount, type Rect } from './workbook/rect';
import { wallYear } from './workbook/serialDate';
import type { SheetModel } from './workbook/sheetModel';
import { writeInputs, type Input } from './workbook/writeCells';

/**
 * Puts what a person types or pastes into cells. `value` and `oldValue` are in the event of a one-cell edit only, as
 * texts (a date as its serial number).
 */
export function typeCells(
  state: HostState,
  sheet: SheetModel,
  a1: string,
  content: string | readonly (readonly unknown[])[],
  user: string,
): EventFields {
  const { book } = state;
  const at = rectOfA1(sheet, a1);
  const rect = typeof content === 'string' ? at : pastedRect(sheet, at, content);
  requireEditable(sheet, rect, user, state);
  book.settle();
  const old = sheet.valueAt(rect.row, rect.column);
  const year = wallYear(book.zone.toWall(state.clock.now));
  const given = (row: number, column: number): unknown =>
    typeof content === 'string' ? content : content[row - rect.row]?.[column - rect.column];
  writeInputs(book, sheet, rect, year, (row, column) => typed(state, given(row, column)));
  book.active = sheet;
  book.selection = rect;
  book.settle();
  const now = sheet.valueAt(rect.row, rect.column);
  return (execution) => ({
    range: execution.range(sheet, rect),
    ...(cellCount(rect) === 1 ? { ...told('value', now), ...told('oldValue', old) } : {}),
  });
}

function pastedRect(sheet: SheetModel, at: Rect, table: readonly (readonly unknown[])[]): Rect {
  const columns = table.reduce((most, row) => Math.max(most, row.length), 1);
  return rectOnGrid(sheet, at.row + 1, at.column + 1, table.length, columns);
}

function typed({ book }: HostState, given: unknown): Input {
  if (typeof given === 'string' && given.startsWith('=')) return formulaOfLocale(given, book.rules);
  return inputOf(book, given);
}

function told(field: string, value: CellValue): Readonly<Record<string, unknown>> {
  if (value === null) return {};
  return { [field]: typeof value === 'object' ? value.error : String(value) };
}
