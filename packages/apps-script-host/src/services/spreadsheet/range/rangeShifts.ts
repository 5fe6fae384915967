import { moveCells } from '../../../workbook/moveCells';
import type { Rect } from '../../../workbook/rect';
import { insert } from '../../../workbook/structure';
import { requireEditable } from '../editing';
import { requireWritable, type RangeCoordinates } from './rangeCoordinates';
import { RangeText } from './rangeText';

/** Cells of a range moved elsewhere, or shifted to make or fill a gap. */
export abstract class RangeShifts extends RangeText {
  /** As cut and paste: contents and looks go, and what pointed here points there. */
  moveTo(target: RangeCoordinates): void {
    requireWritable(this);
    const { execution, sheet, rect } = this;
    this.requireOpen(target, { ...target.rect, rows: rect.rows, columns: rect.columns });
    moveCells(execution.book, { sheet, rect }, target.sheet, target.rect.row, target.rect.column);
  }

  /** Shifts what stands here to the right (COLUMNS) or down (ROWS); the blank cells keep the look. */
  insertCells(dimension: string): this {
    const { execution, sheet, rect } = this;
    const isAcross = dimension === 'COLUMNS';
    const [used, size, count] = isAcross
      ? [sheet.lastColumn, sheet.maxColumns, rect.columns]
      : [sheet.lastRow, sheet.maxRows, rect.rows];
    const missing = used + count - size;
    if (missing > 0) insert(execution.book, sheet, isAcross ? 'columns' : 'rows', size, missing, true);
    const tail = this.tail(isAcross, 0);
    this.requireOpen(this, tail);
    const looks = Array.from({ length: rect.rows }, (_, at) => sheet.styles.row(rect.row + at));
    const [down, right] = isAcross ? [0, rect.columns] : [rect.rows, 0];
    moveCells(execution.book, { sheet, rect: tail }, sheet, rect.row + down, rect.column + right);
    sheet.styles.write(rect, (row, column) => looks[row - rect.row]?.[column] ?? null);
    return this;
  }

  /** Takes the cells out: what stands to the right (COLUMNS) or below (ROWS) moves in. */
  deleteCells(dimension: string): void {
    const { execution, sheet, rect } = this;
    const isAcross = dimension === 'COLUMNS';
    this.requireOpen(this, this.tail(isAcross, 0));
    for (const layer of sheet.layers()) layer.clear(rect);
    const rest = this.tail(isAcross, isAcross ? rect.columns : rect.rows);
    if (rest.rows > 0 && rest.columns > 0) {
      moveCells(execution.book, { sheet, rect: rest }, sheet, rect.row, rect.column);
    } else execution.book.changed(sheet, rect);
  }

  protected requireOpen({ sheet }: RangeCoordinates, rect: Rect): void {
    if (rect.row + rect.rows > sheet.maxRows || rect.column + rect.columns > sheet.maxColumns) {
      throw new Error('The coordinates of the target range are outside the dimensions of the sheet.');
    }
    requireEditable(sheet, rect, this.execution.effectiveUser, this.execution.state.owner);
  }

  /** From `after` cells on up to the last used column or row of the sheet. */
  private tail(isAcross: boolean, after: number): Rect {
    const { sheet, rect } = this;
    if (isAcross) {
      const column = rect.column + after;
      return {
        ...rect,
        column,
        columns: Math.max(rect.columns - after, sheet.styles.columnCount - column, sheet.lastColumn - column),
      };
    }
    const row = rect.row + after;
    return { ...rect, row, rows: Math.max(rect.rows - after, sheet.styles.rowCount - row, sheet.lastRow - row) };
  }
}
