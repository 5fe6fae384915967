import { movedFormula } from '../workbook/shiftFormula';
import type { SheetModel } from '../workbook/sheetModel';
import type { WorkbookModel } from '../workbook/workbookModel';
import type { Copied, TypedCell } from './protocol';
import { editTextOf } from './view/editText';

const wrapped = (offset: number, size: number): number => ((offset % size) + size) % size;

/**
 * What was pasted or filled within the workbook, as the contents behind the displayed texts: formulas move along, numbers
 * keep their digits. A cell whose text is not the source's came from elsewhere and stays as it is.
 */
export function copiedCells(
  book: WorkbookModel,
  source: SheetModel,
  { area, row: originRow, column: originColumn }: Copied,
  cells: readonly TypedCell[],
): TypedCell[] {
  const [rows, columns] = [area.endRow - area.startRow + 1, area.endColumn - area.startColumn + 1];
  return cells.map(([row, column, text]): TypedCell => {
    const fromRow = area.startRow + wrapped(row - originRow, rows);
    const fromColumn = area.startColumn + wrapped(column - originColumn, columns);
    if (book.displayAt(source, fromRow, fromColumn) !== text) return [row, column, text];
    const formula = source.formulaAt(fromRow, fromColumn);
    const value = source.valueAt(fromRow, fromColumn);
    const format = source.styleAt(fromRow, fromColumn).numberFormat;
    if (formula === '') return [row, column, editTextOf('', value, format, book.rules)];
    return [row, column, movedFormula(formula, row - fromRow, column - fromColumn)];
  });
}
