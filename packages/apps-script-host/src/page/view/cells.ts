import type { CellStyle as HostStyle } from '../../workbook/cellStyle';
import type { SheetModel } from '../../workbook/sheetModel';
import type { WorkbookModel } from '../../workbook/workbookModel';
import type { CellStyle } from '../protocol';
import { editTextOf } from './editText';
import { looksOf, momentSeen } from './looks';
import type { Looks } from './looks';

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
export const MOST_CELLS = 1_000_000;

/** How many rows of the sheet the grid draws. */
export function drawnRows(sheet: SheetModel): number {
  return Math.min(sheet.maxRows, Math.max(1, Math.floor(MOST_CELLS / Math.max(1, sheet.maxColumns))));
}

function alignOf(style: HostStyle, value: unknown): CellStyle['align'] {
  if (style.align) return style.align;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : undefined;
}

function lookOf(style: HostStyle, align: CellStyle['align']): CellStyle {
  return {
    ...(style.background ? { background: style.background } : {}),
    ...(style.color ? { color: style.color } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.wrap === 'WRAP' ? { wrap: true } : {}),
    ...(style.fontSize ? { fontSize: style.fontSize } : {}),
    ...(style.fontFamily ? { fontFamily: style.fontFamily } : {}),
    ...(style.line ? { line: style.line } : {}),
    ...(align ? { align } : {}),
  };
}

/** Looks as texts, one text an equal look: a sheet has thousands of cells and a dozen looks. */
const lookTexts = new WeakMap<HostStyle, Map<CellStyle['align'], string>>();

function lookText(style: HostStyle, value: unknown): string {
  const align = alignOf(style, value);
  const known = lookTexts.get(style) ?? new Map<CellStyle['align'], string>();
  lookTexts.set(style, known);
  const text = known.get(align) ?? JSON.stringify(lookOf(style, align));
  known.set(align, text);
  return text;
}

function drawnCell(
  book: WorkbookModel,
  sheet: SheetModel,
  looks: Looks,
  row: number,
  column: number,
): DrawnCell | null {
  const value = sheet.valueAt(row, column);
  const formula = sheet.formulaAt(row, column);
  const note = sheet.noteAt(row, column);
  const isCheckbox = sheet.validationAt(row, column)?.criteria === 'CHECKBOX';
  const style = looks.styleAt(row, column);
  if (value === null && formula === '' && note === '' && !style.background && !isCheckbox) return null;
  const { numberFormat } = sheet.styleAt(row, column);
  const text = book.displayAt(sheet, row, column);
  return {
    text,
    edit: editTextOf(formula, value, numberFormat, book.rules),
    style: lookText(style, value),
    note,
    checked: isCheckbox ? value === true : null,
  };
}

/** The cells of a sheet as drawn, with what they were drawn from. */
export interface Drawing {
  readonly rows: readonly DrawnRow[];
  readonly looks: Looks;
  readonly basis: readonly unknown[];
  readonly sources: readonly (readonly unknown[])[];
}

const allSame = (a: readonly unknown[], b: readonly unknown[] | undefined): boolean =>
  a.length === b?.length && a.every((one, at) => one === b[at]);

/** The rows of a sheet up to the last that shows something; rows that are as they were in `before` are taken from it. */
export function drawnCells(book: WorkbookModel, sheet: SheetModel, before: Drawing | null): Drawing {
  const basis = [book.locale, sheet.maxColumns, momentSeen(book, sheet), ...sheet.conditionalRules];
  const isKept = allSame(basis, before?.basis);
  const looks = before && isKept ? before.looks : looksOf(book, sheet);
  const layers = sheet.layers();
  const count = Math.min(drawnRows(sheet), Math.max(...layers.map((layer) => layer.rowCount)));
  const sources = Array.from({ length: count }, (_, row) => layers.map((layer) => layer.row(row)));
  const rows = sources.map((source, row): DrawnRow => {
    const known = isKept && looks.isRowOwn && allSame(source, before?.sources[row]) ? before?.rows[row] : undefined;
    return known ?? Array.from({ length: sheet.maxColumns }, (_, column) => drawnCell(book, sheet, looks, row, column));
  });
  return { rows, looks, basis, sources };
}
