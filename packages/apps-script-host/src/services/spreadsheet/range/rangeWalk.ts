import type { Rect } from '../../../workbook/rect';
import type { SheetModel } from '../../../workbook/sheetModel';
import type { Emulated, Matching } from '../../runtime/emulated';
import { RangePart } from './rangePart';

/** Steps of the arrow keys. */
const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

type Google = GoogleAppsScript.Spreadsheet.Range;

/** From a range to the data around it, as Ctrl with an arrow or with A goes. */
export class RangeWalk extends RangePart implements Matching<Google, RangeWalk> {
  getNextDataCell(direction: unknown): Emulated {
    const { execution, sheet, rect } = this.range;
    const step = STEPS[String(direction)];
    if (!step) throw new Error(`Direction.${String(direction)} is not emulated`);
    execution.book.settle(sheet);
    const [row, column] = nextDataCell(sheet, rect.row, rect.column, step);
    return execution.range(sheet, { row, column, rows: 1, columns: 1 });
  }

  getDataRegion(dimension: unknown = ''): Emulated {
    const { execution, sheet, rect } = this.range;
    execution.book.settle(sheet);
    const whole = sheet.everything;
    const { row, column, rows, columns } = rect;
    const within =
      dimension === 'ROWS' ? { ...whole, column, columns } : dimension === 'COLUMNS' ? { ...whole, row, rows } : whole;
    return execution.range(sheet, dataRegion(sheet, rect, within));
  }
}

function nextDataCell(
  sheet: SheetModel,
  row: number,
  column: number,
  [down, right]: readonly [number, number],
): [row: number, column: number] {
  const isOn = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < sheet.maxRows && c < sheet.maxColumns;
  const has = (r: number, c: number): boolean => sheet.valueAt(r, c) !== null;
  let [r, c] = [row, column];
  const step = (): void => {
    r += down;
    c += right;
  };
  if (!isOn(r + down, c + right)) return [r, c];
  const inBlock = has(r, c) && has(r + down, c + right);
  do step();
  while (isOn(r + down, c + right) && (inBlock ? has(r + down, c + right) : !has(r, c)));
  return [r, c];
}

/** Grows the range over the rows and columns at its edges while these hold something beside it. */
function dataRegion(sheet: SheetModel, start: Rect, within: Rect): Rect {
  let [top, left] = [start.row, start.column];
  let [bottom, right] = [start.row + start.rows - 1, start.column + start.columns - 1];
  const inRow = (row: number): boolean => some(left, right, (column) => sheet.valueAt(row, column) !== null);
  const inColumn = (column: number): boolean => some(top, bottom, (row) => sheet.valueAt(row, column) !== null);
  for (let grew = true; grew;) {
    grew = true;
    if (top > within.row && inRow(top - 1)) top -= 1;
    else if (bottom < within.row + within.rows - 1 && inRow(bottom + 1)) bottom += 1;
    else if (left > within.column && inColumn(left - 1)) left -= 1;
    else if (right < within.column + within.columns - 1 && inColumn(right + 1)) right += 1;
    else grew = false;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function some(from: number, to: number, holds: (at: number) => boolean): boolean {
  for (let at = from; at <= to; at++) if (holds(at)) return true;
  return false;
}
