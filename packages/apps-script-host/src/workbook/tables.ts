import type { ColumnType, TableData } from '../bookData';
import { a1Of, parseA1, type Extent } from './a1';
import { intersection, type Rect } from './rect';
import { shiftedRect, type Splice } from './splice';

/** A Table of Sheets: a header row and typed columns below it. */
export interface TableModel {
  readonly name: string;
  /** With the header. */
  readonly rect: Rect;
  /** By column from the left one on; null is a column without a type. */
  readonly types: readonly (ColumnType | null)[];
}

export function tableFrom({ name, range, types }: TableData, extent: Extent): TableModel[] {
  const rect = parseA1(range, extent);
  return rect ? [{ name, rect, types: Array.from({ length: rect.columns }, (_, at) => types[at] ?? null) }] : [];
}

export function tableDataOf({ name, rect, types }: TableModel): TableData {
  return { name, range: a1Of(rect), types };
}

/** Whether `rect` touches a cell below the header of a typed column. */
export function touchesTyped(tables: readonly TableModel[], rect: Rect): boolean {
  return tables.some((table) => typedRects(table).some((typed) => intersection(typed, rect) !== null));
}

/** The same, the header with it. */
export function touchesTypedColumn(tables: readonly TableModel[], rect: Rect): boolean {
  const withHeader = (typed: Rect): Rect => ({ ...typed, row: typed.row - 1, rows: typed.rows + 1 });
  return tables.some((table) => typedRects(table).some((typed) => intersection(withHeader(typed), rect) !== null));
}

function typedRects({ rect, types }: TableModel): Rect[] {
  return types.flatMap((type, at) =>
    type === null ? [] : [{ row: rect.row + 1, column: rect.column + at, rows: rect.rows - 1, columns: 1 }],
  );
}

/** The table after rows or columns came or went; a column that is put into it has no type. */
export function shiftedTable(table: TableModel, splice: Splice): TableModel | null {
  const rect = shiftedRect(table.rect, splice);
  if (!rect || splice.axis === 'rows') return rect && { ...table, rect };
  const at = Math.max(0, splice.at - table.rect.column);
  const types = [...table.types];
  if (splice.count < 0) types.splice(at, table.rect.columns - rect.columns);
  else types.splice(at, 0, ...Array.from({ length: rect.columns - table.rect.columns }, () => null));
  return { ...table, rect, types };
}

/** The table after its columns were moved within it: `order` tells where each column of the sheet came from. */
export function reorderedTable(table: TableModel, order: readonly number[]): TableModel {
  const { column, columns } = table.rect;
  const typeAt = (at: number): ColumnType | null => table.types[(order[column + at] ?? column + at) - column] ?? null;
  return { ...table, types: Array.from({ length: columns }, (_, at) => typeAt(at)) };
}
