import type { CellStyle } from './cellStyle';
import { isError, type CellValue } from './cellValue';
import { meets } from './criteria';
import { contains } from './rect';
import { mapReferences } from './references';
import type { ConditionalRule } from './rules';
import { movedFormula } from './shiftFormula';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

/** The cell's style with every rule that holds; of two rules for one field the earlier wins. */
export function effectiveStyle(book: WorkbookModel, sheet: SheetModel, row: number, column: number): CellStyle {
  let style = sheet.styleAt(row, column);
  for (const rule of [...sheet.conditionalRules].reverse()) {
    const range = rule.ranges.find((rect) => contains(rect, row, column));
    if (range && holds(book, sheet, rule, row, column)) style = painted(style, rule);
  }
  return style;
}

function painted(style: CellStyle, { background, color, bold, italic, line }: ConditionalRule): CellStyle {
  return {
    ...style,
    ...(background === undefined ? {} : { background }),
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(line === undefined ? {} : { line }),
  };
}

function holds(book: WorkbookModel, sheet: SheetModel, rule: ConditionalRule, row: number, column: number): boolean {
  if (rule.criteria !== 'CUSTOM_FORMULA') return meets(rule.criteria, sheet.valueAt(row, column), rule.values);
  const [first] = rule.ranges;
  if (!first) return false;
  const moved = movedFormula(String(rule.values[0]), row - first.row, column - first.column);
  const formula = atCell(moved, row, column);
  return isTrue(book.calculation?.evaluate(sheet, withValues(book, sheet, formula)));
}

/** `ROW()` and `COLUMN()` are of the cell that is painted. */
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
function withValues(book: WorkbookModel, own: SheetModel, formula: string): string {
  return mapReferences(formula, (reference) => {
    const { from, to } = reference;
    const sheet = reference.sheet === null ? own : book.sheetNamed(reference.sheet);
    if (to || from.row === null || from.column === null || !sheet) return reference;
    return literal(sheet.valueAt(from.row, from.column)) ?? reference;
  });
}

function literal(value: CellValue): string | null {
  if (value === null || isError(value)) return null;
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return value ? 'TRUE()' : 'FALSE()';
  return value < 0 ? `(${value})` : String(value);
}
