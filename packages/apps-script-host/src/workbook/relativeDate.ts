import type { CellValue } from './cellValue';
import { serialOfWall, wallOfSerial } from './serialDate';

/** The first and the last day that a name of SpreadsheetApp.RelativeDate means, as serial numbers. */
function spanOf(name: string, today: number): readonly [first: number, last: number] {
  switch (name) {
    case 'TODAY':
      return [today, today];
    case 'TOMORROW':
      return [today + 1, today + 1];
    case 'YESTERDAY':
      return [today - 1, today - 1];
    case 'PAST_WEEK':
      return [today - 7, today];
    case 'PAST_MONTH':
      return [monthsAgo(today, 1), today];
    case 'PAST_YEAR':
      return [monthsAgo(today, 12), today];
    default:
      throw new Error(`RelativeDate.${name} is not emulated`);
  }
}

/** The same day so many months before, the month's last one where it has no such day. */
function monthsAgo(serial: number, months: number): number {
  const date = new Date(wallOfSerial(serial));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return serialOfWall(Date.UTC(year, month, Math.min(date.getUTCDate(), last)));
}

/** DATE_EQUAL_TO_RELATIVE, DATE_BEFORE_RELATIVE, DATE_AFTER_RELATIVE: within the span, before it, after it. */
export function meetsRelative(criteria: string, value: CellValue, name: string, today: number): boolean {
  if (typeof value !== 'number') return false;
  const day = Math.floor(value);
  const [first, last] = spanOf(name, today);
  if (criteria.startsWith('DATE_BEFORE')) return day < first;
  return criteria.startsWith('DATE_AFTER') ? day > last : day >= first && day <= last;
}
