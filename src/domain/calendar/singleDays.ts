import type { Day } from './time';

/** Days that are exceptions, ascending and different. */
export interface SingleDays {
  readonly days: readonly Day[];
  /** How many of them lie before `day`: their index, when it is one of them. By a table, not by a search. */
  readonly before: (day: Day) => number;
}

export function singleDays(unsorted: Iterable<Day>): SingleDays {
  const days = [...new Set(unsorted)].sort((one, other) => one - other);
  const first = days[0] ?? 0;
  const last = days[days.length - 1] ?? -1;
  const counts = new Uint32Array(last - first + 1);
  for (let at = 1; at < days.length; at++)
    counts.fill(at, (days[at - 1] ?? 0) - first + 1, (days[at] ?? 0) - first + 1);
  const before = (day: Day): number => (day > last ? days.length : (counts[day - first] ?? 0));
  return { days, before };
}
