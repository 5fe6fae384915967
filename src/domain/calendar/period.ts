import { firstDayOfMonth, monthOf } from './time';
import type { Day, Period } from './time';

/** From the first of the month up to and including `day`: the default period of a report. */
export function monthToDate(day: Day): Period {
  return { from: firstDayOfMonth(day), to: day };
}

/** The single day. */
export function singleDay(day: Day): Period {
  return { from: day, to: day };
}

/** The `count` days that end with `day`, itself included. */
export function lastDays(day: Day, count: number): Period {
  return { from: (day - count + 1) as Day, to: day };
}

/** The `count` days before `period` starts. */
export function daysBefore(period: Period, count: number): Period {
  return lastDays((period.from - 1) as Day, count);
}

/**
 * A period asked for in part: without an end it ends today, without a start it starts with today's month (spec §8
 * `report`), or with the month of an end that lies before it.
 */
export function periodFrom(from: Day | null, to: Day | null, today: Day): Period {
  const end = to ?? today;
  const start = end < today ? end : today;
  return { from: from ?? firstDayOfMonth(start), to: end };
}

/** The month (see `monthOf`) in which the whole period lies, or null. */
export function singleMonth({ from, to }: Period): number | null {
  const month = monthOf(from);
  return month === monthOf(to) ? month : null;
}
