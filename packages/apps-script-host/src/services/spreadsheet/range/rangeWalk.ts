import type { Rect } from '../../../workbook/rect';
import type { SheetModel } from '../../../workbook/sheetModel';
import type { Emulated, Emulates } from '../../runtime/emulated';
import { FilterService } from '../filter';
import { RangeRules } from './rangeRules';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Steps of the arrow keys. */
const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** From a range to the data around it, as Ctrl with an arrow or with A goes. */
export abstract class RangeWalk
  extends RangeRules
  implements Emulates<Google, 'isStartColumnBounded' | 'isEndColumnBounded' | 'isStartRowBounded' | 'isEndRowBounded'>
{
  getNextDataCell(direction: string): Emulated {
    const step = STEPS[direction];
    if (!step) throw new Error(`Direction.${direction} is not emulated`);
    this.execution.book.settle(this.sheet);
    const [row, column] = nextDataCell(this.sheet, this.rect.row, this.rect.column, step);
    return this.execution.range(this.sheet, { row, column, rows: 1, columns: 1 });
  }

  getDataRegion(dimension = ''): Emulated {
    this.execution.book.settle(this.sheet);
    const whole = this.sheet.everything;
    const { row, column, rows, columns } = this.rect;
    const within =
      dimension === 'ROWS' ? { ...whole, column, columns } : dimension === 'COLUMNS' ? { ...whole, row, rows } : whole;
    return this.execution.range(this.sheet, dataRegion(this.sheet, this.rect, within));
  }

  createFilter(): Emulated {
    return FilterService.create(this.execution, this.sheet, this.rect);
  }

  /** The one of the sheet, wherever the range stands. */
  getFilter(): Emulated | null {
    return this.sheet.filter && new FilterService(this.execution, this.sheet);
  }

  /** A range here is always of fixed size: its ends are known. */
  isStartColumnBounded(): boolean {
    return true;
  }

  isEndColumnBounded(): boolean {
    return true;
  }

  isStartRowBounded(): boolean {
    return true;
  }

  isEndRowBounded(): boolean {
    return true;
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
