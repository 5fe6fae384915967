import { mapReferences, type Corner, type Reference } from './references';
import type { SheetModel } from './sheetModel';
import { rewriteFormulas } from './structure';
import { reorderedTable } from './tables';
import type { WorkbookModel } from './workbookModel';

/** Moves columns (0-based) so that they stand before the column now at `before`; single-cell references follow. */
export function moveColumns(
  book: WorkbookModel,
  sheet: SheetModel,
  first: number,
  count: number,
  before: number,
): void {
  const order = newOrder(sheet.maxColumns, first, count, before);
  const placeOf = new Map(order.map((from, to) => [from, to]));
  for (const layer of sheet.layers()) {
    const rows = Array.from({ length: layer.rowCount }, (_, row) => layer.row(row));
    const rect = { row: 0, column: 0, rows: rows.length, columns: sheet.maxColumns };
    layer.write(rect, (row, column) => rows[row]?.[order[column] ?? column] ?? null);
  }
  const widths = [...sheet.columnWidths];
  sheet.columnWidths.clear();
  for (const [column, width] of widths) sheet.columnWidths.set(placeOf.get(column) ?? column, width);
  const hidden = [...sheet.hiddenColumns];
  sheet.hiddenColumns.clear();
  for (const column of hidden) sheet.hiddenColumns.add(placeOf.get(column) ?? column);
  sheet.tables = sheet.tables.map((table) => reorderedTable(table, order));
  followOneColumn(book, sheet, placeOf);
  book.restructured();
}

function newOrder(size: number, first: number, count: number, before: number): number[] {
  const moved = Array.from({ length: count }, (_, at) => first + at);
  const rest = Array.from({ length: size }, (_, at) => at).filter((at) => at < first || at >= first + count);
  const place = rest.findIndex((column) => column >= before);
  rest.splice(place < 0 ? rest.length : place, 0, ...moved);
  return rest;
}

/** Formulas, rules and protections of one column follow it; what spans several columns stays where it was. */
function followOneColumn(book: WorkbookModel, sheet: SheetModel, placeOf: ReadonlyMap<number, number>): void {
  const moved = (corner: Corner): Corner =>
    corner.column === null ? corner : { ...corner, column: placeOf.get(corner.column) ?? corner.column };
  const follow = (formula: string, own: SheetModel): string =>
    mapReferences(formula, (reference: Reference) => {
      const { sheet: name, from, to } = reference;
      if ((name ?? own.name) !== sheet.name || (to && to.column !== from.column)) return reference;
      return { ...reference, from: moved(from), to: to && moved(to) };
    });
  for (const own of book.sheets) rewriteFormulas(own, (formula) => follow(formula, own));
  const rect = <R extends { readonly column: number; readonly columns: number }>(range: R): R =>
    range.columns === 1 ? { ...range, column: placeOf.get(range.column) ?? range.column } : range;
  sheet.conditionalRules = sheet.conditionalRules.map((rule) => ({
    ...rule,
    ranges: rule.ranges.map(rect),
    values: rule.values.map((value) =>
      typeof value === 'string' && value.startsWith('=') ? follow(value, sheet) : value,
    ),
  }));
  for (const rule of sheet.protections) rule.range = rule.range && rect(rule.range);
  book.namedRanges = book.namedRanges.map((named) =>
    named.sheet === sheet ? { ...named, rect: rect(named.rect) } : named,
  );
}
