import { contains, intersection, type Rect } from './rect';
import { mapReferences, type Corner, type Reference } from './references';
import { pointsElsewhere } from './rules';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/**
 * Cuts the cells of `from` and pastes them at the corner `row`, `column` of `sheet`, as Ctrl+X and Ctrl+V do: whatever
 * points into the cut cells (formulas anywhere, named ranges, lists of validations) points to their new place.
 */
export function moveCells(book: WorkbookModel, from: Place, sheet: SheetModel, row: number, column: number): void {
  const to: Place = { sheet, rect: { ...from.rect, row, column } };
  followReferences(book, from, to);
  const cut = from.sheet.layers().map((layer) => {
    const rows = Array.from({ length: from.rect.rows }, (_, at) => layer.row(from.rect.row + at));
    layer.clear(from.rect);
    return rows;
  });
  sheet.layers().forEach((layer, at) => {
    const left = from.rect.column - column;
    layer.write(to.rect, (line, place) => cut[at]?.[line - row]?.[place + left] ?? null);
  });
  moveMerges(from, to);
  book.restructured();
}

function moveMerges(from: Place, to: Place): void {
  const inside = from.sheet.merges.filter((merge) => isInside(merge, from.rect));
  from.sheet.merges = from.sheet.merges.filter((merge) => !inside.includes(merge));
  to.sheet.merges = to.sheet.merges.filter((merge) => !intersection(merge, to.rect));
  to.sheet.merges.push(...inside.map((merge) => shifted(merge, from.rect, to.rect)));
}

function isInside(rect: Rect, whole: Rect): boolean {
  return (
    contains(whole, rect.row, rect.column) && contains(whole, rect.row + rect.rows - 1, rect.column + rect.columns - 1)
  );
}

function shifted(rect: Rect, from: Rect, to: Rect): Rect {
  return { ...rect, row: rect.row + to.row - from.row, column: rect.column + to.column - from.column };
}

function followReferences(book: WorkbookModel, from: Place, to: Place): void {
  for (const own of book.sheets) {
    const cells: [formula: string, row: number, column: number][] = [];
    own.formulas.forEach((formula, row, column) => cells.push([formula, row, column]));
    for (const [formula, row, column] of cells) {
      const isCut = own === from.sheet && contains(from.rect, row, column);
      const next = followed(formula, own, isCut ? to.sheet : own, from, to);
      if (next !== formula) own.formulas.set(row, column, next);
    }
    if (!own.validations.isEmpty()) followLists(own, from, to);
  }
  book.namedRanges = book.namedRanges.map((named) =>
    named.sheet === from.sheet && isInside(named.rect, from.rect)
      ? { ...named, sheet: to.sheet, rect: shifted(named.rect, from.rect, to.rect) }
      : named,
  );
}

function followLists(own: SheetModel, from: Place, to: Place): void {
  own.validations.map(own.everything, (rule) => {
    if (!rule || !pointsElsewhere(rule)) return rule;
    const values = rule.values.map((value) =>
      typeof value === 'string' ? followed(value, own, own, from, to) : value,
    );
    return values.some((value, at) => value !== rule.values[at]) ? { ...rule, values } : rule;
  });
}

/** The formula of `own` after the move; it will stand on `home`. */
function followed(formula: string, own: SheetModel, home: SheetModel, from: Place, to: Place): string {
  return mapReferences(formula, (reference) => {
    const name = reference.sheet ?? own.name;
    const isCut = name === from.sheet.name && pointsInside(reference, from.rect);
    const target = isCut ? to.sheet.name : name;
    const sheet = reference.sheet === null && target === home.name ? null : target;
    if (!isCut) return sheet === reference.sheet ? reference : { ...reference, sheet };
    const move = (corner: Corner): Corner => ({
      ...corner,
      row: (corner.row ?? 0) + to.rect.row - from.rect.row,
      column: (corner.column ?? 0) + to.rect.column - from.rect.column,
    });
    return { sheet, from: move(reference.from), to: reference.to && move(reference.to) };
  });
}

function pointsInside({ from, to }: Reference, rect: Rect): boolean {
  return [from, to ?? from].every(({ row, column }) => row !== null && column !== null && contains(rect, row, column));
}
