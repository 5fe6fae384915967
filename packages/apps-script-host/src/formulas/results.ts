import { restyled } from '../workbook/cellStyle';
import { errorValue, isError, type CellValue } from '../workbook/cellValue';
import { parseA1 } from '../workbook/a1';
import type { SheetModel } from '../workbook/sheetModel';
import type { WorkbookModel } from '../workbook/workbookModel';
import type { EngineChange, EngineScalar, EngineValue, FormulaEngine } from './engine';

/** `[1]Sheet!A1`, by which a file names another workbook. */
const OTHER_BOOK = /\[\d+\][^![\]]*!/;

/** Takes the value of every formula from a freshly built engine, and what the engine's own arrays spilled. */
export function readResults(book: WorkbookModel, engine: FormulaEngine): void {
  for (const sheet of book.sheets) {
    if (sheet.formulas.isEmpty()) continue;
    const cells: [row: number, column: number][] = [];
    sheet.formulas.forEach((_, row, column) => cells.push([row, column]));
    for (const [row, column] of cells) putResult(book, sheet, row, column, engine.read(sheet.name, row, column));
    readArrays(sheet, engine);
  }
}

/** Takes one change of the engine. */
export function takeChange(book: WorkbookModel, engine: FormulaEngine | null, change: EngineChange): void {
  const sheet = book.sheetNamed(change.sheet);
  const { row, column } = change;
  if (!sheet || !engine || row >= sheet.maxRows || column >= sheet.maxColumns) return;
  if (sheet.formulas.get(row, column) !== null)
    putResult(book, sheet, row, column, engine.read(sheet.name, row, column));
  else if (!same(sheet.valueAt(row, column), change.value)) sheet.values.set(row, column, cellValue(change.value));
}

function readArrays(sheet: SheetModel, engine: FormulaEngine): void {
  engine.values(sheet.name).forEach((cells, row) => {
    if (row >= sheet.maxRows) return;
    cells.forEach((value, column) => {
      if (value === null || column >= sheet.maxColumns) return;
      if (sheet.valueAt(row, column) === null && sheet.formulas.get(row, column) === null) {
        sheet.values.set(row, column, cellValue(value));
      }
    });
  });
}

function putResult(book: WorkbookModel, sheet: SheetModel, row: number, column: number, result: EngineValue): void {
  const formula = sheet.formulaAt(row, column);
  const old = sheet.valueAt(row, column);
  // What only Google, or the program that wrote the file, can compute keeps the value that came with the file.
  const isBeyond = result.kind === 'unknown' || OTHER_BOOK.test(formula);
  if (isBeyond && old !== null && !isError(old)) return;
  if (!same(old, result.value)) {
    sheet.values.set(row, column, cellValue(result.value));
    book.decorated();
  }
  const style = sheet.styles.get(row, column);
  if (typeof result.value !== 'number' || style?.numberFormat !== undefined) return;
  const numberFormat = impliedFormat(book, sheet, formula, result);
  if (numberFormat) sheet.styles.set(row, column, restyled(style, { numberFormat }));
}

/** An automatic format follows what the formula gives; `=A2` looks like A2. */
function impliedFormat(
  book: WorkbookModel,
  sheet: SheetModel,
  formula: string,
  { value, kind }: EngineValue,
): string | null {
  const { date, dateTime, time } = book.rules;
  if (kind === 'dateTime') return Number.isInteger(value) ? date : dateTime;
  if (kind === 'date') return date;
  if (kind === 'time') return time;
  if (kind === 'percent') return '0.00%';
  const place = parseA1(formula.slice(1), sheet.extent);
  return place ? (sheet.styleAt(place.row, place.column).numberFormat ?? null) : null;
}

export function cellValue(value: EngineScalar): CellValue {
  return isError(value) ? errorValue(value.error) : value;
}

function same(old: CellValue, value: EngineScalar): boolean {
  return old === value || (isError(old) && isError(value) && old.error === value.error);
}
