import type { ChartData } from '../bookData';
import type { SheetModel } from './sheetModel';
import { shiftedRect, shiftedSpan, type Splice } from './splice';
import type { WorkbookModel } from './workbookModel';

/** Charts after rows or columns of `sheet` came or went: their ranges follow their cells, the charts on it their corner. */
export function moveCharts(book: WorkbookModel, sheet: SheetModel, splice: Splice): void {
  for (const own of book.sheets) {
    own.charts = own.charts.map((chart) => {
      const ranges = chart.ranges.flatMap((range) => {
        if (range.sheet !== sheet.name) return [range];
        const rect = shiftedRect(range.rect, splice);
        return rect ? [{ ...range, rect }] : [];
      });
      return { ...chart, ranges, anchor: own === sheet ? movedAnchor(chart.anchor, splice) : chart.anchor };
    });
  }
}

/** An anchor is 1-based; one whose cell was deleted stays at the place of the cut. */
function movedAnchor([row, column, offsetX, offsetY]: ChartData['anchor'], splice: Splice): ChartData['anchor'] {
  const moved = (at: number): number => (shiftedSpan(at - 1, 1, splice)?.start ?? splice.at) + 1;
  return splice.axis === 'rows' ? [moved(row), column, offsetX, offsetY] : [row, moved(column), offsetX, offsetY];
}
