/**
 * Days and instants of the sheet's wall clock, as plain numbers. The adapter converts a cell's date in the
 * spreadsheet's zone; from there on no zone, no `Date` and no clock is met.
 */

declare const dayBrand: unique symbol;
declare const instantBrand: unique symbol;

/** A calendar day of the sheet: whole days since 1970-01-01. */
export type Day = number & { readonly [dayBrand]: true };

/** A moment of the sheet's wall clock: milliseconds since 1970-01-01T00:00 of that clock. */
export type Instant = number & { readonly [instantBrand]: true };

export const MS_PER_MINUTE = 60_000;
export const MS_PER_DAY = 86_400_000;

/** The day on which `instant` falls. */
export function dayOf(instant: Instant): Day {
  return Math.floor(instant / MS_PER_DAY) as Day;
}

/** Midnight at the start of `day`. */
export function startOf(day: Day): Instant {
  return (day * MS_PER_DAY) as Instant;
}

/** True at 00:00 sharp: a cell that holds a day without a time reads so. By division: a remainder of so large numbers takes twice as long. */
export function hasNoTime(instant: Instant): boolean {
  return startOf(dayOf(instant)) === instant;
}

/** To the second below: a serial number in a cell keeps no finer moment for sure. */
export function wholeSecond(instant: Instant): Instant {
  return (instant - (instant % 1000)) as Instant;
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

/** The day of a proleptic Gregorian date, or null when there is no such date (30 February). */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const ms = Date.UTC(year, month - 1, date);
  const back = new Date(ms);
  const exists = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date;
  return exists ? ((ms / MS_PER_DAY) as Day) : null;
}

/** The calendar date of `day`. */
export function calendarDateOf(day: Day): CalendarDate {
  const utc = new Date(day * MS_PER_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** `2026-06-17`. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Monday is 0, Sunday is 6. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Whole months since year 0: equal for the days of one month. */
export function monthOf(day: Day): number {
  const { year, month } = calendarDateOf(day);
  return year * 12 + month - 1;
}

export function firstDayOfMonth(day: Day): Day {
  return (day - calendarDateOf(day).date + 1) as Day;
}

export function lastDayOfMonth(day: Day): Day {
  const { year, month } = calendarDateOf(day);
  return (Date.UTC(year, month, 0) / MS_PER_DAY) as Day;
}

/** A span of days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export function isWithin(day: Day | null, { from, to }: Period): boolean {
  return day !== null && day >= from && day <= to;
}
