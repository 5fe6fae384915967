import { isError, type CellValue } from './cellValue';
import type { Rect } from './rect';
import { movedFormula } from './shiftFormula';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

export interface SortKey {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of `rect` with their formulas, formats, notes and validations. Equal rows keep their order. */
export function sortRows(book: WorkbookModel, sheet: SheetModel, rect: Rect, keys: readonly SortKey[]): void {
  const order = Array.from({ length: rect.rows }, (_, at) => at);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const [left, right] = [sheet.valueAt(rect.row + a, column), sheet.valueAt(rect.row + b, column)];
      const result = compare(left, right, ascending);
      if (result !== 0) return result;
    }
    return a - b;
  });
  reorderRows(book, sheet, rect, order);
}

/** Puts the rows of `rect` in a new order (the row now n-th was the `order[n]`-th), formulas and looks with them. */
export function reorderRows(book: WorkbookModel, sheet: SheetModel, rect: Rect, order: readonly number[]): void {
  const moved = new Map(order.map((from, to) => [rect.row + to, to - from]));
  for (const layer of sheet.layers()) layer.reorder(rect, order);
  if (!sheet.formulas.isEmpty()) {
    sheet.formulas.write(rect, (row, column) => {
      const formula = sheet.formulas.get(row, column);
      return formula && movedFormula(formula, moved.get(row) ?? 0, 0);
    });
  }
  book.changed(sheet, rect);
}

/** Numbers before texts before booleans before errors; blanks last in either direction. */
function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA === BLANK_RANK || rankB === BLANK_RANK) return Number(rankA === BLANK_RANK) - Number(rankB === BLANK_RANK);
  const result = rankA === rankB ? compareSame(a, b) : rankA - rankB;
  return ascending ? result : -result;
}

const BLANK_RANK = 4;

function rankOf(value: CellValue): number {
  if (value === null) return BLANK_RANK;
  if (isError(value)) return 3;
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function compareSame(a: CellValue, b: CellValue): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a) - Number(b) || 0;
}

const collator = new Intl.Collator('ru');
