import { restyled, type CellStyle, type StyleChange } from '../../../workbook/cellStyle';
import type { PlacedRange } from '../../runtime/execution';
import { tableOf } from './cellTables';
import { requireShape, requireWritable } from './rangeChecks';

/** The style of the upper left cell. */
export function firstStyle({ sheet, rect }: PlacedRange): CellStyle {
  return sheet.styleAt(rect.row, rect.column);
}

/** One field of the style of each cell. */
export function readStyles(range: PlacedRange, field: (style: CellStyle) => unknown): unknown[][] {
  return tableOf(range, (row, column) => field(range.sheet.styleAt(row, column)));
}

/** Changes the style of every cell alike. */
export function restyle(range: PlacedRange, change: StyleChange): PlacedRange {
  requireWritable(range);
  range.sheet.styles.map(range.rect, (style) => restyled(style, change));
  noteStyleChange(range, change);
  return range;
}

/** Changes the style of each cell by the value in its place. */
export function restyleEach(
  range: PlacedRange,
  values: unknown,
  changeOf: (value: unknown) => StyleChange,
): PlacedRange {
  requireShape(range, values);
  requireWritable(range);
  const { row: top, column: left } = range.rect;
  range.sheet.styles.write(range.rect, (row, column) =>
    restyled(range.sheet.styles.get(row, column), changeOf(values[row - top]?.[column - left])),
  );
  range.execution.book.decorated();
  return range;
}

/** A custom function sees dates by their format: only then does a style matter to formulas. */
function noteStyleChange({ execution, sheet, rect }: PlacedRange, change: StyleChange): void {
  if ('numberFormat' in change) execution.book.changed(sheet, rect);
  else execution.book.decorated();
}
