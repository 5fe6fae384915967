import type { EventFields } from './events';
import { inputOf } from './services/spreadsheet/cellCrossing';
import type { HostState } from './services/runtime/hostState';
import type { Rect } from './workbook/rect';
import { wallYear } from './workbook/serialDate';
import type { SheetModel } from './workbook/sheetModel';
import { insert } from './workbook/structure';
import { writeInputs } from './workbook/writeCells';

/** Adds a form's answers below the last row: no protection stops a form, and no onEdit hears of it. */
export function submitForm(state: HostState, sheet: SheetModel, values: readonly unknown[]): EventFields {
  const { book } = state;
  book.settle();
  if (sheet.lastRow >= sheet.maxRows) insert(book, sheet, 'rows', sheet.maxRows, 1, true);
  const rect: Rect = { row: sheet.lastRow, column: 0, rows: 1, columns: values.length };
  const year = wallYear(book.zone.toWall(state.clock.now));
  writeInputs(book, sheet, rect, year, (_, column) => inputOf(book, values[column]));
  const answers = values.map((value) => (value === null || value === undefined ? '' : String(value)));
  const titles = answers.map((_, column) => book.displayAt(sheet, 0, column));
  return (execution) => ({
    range: execution.range(sheet, rect),
    values: answers,
    namedValues: Object.fromEntries(titles.map((title, column) => [title, [answers[column] ?? '']])),
  });
}
