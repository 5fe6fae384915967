import type { CellStyle as HostStyle } from '../../workbook/cellStyle';
import { isDateFormat } from '../../workbook/numberFormat';
import type { SheetModel } from '../../workbook/sheetModel';
import type { WorkbookModel } from '../../workbook/workbookModel';
import type { CellStyle } from '../protocol';
import { editTextOf } from './editText';

/** A cell as the page shows it; `style` is a key of the look. */
export interface DrawnCell {
  readonly text: string;
  readonly edit: string;
  readonly style: string;
  readonly note: string;
  readonly checked: boolean | null;
}

export type DrawnRow = readonly (DrawnCell | null)[];

/** The grid draws this many cells of a sheet; a larger one is cut after as many whole rows. */
export const MOST_CELLS = 400_000;

/** How many rows of the sheet the grid draws. */
export function drawnRows(sheet: SheetModel): number {
  return Math.min(sheet.maxRows, Math.max(1, Math.floor(MOST_CELLS / Math.max(1, sheet.maxColumns))));
}

function alignOf(style: HostStyle, value: unknown): CellStyle['align'] {
  if (style.align) return style.align;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : undefined;
}

function lookOf(style: HostStyle, value: unknown): CellStyle {
  const align = alignOf(style, value);
  return {
    ...(style.background ? { background: style.background } : {}),
    ...(style.color ? { color: style.color } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.wrap === 'WRAP' ? { wrap: true } : {}),
    ...(style.fontSize ? { fontSize: style.fontSize } : {}),
    ...(align ? { align } : {}),
  };
}

function drawnCell(book: WorkbookModel, sheet: SheetModel, row: number, column: number): DrawnCell | null {
  const value = sheet.valueAt(row, column);
  const formula = sheet.formulaAt(row, column);
  const note = sheet.noteAt(row, column);
  const style = book.effectiveStyleAt(sheet, row, column);
  const isCheckbox = sheet.validationAt(row, column)?.criteria === 'CHECKBOX';
  if (value === null && formula === '' && note === '' && !style.background && !isCheckbox) return null;
  const { numberFormat } = sheet.styleAt(row, column);
  return {
    text: book.displayAt(sheet, row, column),
    edit: editTextOf(formula, value, numberFormat, book.rules),
    style: JSON.stringify(lookOf(style, isDateFormat(numberFormat) ? 0 : value)),
    note,
    checked: isCheckbox ? value === true : null,
  };
}

/** The rows of a sheet up to the last that shows something. */
export function drawnCells(book: WorkbookModel, sheet: SheetModel): DrawnRow[] {
  const columns = sheet.maxColumns;
  const rows = Math.min(drawnRows(sheet), Math.max(...sheet.layers().map((layer) => layer.rowCount)));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => drawnCell(book, sheet, row, column)),
  );
}
