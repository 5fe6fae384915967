import { requireRoom } from './cellLimit';
import type { Layer } from './layer';
import { moveCharts } from './moveCharts';
import { pointsElsewhere, type ValidationRule } from './rules';
import { shiftedRect, shiftedSpan, type Splice } from './splice';
import { splicedFormula } from './shiftFormula';
import type { SheetModel } from './sheetModel';
import { shiftedTable, withFormulas } from './tables';
import type { WorkbookModel } from './workbookModel';

/**
 * Inserts blank rows or columns before the 0-based `at`. They look like the neighbour that `likeBefore` names, as in
 * Sheets: the one before them, else the one after.
 */
export function insert(
  book: WorkbookModel,
  sheet: SheetModel,
  axis: Splice['axis'],
  at: number,
  count: number,
  likeBefore: boolean,
): void {
  requireRoom(book, count * (axis === 'rows' ? sheet.maxColumns : sheet.maxRows));
  const splice: Splice = { axis, at, count, size: sizeOf(sheet, axis) };
  for (const layer of sheet.layers()) {
    if (axis === 'rows') layer.insertRows(at, count);
    else layer.insertColumns(at, count);
  }
  resize(sheet, axis, count);
  inheritLooks(sheet, splice, likeBefore ? at - 1 : at + count);
  moveAlong(book, sheet, splice);
}

/** Deletes rows or columns from the 0-based `at` on. */
export function remove(book: WorkbookModel, sheet: SheetModel, axis: Splice['axis'], at: number, count: number): void {
  const splice: Splice = { axis, at, count: -count, size: sizeOf(sheet, axis) };
  for (const layer of sheet.layers()) {
    if (axis === 'rows') layer.deleteRows(at, count);
    else layer.deleteColumns(at, count);
  }
  resize(sheet, axis, -count);
  moveAlong(book, sheet, splice);
}

function sizeOf(sheet: SheetModel, axis: Splice['axis']): number {
  return axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
}

function resize(sheet: SheetModel, axis: Splice['axis'], by: number): void {
  if (axis === 'rows') sheet.maxRows += by;
  else sheet.maxColumns += by;
}

function inheritLooks(sheet: SheetModel, { axis, at, count }: Splice, from: number): void {
  if (from < 0 || from >= sizeOf(sheet, axis)) return;
  copyLine(sheet.styles, sheet, axis, at, count, from);
  copyLine(sheet.validations, sheet, axis, at, count, from);
}

function copyLine<T>(layer: Layer<T>, sheet: SheetModel, axis: string, at: number, count: number, from: number): void {
  if (axis === 'rows') {
    const columns = layer.row(from)?.length ?? 0;
    if (columns > 0) layer.write({ row: at, column: 0, rows: count, columns }, (_, column) => layer.get(from, column));
  } else {
    const rows = Math.min(layer.rowCount, sheet.maxRows);
    layer.write({ row: 0, column: at, rows, columns: count }, (row) => layer.get(row, from));
  }
}

/** Everything that names a place on the sheet follows its cells. */
function moveAlong(book: WorkbookModel, sheet: SheetModel, splice: Splice): void {
  const rects = <T>(list: readonly T[], move: (item: T) => T | null): T[] =>
    list.map(move).filter((item): item is T => item !== null);
  sheet.merges = rects(sheet.merges, (rect) => shiftedRect(rect, splice));
  sheet.conditionalRules = rects(sheet.conditionalRules, (rule) => {
    const ranges = rects(rule.ranges, (rect) => shiftedRect(rect, splice));
    return ranges.length > 0 ? { ...rule, ranges, values: rule.values.map(spliced) } : null;
  });
  sheet.protections = rects(sheet.protections, (rule) => {
    rule.unprotected = rects(rule.unprotected, (rect) => shiftedRect(rect, splice));
    if (rule.range === null) return rule;
    rule.range = shiftedRect(rule.range, splice);
    return rule.range && rule;
  });
  book.namedRanges = rects(book.namedRanges, (named) => {
    if (named.sheet !== sheet) return named;
    const rect = shiftedRect(named.rect, splice);
    return rect && { ...named, rect };
  });
  sheet.tables = rects(sheet.tables, (table) => shiftedTable(table, splice));
  moveFilter(sheet, splice);
  moveLines(sheet, splice);
  moveCharts(book, sheet, splice);
  spliceFormulas(book, sheet, splice);
  book.restructured();

  function spliced(value: string | number): string | number {
    return typeof value === 'string' && value.startsWith('=')
      ? splicedFormula(value, sheet.name, sheet.name, splice)
      : value;
  }
}

function moveFilter(sheet: SheetModel, splice: Splice): void {
  sheet.filter = sheet.filter && shiftedRect(sheet.filter, splice);
  const moved = [...sheet.filterRules].flatMap(([column, rule]) => {
    const span = splice.axis === 'columns' ? shiftedSpan(column, 1, splice) : { start: column };
    return sheet.filter && span ? [[span.start, rule] as const] : [];
  });
  sheet.filterRules = new Map(moved);
}

function moveLines(sheet: SheetModel, splice: Splice): void {
  const [sizes, hidden] =
    splice.axis === 'rows' ? [sheet.rowHeights, sheet.hiddenRows] : [sheet.columnWidths, sheet.hiddenColumns];
  const widths = [...sizes];
  const lines = [...hidden];
  sizes.clear();
  hidden.clear();
  for (const [at, size] of widths) {
    const span = shiftedSpan(at, 1, splice);
    if (span) sizes.set(span.start, size);
  }
  for (const at of lines) {
    const span = shiftedSpan(at, 1, splice);
    if (span) hidden.add(span.start);
  }
}

function spliceFormulas(book: WorkbookModel, sheet: SheetModel, splice: Splice): void {
  for (const own of book.sheets) {
    rewriteFormulas(own, (formula) => splicedFormula(formula, own.name, sheet.name, splice));
    if (!own.validations.isEmpty()) rewriteValidations(own, sheet, splice);
  }
}

/** Rewrites each formula of `sheet`, those that fill columns of its tables too. */
export function rewriteFormulas(sheet: SheetModel, change: (formula: string) => string): void {
  sheet.tables = sheet.tables.map((table) => withFormulas(table, change));
  if (sheet.formulas.isEmpty()) return;
  sheet.formulas.map(sheet.everything, (formula) => formula && change(formula));
}

function rewriteValidations(own: SheetModel, sheet: SheetModel, splice: Splice): void {
  const done = new Map<ValidationRule, ValidationRule>();
  own.validations.map(own.everything, (rule) => {
    if (!rule || !pointsElsewhere(rule)) return rule;
    const known = done.get(rule) ?? splicedRule(rule);
    done.set(rule, known);
    return known;
  });

  function splicedRule(rule: ValidationRule): ValidationRule {
    const values = rule.values.map((value) =>
      typeof value === 'string' ? splicedFormula(value, own.name, sheet.name, splice) : value,
    );
    if (!rule.anchor || own !== sheet) return { ...rule, values };
    const anchor = shiftedRect({ ...rule.anchor, rows: 1, columns: 1 }, splice);
    return { ...rule, values, anchor: anchor ?? rule.anchor };
  }
}
