import type { WorkCalendar } from './workCalendar';
import { firstDayOfMonth, lastDayOfMonth } from './time';
import type { Day } from './time';

/** Where a month stands, in working days. */
export interface Pace {
  /** Up to and including today; none before the month, all of them after it. */
  readonly passed: number;
  readonly total: number;
}

/** How far the month of `day` has gone by `today`, which counts as passed (spec §3 "plan"). */
export function paceOf(day: Day, today: Day, calendar: WorkCalendar): Pace {
  const from = firstDayOfMonth(day);
  const to = lastDayOfMonth(day);
  const until = Math.min(today, to) as Day;
  return {
    passed: until < from ? 0 : calendar.workingDays({ from, to: until }),
    total: calendar.workingDays({ from, to }),
  };
}
