import { moveCells } from '../../../workbook/moveCells';
import type { Rect } from '../../../workbook/rect';
import { insert } from '../../../workbook/structure';
import type { Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { requireOpen, requireWritable } from './rangeChecks';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Cells of a range moved elsewhere, or shifted to make or fill a gap. */
export class RangeShifts extends RangePart implements Matching<Google, RangeShifts> {
  /** As cut and paste: contents and looks go, and what pointed here points there. */
  moveTo(target: PlacedRange): void {
    requireWritable(this.range);
    const { execution, sheet, rect } = this.range;
    requireOpen(target, { ...target.rect, rows: rect.rows, columns: rect.columns });
    moveCells(execution.book, { sheet, rect }, target.sheet, target.rect.row, target.rect.column);
  }

  /** Shifts what stands here to the right (COLUMNS) or down (ROWS); the blank cells keep the look. */
  insertCells(dimension: unknown): PlacedRange {
    const { execution, sheet, rect } = this.range;
    const isAcross = dimension === 'COLUMNS';
    const [used, size, count] = isAcross
      ? [sheet.lastColumn, sheet.maxColumns, rect.columns]
      : [sheet.lastRow, sheet.maxRows, rect.rows];
    const missing = used + count - size;
    if (missing > 0) insert(execution.book, sheet, isAcross ? 'columns' : 'rows', size, missing, true);
    const tail = tailOf(this.range, isAcross, 0);
    requireOpen(this.range, tail);
    const looks = Array.from({ length: rect.rows }, (_, at) => sheet.styles.row(rect.row + at));
    const [down, right] = isAcross ? [0, rect.columns] : [rect.rows, 0];
    moveCells(execution.book, { sheet, rect: tail }, sheet, rect.row + down, rect.column + right);
    sheet.styles.write(rect, (row, column) => looks[row - rect.row]?.[column] ?? null);
    return this.range;
  }

  /** Takes the cells out: what stands to the right (COLUMNS) or below (ROWS) moves in. */
  deleteCells(dimension: unknown): void {
    const { execution, sheet, rect } = this.range;
    const isAcross = dimension === 'COLUMNS';
    requireOpen(this.range, tailOf(this.range, isAcross, 0));
    for (const layer of sheet.layers()) layer.clear(rect);
    const rest = tailOf(this.range, isAcross, isAcross ? rect.columns : rect.rows);
    if (rest.rows > 0 && rest.columns > 0) {
      moveCells(execution.book, { sheet, rect: rest }, sheet, rect.row, rect.column);
    } else execution.book.changed(sheet, rect);
  }
}

/** From `after` cells on up to the last used column or row of the sheet. */
function tailOf({ sheet, rect }: PlacedRange, isAcross: boolean, after: number): Rect {
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
