import type { Emulated, Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { rectOnGrid } from '../gridRange';
import { select } from '../selection';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** From a range to others: its sheet, its cells, ranges beside it. */
export class RangeNeighbours extends RangePart implements Matching<Google, RangeNeighbours> {
  getSheet(): Emulated {
    return this.range.execution.sheet(this.range.sheet);
  }

  getCell(row: number, column: number): PlacedRange {
    const { rows, columns } = this.range.rect;
    if (row < 1 || column < 1 || row > rows || column > columns) throw new Error('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    rows = this.range.rect.rows,
    columns = this.range.rect.columns,
  ): PlacedRange {
    const { execution, sheet, rect } = this.range;
    const moved = rectOnGrid(sheet, rect.row + 1 + rowOffset, rect.column + 1 + columnOffset, rows, columns);
    return execution.range(sheet, moved);
  }

  activate(): PlacedRange {
    return select(this.range);
  }

  activateAsCurrentCell(): PlacedRange {
    return select(this.range);
  }
}
