import { dayFrom, type Day } from './time';
import { DAY_OFF } from './hours';
import { isReadable, readHours } from './schedule';
import type { CalendarException } from './workCalendar';

/** A row of the holidays tab: `hours` as text, '' for a day off. */
export interface HolidayRow {
  readonly day: Day;
  readonly hours: string;
}

/** Days as `MMDD`, parted by spaces. */
interface YearOfChanges {
  /** Working days that became days off. */
  readonly off: string;
  /** An hour less, working Saturdays before a holiday among them. */
  readonly short: string;
  /** Saturdays worked in full. */
  readonly worked: string;
}

/** Article 112 of the Labour Code; days off even when they fall on a weekend. */
const STATUTORY = '0101 0102 0103 0104 0105 0106 0107 0108 0223 0308 0501 0509 0612 1104';

/** The government's yearly decrees on moving days off, with the days shortened by article 95. */
const CHANGES: Readonly<Record<number, YearOfChanges>> = {
  2024: { off: '0429 0430 0510 1230 1231', short: '0222 0307 0508 0611 1102', worked: '0427 1228' },
  2025: { off: '0502 0508 0613 1103 1231', short: '0307 0430 0611 1101', worked: '' },
  2026: { off: '0109 0309 0511 1231', short: '0430 0508 0611 1103', worked: '' },
  2027: { off: '0222 0503 0510 0614 1105 1231', short: '0220 0430 0611 1103', worked: '' },
};

const SHORT_HOURS = '09:00-17:00';
const FULL_HOURS = '09:00-18:00';

/** Years with a published calendar, ascending. */
export const HOLIDAY_YEARS: readonly number[] = Object.keys(CHANGES).map(Number);

/**
 * The Russian production calendar of `year` by date: statutory holidays, moved days off, short days and working
 * Saturdays with their hours, no ordinary weekends. Null for a year that is not published.
 */
export function holidaysRu(year: number): readonly HolidayRow[] | null {
  const changes = CHANGES[year];
  if (!changes) return null;
  const rows = [
    ...rowsOf(year, STATUTORY, ''),
    ...rowsOf(year, changes.off, ''),
    ...rowsOf(year, changes.short, SHORT_HOURS),
    ...rowsOf(year, changes.worked, FULL_HOURS),
  ];
  return rows.sort((one, other) => one.day - other.day);
}

/** The same as exceptions from a schedule. */
export function productionCalendar(year: number): readonly CalendarException[] | null {
  return holidaysRu(year)?.map(exceptionOf) ?? null;
}

/** A row as an exception; hours that cannot be read are a day off (who reads the tab reports them). */
export function exceptionOf({ day, hours }: HolidayRow): CalendarException {
  const read = readHours(hours);
  return { day, hours: isReadable(read) ? read : DAY_OFF };
}

function rowsOf(year: number, dates: string, hours: string): HolidayRow[] {
  const rows: HolidayRow[] = [];
  for (const date of dates.split(' ')) {
    const day = dayFrom(year, Number(date.slice(0, 2)), Number(date.slice(2)));
    if (day !== null) rows.push({ day, hours });
  }
  return rows;
}
