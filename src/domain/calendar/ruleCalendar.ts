import { calendarDateOf } from './time';
import { exceptionOf, HOLIDAY_YEARS, productionCalendar, type HolidayRow } from './holidaysRu';
import type { Schedule } from './schedule';
import { workCalendar, type WorkCalendar } from './workCalendar';

/**
 * The team's calendar: its schedule, the rows of the holidays tab, and the built-in production calendar for the years
 * that no row names (spec §3 "`holidays`").
 */
export function ruleCalendar(schedule: Schedule, rows: readonly HolidayRow[]): WorkCalendar {
  const named = new Set(rows.map(({ day }) => calendarDateOf(day).year));
  const builtIn = HOLIDAY_YEARS.filter((year) => !named.has(year)).flatMap((year) => productionCalendar(year) ?? []);
  return workCalendar(schedule, [...builtIn, ...rows.map(exceptionOf)]);
}
