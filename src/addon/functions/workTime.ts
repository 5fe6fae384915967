import type { CellIssueCode } from '../../domain/issue';
import { readNumber } from '../../domain/reading/number';
import type { RawCell } from '../../domain/reading/rawCell';
import { MINUTE_UNITS } from '../../domain/reading/units';
import type { CellArgument } from './argument';
import { formulaSheet } from './formulaSheet';
import { input, overCells, type FormulaResult } from './overCells';
import type { FormulaError } from './formulaError';
import { calendarOf } from './workHours';

/**
 * Рабочие минуты между двумя моментами. Working minutes between two moments.
 *
 * @param {date} from Начало. Start.
 * @param {date} to Конец. End.
 * @param {string} schedule "пн-пт 09:00-18:00". "mon-fri 09:00-18:00".
 * @param {range} exceptions Дата и часы, пусто – выходной. Date and hours, blank is a day off.
 * @return {number} Минуты. Minutes.
 * @customfunction
 */
export function ROP_WORK_MINUTES(
  from: CellArgument,
  to: CellArgument,
  schedule: CellArgument,
  exceptions?: CellArgument,
): FormulaResult {
  const sheet = formulaSheet();
  const calendar = calendarOf(sheet, schedule, exceptions);
  return overCells(sheet, [input(from, sheet.readInstant), input(to, sheet.readInstant)], (start, end) => {
    if (start === null || end === null) return '';
    return end < start ? { refused: 'end-before-start' } : calendar.minutesBetween(start, end);
  });
}

/**
 * Момент, к которому пройдут рабочие минуты. The moment by which the working minutes pass.
 *
 * @param {date} from Начало. Start.
 * @param {number} minutes Рабочие минуты. Working minutes.
 * @param {string} schedule "пн-пт 09:00-18:00". "mon-fri 09:00-18:00".
 * @param {range} exceptions Дата и часы, пусто – выходной. Date and hours, blank is a day off.
 * @return {date} Дата и время. Date and time.
 * @customfunction
 */
export function ROP_WORK_DEADLINE(
  from: CellArgument,
  minutes: CellArgument,
  schedule: CellArgument,
  exceptions?: CellArgument,
): FormulaResult {
  const sheet = formulaSheet();
  const calendar = calendarOf(sheet, schedule, exceptions);
  return overCells(sheet, [input(from, sheet.readInstant), input(minutes, readMinutes)], (start, length) => {
    if (start === null || length === null) return '';
    const deadline = calendar.deadline(start, length);
    return deadline === null ? { refused: 'schedule-empty' } : sheet.dateOf(deadline);
  });
}

function readMinutes(raw: RawCell): number | null | CellIssueCode | FormulaError {
  const minutes = readNumber(raw, MINUTE_UNITS);
  return typeof minutes === 'number' && minutes < 0 ? { refused: 'minutes-below-0' } : minutes;
}
