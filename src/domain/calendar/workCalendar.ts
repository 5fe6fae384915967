import { dayOf, MS_PER_MINUTE, startOf, weekdayOf, type Day, type Instant, type Period } from './time';
import { daySums } from './daySums';
import { DAY_OFF, timeWhenWorked, wholeDay, workedBefore, type Hours } from './hours';
import type { Schedule } from './schedule';
import { singleDays } from './singleDays';

/** A day whose hours differ from its weekday's: none is a day off. */
export interface CalendarException {
  readonly day: Day;
  readonly hours: Hours;
}

/** Working time by the wall clock, daylight saving ignored (spec §3 "working time"). */
export interface WorkCalendar {
  /** Working minutes in [from, to), fractions kept; below zero when `to` is before `from`. */
  readonly minutesBetween: (from: Instant, to: Instant) => number;
  /**
   * The moment by which `minutes` of work are done after `from`: at closing time it stays there; 0 minutes outside
   * hours is the next opening. Null when the calendar never works that long.
   */
  readonly deadline: (from: Instant, minutes: number) => Instant | null;
  readonly isWorkingDay: (day: Day) => boolean;
  /** Working days of the period, both ends included. */
  readonly workingDays: (period: Period) => number;
  /** The `count`-th working day after `day`; `day` itself for 0, and when the calendar never works that long. */
  readonly addWorkingDays: (day: Day, count: number) => Day;
}

/** A later exception wins for a repeated day. A query takes no loop over days. */
export function workCalendar(schedule: Schedule, exceptions: readonly CalendarException[]): WorkCalendar {
  const exceptional = new Map(exceptions.map(({ day, hours }) => [day, hours]));
  const single = singleDays(exceptional.keys());
  const hours = single.days.map((day) => exceptional.get(day) ?? DAY_OFF);
  const time = daySums(schedule.week.map(wholeDay), single, hours.map(wholeDay));
  const workdays = daySums(schedule.week.map(isWorking), single, hours.map(isWorking));

  function hoursOn(day: Day): Hours {
    const at = single.before(day);
    return (single.days[at] === day ? hours[at] : schedule.week[weekdayOf(day)]) ?? DAY_OFF;
  }

  function workedUntil(instant: Instant): number {
    const day = dayOf(instant);
    return time.before(day) + workedBefore(hoursOn(day), instant - startOf(day));
  }

  function deadline(from: Instant, minutes: number): Instant | null {
    const worked = workedUntil(from);
    const length = Math.round(minutes * MS_PER_MINUTE);
    // No work to do ends where the next working millisecond begins.
    const target = worked + Math.max(length, 1);
    const day = time.reaching(target, dayOf(from));
    if (day === null) return null;
    const end = startOf(day) + timeWhenWorked(hoursOn(day), target - time.before(day));
    return (length > 0 ? end : end - 1) as Instant;
  }

  return {
    deadline,
    minutesBetween: (from, to) => (workedUntil(to) - workedUntil(from)) / MS_PER_MINUTE,
    isWorkingDay: (day) => hoursOn(day).length > 0,
    workingDays: ({ from, to }) => workdays.before((to + 1) as Day) - workdays.before(from),
    addWorkingDays: (day, count) =>
      count > 0 ? (workdays.reaching(workdays.before((day + 1) as Day) + count, (day + 1) as Day) ?? day) : day,
  };
}

function isWorking(hours: Hours): number {
  return hours.length > 0 ? 1 : 0;
}
