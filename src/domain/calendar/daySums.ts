import { weekdayOf, type Day } from './time';
import type { SingleDays } from './singleDays';

/** What is worth something on each day: by weekday, with other values on single days. */
export interface DaySums {
  /** The value of all days from Monday 1969-12-29 up to, not including, `day`; below zero before that Monday. */
  readonly before: (day: Day) => number;
  /** The first day from `from` on by whose end `before` reaches `sum`; null when no day ever does. */
  readonly reaching: (sum: number, from: Day) => Day | null;
}

/** A Monday: weeks are counted from here. */
const FIRST_MONDAY = -3;
/** Days searched ahead before giving up: over two thousand years. */
const HORIZON = 2 ** 20;

/** `values[i]` is what the i-th of the single days is worth instead of its weekday's value. */
export function daySums(
  week: readonly number[],
  { days, before: countBefore }: SingleDays,
  values: readonly number[],
): DaySums {
  const weekStart = runningSums(week);
  const perWeek = weekStart[7] ?? 0;
  const differences = runningSums(days.map((day, at) => (values[at] ?? 0) - (week[weekdayOf(day)] ?? 0)));

  function before(day: Day): number {
    const weeks = Math.floor((day - FIRST_MONDAY) / 7);
    return weeks * perWeek + (weekStart[weekdayOf(day)] ?? 0) + (differences[countBefore(day)] ?? 0);
  }

  function reaching(sum: number, from: Day): Day | null {
    const isReached = (ahead: number): boolean => before((from + ahead + 1) as Day) >= sum;
    let ahead = 1;
    while (ahead < HORIZON && !isReached(ahead)) ahead *= 2;
    return isReached(ahead) ? ((from + firstWhere(isReached, ahead)) as Day) : null;
  }

  return { before, reaching };
}

/** The least whole number from 0 to `last` for which `holds`, given that it holds at `last` and once true stays so. */
function firstWhere(holds: (at: number) => boolean, last: number): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** `[0, a, a + b, …]`, one longer than the values. */
function runningSums(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push((sums[sums.length - 1] ?? 0) + value);
  return sums;
}
