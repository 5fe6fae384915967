import { readInteger } from '../../domain/reading/number';
import type { RawCell } from '../../domain/reading/rawCell';
import { agingBuckets, bucketPlace } from '../../domain/reports/aging';
import { DEFAULT_SETTINGS } from '../../domain/settings';
import { rowsOf, type CellArgument } from './argument';
import { formulaSheet, type FormulaSheet } from './formulaSheet';
import { input, overCells, type CellResult, type FormulaResult } from './overCells';
import { formulaError } from './formulaError';

/**
 * Дней просрочки; в сам срок – 0. Days overdue; 0 on the due date itself.
 *
 * @param {date} due Срок оплаты. Due date.
 * @param {date} today Сегодня. Today.
 * @return {number} Дни. Days.
 * @customfunction
 */
export function ROP_DAYS_OVERDUE(due: CellArgument, today: CellArgument): FormulaResult {
  return overDue(formulaSheet(), due, today, (days) => Math.max(0, days));
}

/**
 * Корзина просрочки: 1–30, 31–60, … >120. The ageing bucket.
 *
 * @param {date} due Срок оплаты. Due date.
 * @param {date} today Сегодня. Today.
 * @param {string} bounds Границы, "30;60;90;120". Upper bounds.
 * @return {string} Корзина или «не наступил». A bucket or "not due".
 * @customfunction
 */
export function ROP_AGING(due: CellArgument, today: CellArgument, bounds?: CellArgument): FormulaResult {
  const sheet = formulaSheet();
  const upTo = boundsIn(sheet, bounds);
  const labels = agingBuckets(upTo).map(({ from, to }) => (to === null ? `>${(from ?? 1) - 1}` : `${from}–${to}`));
  return overDue(sheet, due, today, (days) =>
    days <= 0 ? sheet.say().notDue : (labels[bucketPlace(days, upTo)] ?? ''),
  );
}

/** Whole days are the difference of dates; the time of day is ignored. */
function overDue(
  sheet: FormulaSheet,
  due: CellArgument,
  today: CellArgument,
  result: (days: number) => CellResult,
): FormulaResult {
  return overCells(sheet, [input(due, sheet.readDay), input(today, sheet.readDay)], (dueDay, day) =>
    dueDay === null || day === null ? '' : result(day - dueDay),
  );
}

/** From a text, a number or a range; blank is the default of the rules tab. */
function boundsIn(sheet: FormulaSheet, bounds: CellArgument): readonly number[] {
  const cells = rowsOf(bounds).flatMap((cellsOfRow) => cellsOfRow.flatMap(partsOf));
  const read = cells.map((part) => readInteger(part)).filter((bound) => bound !== null);
  const isAscending = read.every((bound, at) => typeof bound === 'number' && bound > Number(read[at - 1] ?? 0));
  if (!isAscending) throw formulaError(sheet, 'bounds-unreadable');
  return read.length === 0 ? DEFAULT_SETTINGS.agingBounds : (read as readonly number[]);
}

function partsOf(cell: RawCell): readonly RawCell[] {
  return typeof cell === 'string' ? cell.split(/[;,\s/]+/) : [cell];
}
