import { a1Of } from './a1';
import type { Layer } from './layer';
import type { Rect } from './rect';
import type { ValidationRule } from './rules';
import type { SheetModel } from './sheetModel';
import type { Typed } from './typed';
import { isValid, refusal } from './validation';
import type { WorkbookModel } from './workbookModel';

type At = (row: number, column: number) => Typed;

/** Throws when a rejecting validation refuses one of the values that are to be written. */
export function refuseInvalid(book: WorkbookModel, sheet: SheetModel, rect: Rect, at: At): void {
  forEachRuled(sheet, rect, (rule, row, column) => {
    const typed = at(row, column);
    if (isLater(rule, typed) || isValid(book, sheet, rule, typed.value, row, column)) return;
    throw new Error(refusal(rule, placeOf(row, column)));
  });
}

/**
 * For a check after the writing: the results of formulas, and rules that are formulas themselves. Null when there is
 * nothing to check; else a function that throws, with the old contents back in place, when a rule refuses.
 */
export function refuseComputed(book: WorkbookModel, sheet: SheetModel, rect: Rect, at: At): (() => void) | null {
  const later: [rule: ValidationRule, row: number, column: number][] = [];
  forEachRuled(sheet, rect, (rule, row, column) => {
    if (isLater(rule, at(row, column))) later.push([rule, row, column]);
  });
  if (later.length === 0) return null;
  const putBack = [sheet.values, sheet.formulas, sheet.styles].map((layer) => kept(layer as Layer<unknown>, rect));
  return () => {
    book.calculation?.settle();
    const refused = later.find(
      ([rule, row, column]) => !isValid(book, sheet, rule, sheet.valueAt(row, column), row, column),
    );
    if (!refused) return;
    for (const restore of putBack) restore();
    book.changed(sheet, rect);
    throw new Error(refusal(refused[0], placeOf(refused[1], refused[2])));
  };
}

function isLater({ criteria }: ValidationRule, { formula }: Typed): boolean {
  return formula !== undefined || criteria === 'CUSTOM_FORMULA';
}

function forEachRuled(
  sheet: SheetModel,
  rect: Rect,
  visit: (rule: ValidationRule, row: number, column: number) => void,
): void {
  if (sheet.validations.isEmpty()) return;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    if (!sheet.validations.row(row)) continue;
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const rule = sheet.validationAt(row, column);
      if (rule && !rule.allowInvalid) visit(rule, row, column);
    }
  }
}

/** What the layer holds in `rect` now, to be put back. */
function kept<T>(layer: Layer<T>, rect: Rect): () => void {
  const rows = Array.from({ length: rect.rows }, (_, at) => layer.row(rect.row + at));
  return () => layer.write(rect, (row, column) => rows[row - rect.row]?.[column] ?? null);
}

function placeOf(row: number, column: number): string {
  return a1Of({ row, column, rows: 1, columns: 1 });
}
