import type { CellIssueCode } from '../../domain/issue';
import { weighted } from '../../domain/pipeline/forecast';
import { readMoney } from '../../domain/reading/money';
import { readNumber } from '../../domain/reading/number';
import type { RawCell } from '../../domain/reading/rawCell';
import { rowsOf, type CellArgument } from './argument';
import { formulaSheet, type FormulaSheet } from './formulaSheet';
import { input, overCells, type FormulaResult } from './overCells';
import { readShareGiven } from './readers';
import { readable, formulaError } from './formulaError';

/**
 * Взвешенный прогноз: сумма × вероятность по каждой сделке. The weighted forecast.
 *
 * @param {range} amounts Суммы. Amounts.
 * @param {range} probabilities Вероятности. Probabilities.
 * @return {number} Рубли. Roubles.
 * @customfunction
 */
export function ROP_FORECAST(amounts: CellArgument, probabilities: CellArgument): FormulaResult {
  const sheet = formulaSheet();
  const sums = column(sheet, amounts, readMoney, 1);
  const shares = column(sheet, probabilities, readShareGiven, 2);
  if (sums.length !== shares.length && sums.length !== 1 && shares.length !== 1)
    throw formulaError(sheet, 'sizes-differ');
  let kopecks = 0;
  for (let at = 0; at < Math.max(sums.length, shares.length); at++) {
    const part = shares[shares.length === 1 ? 0 : at] ?? 0;
    kopecks += weighted(sums[sums.length === 1 ? 0 : at] ?? 0, { part, whole: 1 });
  }
  return kopecks / 100;
}

/** All cells of an argument, blanks as 0; a cell that cannot be read has no place of its own in a sum. */
function column(
  sheet: FormulaSheet,
  argument: CellArgument,
  read: (raw: RawCell) => number | null | CellIssueCode,
  place: number,
): readonly number[] {
  return rowsOf(argument).flatMap((cells) => cells.map((cell) => readable(sheet, read(cell), place) ?? 0));
}

/**
 * Конверсия: дошли ÷ всего; пусто, когда всего 0. Conversion; blank when the base is 0.
 *
 * @param {number} reached Дошли. Reached.
 * @param {number} base Всего. Base.
 * @return {number} Доля. A share.
 * @customfunction
 */
export function ROP_CONVERSION(reached: CellArgument, base: CellArgument): FormulaResult {
  return overCells(formulaSheet(), [input(reached, readCount), input(base, readCount)], (part, whole) =>
    part === null || whole === null || whole === 0 ? '' : part / whole,
  );
}

function readCount(raw: RawCell): number | null | CellIssueCode {
  return readNumber(raw);
}
