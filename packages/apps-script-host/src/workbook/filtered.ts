import { holds } from './ruleHolds';
import type { FilterRuleData } from '../bookData';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

/** Whether the sheet's filter hides the 0-based row. Its first row, the header, always shows. */
export function isFilteredOut(book: WorkbookModel, sheet: SheetModel, row: number): boolean {
  const { filter } = sheet;
  if (!filter || row <= filter.row || row >= filter.row + filter.rows) return false;
  return [...sheet.filterRules].some(([column, rule]) => !passes(book, sheet, rule, row, column, filter.row + 1));
}

function passes(
  book: WorkbookModel,
  sheet: SheetModel,
  { criteria, values, hidden, visible }: FilterRuleData,
  row: number,
  column: number,
  first: number,
): boolean {
  const shown = book.displayAt(sheet, row, column);
  if (hidden.includes(shown) || (visible.length > 0 && !visible.includes(shown))) return false;
  if (criteria === '') return true;
  const cell = { book, sheet, row, column, anchor: { row: first, column } };
  return holds(cell, criteria, sheet.valueAt(row, column), values);
}
