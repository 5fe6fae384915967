import { isError, type CellValue } from '../../../workbook/cellValue';
import type { Rect } from '../../../workbook/rect';
import type { SheetModel } from '../../../workbook/sheetModel';
import { reorderRows, sortRows, type SortKey } from '../../../workbook/sortRows';
import type { Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { requireWritable } from './rangeChecks';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Work on the rows of a range as a table: sorting, shuffling, cleaning. */
export class RangeTables extends RangePart implements Matching<Google, RangeTables> {
  /** By one column, `{column, ascending}` or a list of either; columns are the sheet's, 1-based. */
  sort(by: unknown): PlacedRange {
    requireWritable(this.range);
    const keys = (Array.isArray(by) ? Array.from(by as unknown[]) : [by]).map(sortKey);
    const { execution, sheet, rect } = this.range;
    execution.book.settle();
    sortRows(execution.book, sheet, rect, keys);
    return this.range;
  }

  /** Rows in an order by chance: the same each time in a host of the same seed. */
  randomize(): PlacedRange {
    requireWritable(this.range);
    const { execution, sheet, rect } = this.range;
    const order = shuffled(rect.rows, (execution.state.uuids += 1));
    reorderRows(execution.book, sheet, rect, order);
    return this.range;
  }

  /** Takes out rows whose cells (of all columns, or of the given ones of the sheet) stand above already. */
  removeDuplicates(columns: readonly number[] | null = null): PlacedRange {
    requireWritable(this.range);
    const { execution, sheet, rect } = this.range;
    execution.book.settle(sheet);
    const compared = columns ? Array.from(columns, (column) => column - 1) : places(rect);
    const seen = new Set<string>();
    const isFirst = (at: number): boolean => {
      const key = compared.map((column) => keyOf(sheet.valueAt(rect.row + at, column))).join('\u0000');
      return seen.size < seen.add(key).size;
    };
    const kept: number[] = [];
    const doubles: number[] = [];
    for (let at = 0; at < rect.rows; at++) (isFirst(at) ? kept : doubles).push(at);
    if (doubles.length > 0) {
      reorderRows(execution.book, sheet, rect, [...kept, ...doubles]);
      clearAll(sheet, { ...rect, row: rect.row + kept.length, rows: doubles.length });
    }
    return execution.range(sheet, { ...rect, rows: kept.length });
  }

  /** Spaces, tabs and line ends go from the ends of texts, inside one space is left. Formulas stay. */
  trimWhitespace(): PlacedRange {
    requireWritable(this.range);
    const { execution, sheet, rect } = this.range;
    sheet.values.write(rect, (row, column) => {
      const value = sheet.values.get(row, column);
      if (typeof value !== 'string' || sheet.formulas.get(row, column) !== null) return value;
      return value.trim().replace(/\s+/g, ' ') || null;
    });
    execution.book.changed(sheet, rect);
    return this.range;
  }
}

function clearAll(sheet: SheetModel, rect: Rect): void {
  for (const layer of sheet.layers()) layer.clear(rect);
}

function places({ column, columns }: Rect): number[] {
  return Array.from({ length: columns }, (_, at) => column + at);
}

/** Texts are the same whatever their case. */
function keyOf(value: CellValue): string {
  if (isError(value)) return value.error;
  return `${typeof value} ${String(value).toLowerCase()}`;
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec - 1, ascending: true };
  const { column, ascending = true } = spec as { column: number; ascending?: boolean };
  return { column: column - 1, ascending };
}

function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let state = seed % 2_147_483_647 || 1;
  for (let at = count - 1; at > 0; at--) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? other, order[at] ?? at];
  }
  return order;
}
