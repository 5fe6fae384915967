import type { Rect } from '../workbook/rect';
import { movedFormula } from '../workbook/shiftFormula';
import type { SheetModel } from '../workbook/sheetModel';
import type { WorkbookModel } from '../workbook/workbookModel';

export type CopyWhat = 'all' | 'contents' | 'values' | 'format' | 'validation';

type LayerName = 'values' | 'formulas' | 'styles' | 'notes' | 'validations';

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
  all: ['values', 'formulas', 'styles', 'notes', 'validations'],
  contents: ['values', 'formulas'],
  values: ['values'],
  format: ['styles'],
  validation: ['validations'],
};

/** Copies cells, the source repeated to fill the target; relative references move with their formula. */
export function copyCells(book: WorkbookModel, from: Place, to: Place, what: CopyWhat): void {
  for (const name of LAYERS[what]) copyLayer(from, to, name);
  if (what === 'values') to.sheet.formulas.clear(to.rect);
  book.changed(to.sheet, to.rect);
}

function copyLayer(from: Place, to: Place, name: LayerName): void {
  const source = from.sheet[name];
  if (source.isEmpty() && to.sheet[name].isEmpty()) return;
  const rows = Array.from({ length: from.rect.rows }, (_, row) => source.row(from.rect.row + row));
  (to.sheet[name] as SheetModel['values' | 'formulas']).write(to.rect, (row, column) => {
    const [down, right] = [(row - to.rect.row) % from.rect.rows, (column - to.rect.column) % from.rect.columns];
    const value = rows[down]?.[from.rect.column + right] ?? null;
    if (name !== 'formulas' || typeof value !== 'string') return value as string | null;
    return movedFormula(value, row - from.rect.row - down, column - from.rect.column - right);
  });
}
