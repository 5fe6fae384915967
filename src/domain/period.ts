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

/** A period asked for in part: without an end it ends today, without a start it starts with the month of its end. */
export function periodFrom(from: Day | null, to: Day | null, today: Day): Period {
  const end = to ?? today;
  return { from: from ?? firstDayOfMonth(end), to: end };
}

/** The month (see `monthOf`) in which the whole period lies, or null. */
export function singleMonth({ from, to }: Period): number | null {
  const month = monthOf(from);
  return month === monthOf(to) ? month : null;
}
