import { splitReference, parseA1 } from './a1';
import { isError, type CellValue } from './cellValue';
import { displayOf } from './display';
import { holds } from './ruleHolds';
import type { ValidationRule } from './rules';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

/** Whether `value` may stand in the cell under `rule`; a formula of the rule reads it from there. A blank always may. */
export function isValid(
  book: WorkbookModel,
  sheet: SheetModel,
  rule: ValidationRule,
  value: CellValue,
  row: number,
  column: number,
): boolean {
  if (value === null || value === '') return true;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return listed(book, value, rule.values.slice(0, -1));
    case 'VALUE_IN_RANGE':
      return listed(book, value, rangeValues(book, sheet, String(rule.values[0])));
    case 'CHECKBOX':
      return rule.values.length === 0 ? typeof value === 'boolean' : listed(book, value, rule.values);
    default:
      return holds(
        { book, sheet, row, column, anchor: rule.anchor ?? { row, column } },
        rule.criteria,
        value,
        rule.values,
      );
  }
}

/** Google's wording of a refusal; `place` is the cell in A1. */
export function refusal(rule: ValidationRule, place: string): string {
  const head = `The data you entered in cell ${place} violates the data validation rules set on this cell.`;
  if (rule.help) return `${head} ${rule.help}`;
  if (rule.criteria !== 'VALUE_IN_LIST') return head;
  return `${head}\nPlease enter one of the following values: ${rule.values.slice(0, -1).join(', ')}.`;
}

function listed(book: WorkbookModel, value: CellValue, list: readonly CellValue[]): boolean {
  const text = shown(book, value);
  return list.some((item) => item === value || shown(book, item) === text);
}

function shown(book: WorkbookModel, value: CellValue): string {
  return isError(value) ? value.error : displayOf(value, undefined, book.rules);
}

/** The values of a range rule, blanks left out. */
export function rangeValues(book: WorkbookModel, own: SheetModel, reference: string): CellValue[] {
  const { sheet: name, range } = splitReference(reference.replace(/^=/, ''));
  const sheet = name === null ? own : book.sheetNamed(name);
  const rect = sheet && parseA1(range, sheet.extent);
  if (!sheet || !rect) return [];
  const values: CellValue[] = [];
  const end = Math.min(rect.row + rect.rows, sheet.values.rowCount);
  for (let row = rect.row; row < end; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const value = sheet.valueAt(row, column);
      if (value !== null) values.push(value);
    }
  }
  return values;
}
