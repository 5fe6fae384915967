import { isDateFormat } from '../../../workbook/numberFormat';
import { contains, type Rect } from '../../../workbook/rect';
import { continued, repeated, type Series } from '../../../workbook/fillSeries';
import type { Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { copyCells } from './copyCells';
import { requireOpen } from './rangeChecks';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Filling cells beside a range with what goes on from it. */
export class RangeFill extends RangePart implements Matching<Google, RangeFill> {
  /** The destination holds this range and goes on in one direction. ALTERNATE_SERIES repeats. */
  autoFill(destination: PlacedRange, series: unknown): void {
    const { rect } = this.range;
    const to = destination.rect;
    const holdsAll =
      contains(to, rect.row, rect.column) && contains(to, rect.row + rect.rows - 1, rect.column + rect.columns - 1);
    if (!holdsAll) throw new Error('AutoFill destination range must contain the source range.');
    const isDown = to.columns === rect.columns;
    const grows = isDown ? to.row === rect.row || to.row + to.rows === rect.row + rect.rows : isAcross(rect, to);
    if (!grows) throw new Error('AutoFill destination range must extend the source range in only one direction.');
    requireOpen(destination, to);
    fill(this.range, to, isDown, series === 'ALTERNATE_SERIES');
  }

  /** Down as far as the column to the left, else to the right, is filled beside the range. */
  autoFillToNeighbor(series: unknown): void {
    const { execution, sheet, rect } = this.range;
    const bottom = [rect.column - 1, rect.column + rect.columns]
      .map((column) => lastFilled(column, rect.row, (row) => sheet.valueAt(row, column) !== null))
      .find((row) => row >= rect.row + rect.rows);
    if (bottom === undefined) return;
    this.autoFill(execution.range(sheet, { ...rect, rows: bottom - rect.row + 1 }), series);
  }
}

function fill({ execution, sheet, rect }: PlacedRange, to: Rect, isDown: boolean, isRepeated: boolean): void {
  const { book } = execution;
  book.settle(sheet);
  const lines = isDown ? rect.columns : rect.rows;
  const line = (at: number): Series => {
    const cells = Array.from({ length: isDown ? rect.rows : rect.columns }, (_, n) =>
      isDown ? ([rect.row + n, rect.column + at] as const) : ([rect.row + at, rect.column + n] as const),
    );
    const values = cells.map(([row, column]) => sheet.valueAt(row, column));
    const [[row, column] = [0, 0]] = cells;
    if (isRepeated) return repeated(values);
    return continued(values, isDateFormat(sheet.styleAt(row, column).numberFormat), book.rules);
  };
  const series = Array.from({ length: lines }, (_, at) => line(at));
  copyCells(book, { sheet, rect }, { sheet, rect: to }, 'all');
  sheet.values.write(to, (row, column) => {
    if (sheet.formulas.get(row, column) !== null) return sheet.values.get(row, column);
    const [at, n] = isDown ? [column - rect.column, row - rect.row] : [row - rect.row, column - rect.column];
    return series[at]?.(n) ?? null;
  });
  book.changed(sheet, to);
}

function isAcross(rect: Rect, to: Rect): boolean {
  return to.rows === rect.rows && (to.column === rect.column || to.column + to.columns === rect.column + rect.columns);
}

/** The last row of the unbroken run of filled cells from `row` on. */
function lastFilled(column: number, row: number, isFilled: (row: number) => boolean): number {
  let last = row - 1;
  while (column >= 0 && isFilled(last + 1)) last += 1;
  return last;
}
