import type { Layer } from '../../../workbook/layer';
import type { PlacedRange } from '../../runtime/execution';

/** What `cell` makes of each cell of the range, by its 0-based row and column in the sheet. */
export function tableOf({ execution, rect }: PlacedRange, cell: (row: number, column: number) => unknown): unknown[][] {
  return execution.realm.table(rect.rows, rect.columns, (cells, row) => {
    for (let column = 0; column < cells.length; column++) cells[column] = cell(rect.row + row, rect.column + column);
  });
}

/** What a layer holds of the range, as `shown` says it; a blank is ''. */
export function layerTable<T>(
  { execution, rect }: PlacedRange,
  layer: Layer<T>,
  shown: (value: T, row: number, column: number) => unknown,
): unknown[][] {
  return execution.realm.table(rect.rows, rect.columns, (cells, at) => {
    const row = rect.row + at;
    const stored = layer.row(row) ?? [];
    const end = Math.min(stored.length, rect.column + rect.columns);
    for (let column = rect.column; column < end; column++) {
      const value = stored[column] ?? null;
      if (value !== null) cells[column - rect.column] = shown(value, row, column);
    }
  });
}
