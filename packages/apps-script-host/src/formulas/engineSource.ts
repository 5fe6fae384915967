import { quotedName, columnLetters } from '../workbook/a1';
import { isError, type CellValue } from '../workbook/cellValue';
import type { Rect } from '../workbook/rect';
import type { SheetModel } from '../workbook/sheetModel';
import type { WorkbookModel } from '../workbook/workbookModel';
import { engineFormula, sheetsNamed } from './customFormulas';
import type { EngineContent, EngineSource } from './engine';
import { spelledOut, type References } from './spelledOut';

type IsCustom = (name: string) => boolean;

/** The sheets that stand in formulas: their own and the ones they name. A book of 100,000 deals need not be loaded. */
export function involvedSheets(
  book: WorkbookModel,
  formulas: readonly { readonly sheet: SheetModel; readonly formula: string }[],
): Set<SheetModel> {
  const found = new Set(formulas.map(({ sheet }) => sheet));
  const names = new Set(formulas.flatMap(({ formula }) => sheetsNamed(formula)));
  for (const name of names) {
    const sheet = book.sheetNamed(name);
    if (sheet) found.add(sheet);
  }
  const texts = formulas.map(({ formula }) => formula.toUpperCase());
  for (const { name, sheet } of book.namedRanges) {
    if (texts.some((text) => text.includes(name.toUpperCase()))) found.add(sheet);
  }
  return found;
}

/** What the engine is built of: involved sheets in full, the others by name only. */
export function sourceOf(book: WorkbookModel, involved: ReadonlySet<SheetModel>, isCustom: IsCustom): EngineSource {
  const references = referencesIn(book);
  const sheets = book.sheets.map((sheet) => {
    const rect = { row: 0, column: 0, rows: sheet.lastRow, columns: sheet.lastColumn };
    return [sheet.name, involved.has(sheet) ? contentsOf(sheet, rect, isCustom, references) : []] as const;
  });
  return { sheets: Object.fromEntries(sheets), names: Object.fromEntries(references) };
}

/** What the names of the book's ranges stand for. */
export function referencesIn(book: WorkbookModel): References {
  return new Map(book.namedRanges.map(({ name, sheet, rect }) => [name.toUpperCase(), fixedReference(sheet, rect)]));
}

/** The contents of a range as the engine takes them. */
export function contentsOf(
  sheet: SheetModel,
  rect: Rect,
  isCustom: IsCustom,
  references: References,
): EngineContent[][] {
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) => {
      const formula = sheet.formulas.get(rect.row + row, rect.column + column);
      if (formula !== null) return engineFormula(spelledOut(formula, references), isCustom);
      return contentOf(sheet.values.get(rect.row + row, rect.column + column));
    }),
  );
}

function contentOf(value: CellValue): EngineContent {
  if (typeof value === 'string') return `'${value}`;
  return isError(value) ? value.error : value;
}

function fixedReference({ name }: SheetModel, { row, column, rows, columns }: Rect): string {
  const cell = (r: number, c: number): string => `$${columnLetters(c)}$${r + 1}`;
  const last = rows * columns > 1 ? `:${cell(row + rows - 1, column + columns - 1)}` : '';
  return `${quotedName(name)}!${cell(row, column)}${last}`;
}
