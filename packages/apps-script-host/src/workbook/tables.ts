import type { ColumnType, ExcelColumnData, ExcelTableData, TableData } from '../bookData';
import { a1Of, parseA1, type Extent } from './a1';
import { intersection, type Rect } from './rect';
import { shiftedRect, type Splice } from './splice';

/** A Table of Sheets or of Excel: a header row and columns below it, which have types in Sheets. */
export interface TableModel {
  readonly name: string;
  /** With the header. */
  readonly rect: Rect;
  /** By column from the left one on; null is a column without a type. */
  readonly types: readonly (ColumnType | null)[];
  readonly excel?: ExcelTableData;
}

const NAMELESS: ExcelColumnData = { name: '' };

export function tableFrom({ name, range, types, excel }: TableData, extent: Extent): TableModel[] {
  const rect = parseA1(range, extent);
  if (!rect) return [];
  const byColumn = <T>(given: readonly T[], missing: T): T[] =>
    Array.from({ length: rect.columns }, (_, at) => given[at] ?? missing);
  const kept = excel && { excel: { ...excel, columns: byColumn(excel.columns, NAMELESS) } };
  return [{ name, rect, types: byColumn(types, null), ...kept }];
}

export function tableDataOf({ name, rect, types, excel }: TableModel): TableData {
  return { name, range: a1Of(rect), types, ...(excel ? { excel } : {}) };
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

/**
 * The table after rows or columns came or went; a column that is put into it has no type. Null when all of it went, or
 * the header: its next row is no header.
 */
export function shiftedTable(table: TableModel, splice: Splice): TableModel | null {
  const rect = shiftedRect(table.rect, splice);
  if (!rect) return null;
  return splice.axis === 'rows' ? withRows(table, rect, splice) : withColumns(table, rect, splice);
}

function withRows(table: TableModel, rect: Rect, splice: Splice): TableModel | null {
  const { excel } = table;
  const isGone = (row: number): boolean => splice.count < 0 && row >= splice.at && row < splice.at - splice.count;
  if (excel?.hasHeader !== false && isGone(table.rect.row)) return null;
  if (!excel?.hasTotals || !isGone(table.rect.row + table.rect.rows - 1)) return { ...table, rect };
  return { ...table, rect, excel: { ...excel, hasTotals: false } };
}

function withColumns(table: TableModel, rect: Rect, splice: Splice): TableModel {
  const at = Math.max(0, splice.at - table.rect.column);
  const spliced = <T>(columns: readonly T[], added: T): T[] => {
    const after = [...columns];
    if (splice.count < 0) after.splice(at, table.rect.columns - rect.columns);
    else after.splice(at, 0, ...Array.from({ length: rect.columns - table.rect.columns }, () => added));
    return after;
  };
  return remade(table, rect, spliced);
}

/** The table after its columns were moved within it: `order` tells where each column of the sheet came from. */
export function reorderedTable(table: TableModel, order: readonly number[]): TableModel {
  const { column, columns } = table.rect;
  const from = (at: number): number => (order[column + at] ?? column + at) - column;
  return remade(table, table.rect, (given, missing) =>
    Array.from({ length: columns }, (_, at) => given[from(at)] ?? missing),
  );
}

/** What is told by column, told anew. */
function remade(
  { name, types, excel }: TableModel,
  rect: Rect,
  change: <T>(columns: readonly T[], missing: T) => T[],
): TableModel {
  const kept = excel && { excel: { ...excel, columns: change(excel.columns, NAMELESS) } };
  return { name, rect, types: change(types, null), ...kept };
}

/** The table with its columns' formulas rewritten. */
export function withFormulas(table: TableModel, change: (formula: string) => string): TableModel {
  if (!table.excel) return table;
  const columns = table.excel.columns.map((column) => ({
    ...column,
    ...(column.formula === undefined ? {} : { formula: change(column.formula) }),
    ...(column.totalFormula === undefined ? {} : { totalFormula: change(column.totalFormula) }),
  }));
  return { ...table, excel: { ...table.excel, columns } };
}
