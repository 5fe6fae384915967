import { isError, type CellValue } from './cellValue';
import { meets } from './criteria';
import { mapReferences } from './references';
import { meetsRelative } from './relativeDate';
import { movedFormula } from './shiftFormula';
import type { SheetModel } from './sheetModel';

/** What a rule asks of its workbook. */
export interface RuledBook {
  sheetNamed(name: string): SheetModel | null;
  readonly calculation: { evaluate(sheet: SheetModel, formula: string): unknown } | null;
}

/** A cell under a rule; the rule's formulas are written for the cell at `anchor`. */
export interface RuledCell {
  readonly book: RuledBook;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly anchor: { readonly row: number; readonly column: number };
}

type Operand = string | number | boolean;

/** Whether the criterion holds for `value`, the one in the cell or the one that is to come into it. */
export function holds(cell: RuledCell, criteria: string, value: CellValue, operands: readonly Operand[]): boolean {
  if (criteria === 'CUSTOM_FORMULA') return isTrue(evaluated(cell, String(operands[0])));
  if (criteria.endsWith('_RELATIVE')) {
    const today = Number(cell.book.calculation?.evaluate(cell.sheet, '=TODAY()'));
    return meetsRelative(criteria, value, String(operands[0]), today);
  }
  return meets(
    criteria,
    value,
    operands.map((operand) => (isFormula(operand) ? (evaluated(cell, operand) as Operand) : operand)),
  );
}

function isFormula(operand: Operand): operand is string {
  return typeof operand === 'string' && operand.startsWith('=');
}

function evaluated({ book, sheet, row, column, anchor }: RuledCell, formula: string): unknown {
  const moved = atCell(movedFormula(formula, row - anchor.row, column - anchor.column), row, column);
  return book.calculation?.evaluate(sheet, withValues(book, sheet, moved));
}

/** `ROW()` and `COLUMN()` are of the cell under the rule. */
function atCell(formula: string, row: number, column: number): string {
  return formula.replace(/\bROW\(\)/gi, String(row + 1)).replace(/\bCOLUMN\(\)/gi, String(column + 1));
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/**
 * The formula with the values of single cells in place of references, so that equal rows ask the engine once. A blank
 * cell stays a reference (an empty one); ranges stay as they are.
 */
function withValues(book: RuledBook, own: SheetModel, formula: string): string {
  return mapReferences(formula, (reference) => {
    const { from, to } = reference;
    const sheet = reference.sheet === null ? own : book.sheetNamed(reference.sheet);
    if (to || from.row === null || from.column === null || !sheet) return reference;
    return literal(sheet.valueAt(from.row, from.column)) ?? reference;
  });
}

function literal(value: CellValue): string | null {
  if (value === null || isError(value)) return null;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return value ? 'TRUE()' : 'FALSE()';
  return value < 0 ? `(${value})` : String(value);
}

/** The engine ends a text at any quote and takes a backslash for an escape: both come by their codes. */
function text(value: string): string {
  const parts = value.split(/(["\\])/).filter((part) => part !== '');
  const said = parts.map((part) => (part === '"' || part === '\\' ? `CHAR(${part.charCodeAt(0)})` : `"${part}"`));
  return said.length === 0 ? '""' : `(${said.join('&')})`;
}
