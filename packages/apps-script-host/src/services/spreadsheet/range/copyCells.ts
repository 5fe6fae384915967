import { restyled, type StyleChange } from '../../../workbook/cellStyle';
import type { Rect } from '../../../workbook/rect';
import { movedFormula } from '../../../workbook/shiftFormula';
import type { SheetModel } from '../../../workbook/sheetModel';
import type { WorkbookModel } from '../../../workbook/workbookModel';

export type CopyWhat = 'all' | 'noBorders' | 'contents' | 'values' | 'format' | 'validation';

export type LayerName = 'values' | 'formulas' | 'styles' | 'notes' | 'links' | 'validations';

interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** Clears some layers of a range. */
export function clearParts(book: WorkbookModel, sheet: SheetModel, rect: Rect, parts: readonly LayerName[]): void {
  for (const part of parts) if (!sheet[part].isEmpty()) sheet[part].clear(rect);
  if (parts.includes('values')) book.changed(sheet, rect);
  else book.decorated();
}

const LAYERS: Readonly<Record<CopyWhat, readonly LayerName[]>> = {
  all: ['values', 'formulas', 'styles', 'notes', 'links', 'validations'],
  noBorders: ['values', 'formulas', 'styles', 'notes', 'links', 'validations'],
  contents: ['values', 'formulas', 'links'],
  values: ['values'],
  format: ['styles'],
  validation: ['validations'],
};

/**
 * Copies cells, the source repeated to fill the target; relative references move with their formula. Transposed, rows
 * become columns.
 */
export function copyCells(book: WorkbookModel, from: Place, to: Place, what: CopyWhat, transposed = false): void {
  const keep = what === 'noBorders' ? bordersOf(to) : null;
  const sourceOf = (row: number, column: number): readonly [row: number, column: number] => {
    const [down, right] = transposed
      ? [column - to.rect.column, row - to.rect.row]
      : [row - to.rect.row, column - to.rect.column];
    return [from.rect.row + (down % from.rect.rows), from.rect.column + (right % from.rect.columns)];
  };
  for (const name of LAYERS[what]) copyLayer(from, to, name, sourceOf);
  if (keep)
    to.sheet.styles.write(to.rect, (row, column) => restyled(to.sheet.styles.get(row, column), keep(row, column)));
  if (what === 'values') to.sheet.formulas.clear(to.rect);
  book.changed(to.sheet, to.rect);
}

function copyLayer(
  from: Place,
  to: Place,
  name: LayerName,
  sourceOf: (row: number, column: number) => readonly [row: number, column: number],
): void {
  const source = from.sheet[name];
  if (source.isEmpty() && to.sheet[name].isEmpty()) return;
  const rows = Array.from({ length: from.rect.rows }, (_, row) => source.row(from.rect.row + row));
  (to.sheet[name] as SheetModel['values' | 'formulas']).write(to.rect, (row, column) => {
    const [sourceRow, sourceColumn] = sourceOf(row, column);
    const value = rows[sourceRow - from.rect.row]?.[sourceColumn] ?? null;
    if (name !== 'formulas' || typeof value !== 'string') return value as string | null;
    return movedFormula(value, row - sourceRow, column - sourceColumn);
  });
}

/** The borders that a place has now. */
function bordersOf({ sheet, rect }: Place): (row: number, column: number) => StyleChange {
  const rows = Array.from({ length: rect.rows }, (_, row) => sheet.styles.row(rect.row + row));
  return (row, column) => ({ borders: rows[row - rect.row]?.[column]?.borders ?? null });
}
