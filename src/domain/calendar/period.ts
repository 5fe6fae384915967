import { calendarDateOf, firstDayOfMonth, monthOf } from './time';
import type { Day, Period } from './time';

/** From the first of the month up to and including `day`: the default period of a report. */
export function monthToDate(day: Day): Period {
  return { from: firstDayOfMonth(day), to: day };
}

/** What a person may choose a figure's period by, without naming days; each goes up to today, or to its own last day. */
export const NAMED_PERIODS = ['month', 'last-month', 'quarter', 'year'] as const;
export type NamedPeriod = (typeof NAMED_PERIODS)[number];
/** Or by days of one's own. */
export type ChosenPeriod = NamedPeriod | 'own';

/** The period of that name as it stands on `today`. */
export function namedPeriod(name: NamedPeriod, today: Day): Period {
  const first = firstDayOfMonth(today);
  if (name === 'last-month') return monthToDate((first - 1) as Day);
  const { month } = calendarDateOf(today);
  const back = { month: 0, quarter: (month - 1) % 3, year: month - 1 }[name];
  let from = first;
  for (let months = 0; months < back; months += 1) from = firstDayOfMonth((from - 1) as Day);
  return { from, to: today };
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
