import { restyled } from './cellStyle';
import { isTextFormat } from './numberFormat';
import type { Rect } from './rect';
import type { SheetModel } from './sheetModel';
import type { Typed } from './typed';
import { readTyped } from './typedText';
import { refuseComputed, refuseInvalid } from './refusals';
import type { WorkbookModel } from './workbookModel';

/** What is put into a cell: text is read as Sheets reads it, a serial date comes with its date format. */
export type Input = string | number | boolean | null | Typed;

/**
 * Puts contents into the cells of `rect`. An automatic number format follows what was put in; a text format keeps text
 * as it is. Throws, with nothing written, when a rejecting validation refuses one of the values, unless it is not asked.
 */
export function writeInputs(
  book: WorkbookModel,
  sheet: SheetModel,
  rect: Rect,
  year: number,
  input: (row: number, column: number) => Input,
  obeysValidation = true,
): void {
  const typed = readInputs(book, sheet, rect, year, input);
  const at = (row: number, column: number): Typed => typed[row - rect.row]?.[column - rect.column] ?? BLANK;
  if (obeysValidation) refuseInvalid(book, sheet, rect, at);
  const checkComputed = obeysValidation ? refuseComputed(book, sheet, rect, at) : null;
  sheet.values.write(rect, (row, column) => at(row, column).value);
  for (const layer of [sheet.formulas, sheet.links]) if (!layer.isEmpty()) layer.clear(rect);
  const has = (field: 'formula' | 'numberFormat'): boolean => typed.some((row) => row.some((cell) => cell[field]));
  if (has('formula')) sheet.formulas.write(rect, (row, column) => at(row, column).formula ?? null);
  if (has('numberFormat')) {
    sheet.styles.write(rect, (row, column) => {
      const style = sheet.styles.get(row, column);
      const { numberFormat } = at(row, column);
      return numberFormat && style?.numberFormat === undefined ? restyled(style, { numberFormat }) : style;
    });
  }
  book.changed(sheet, rect);
  checkComputed?.();
}

const BLANK: Typed = { value: null };

function readInputs(
  book: WorkbookModel,
  sheet: SheetModel,
  rect: Rect,
  year: number,
  input: (row: number, column: number) => Input,
): Typed[][] {
  const { rules } = book;
  const table: Typed[][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const cells: Typed[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const given = input(row, column);
      if (typeof given !== 'string') cells.push(typedOf(given));
      else if (given === '') cells.push(BLANK);
      else if (isTextFormat(sheet.styles.get(row, column)?.numberFormat)) cells.push({ value: plainText(given) });
      else cells.push(readTyped(given, rules, year));
      const { value } = cells[cells.length - 1] ?? BLANK;
      if (typeof value === 'string' && value.length > MOST_CHARACTERS) throw new Error(TOO_LONG);
    }
    table.push(cells);
  }
  return table;
}

const MOST_CHARACTERS = 50_000;
const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

function plainText(text: string): string | null {
  const kept = text.startsWith("'") ? text.slice(1) : text;
  return kept === '' ? null : kept;
}

function typedOf(given: number | boolean | null | Typed): Typed {
  if (given === null) return BLANK;
  return typeof given === 'object' ? given : { value: given };
}
