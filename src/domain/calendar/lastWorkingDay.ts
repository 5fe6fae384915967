import type { Day } from './time';
import type { WorkCalendar } from './workCalendar';

/** After a weekend or a holiday "yesterday" is the working day before it; without any in a month it is yesterday. */
export function lastWorkingDayBefore({
  today,
  calendar,
}: {
  readonly today: Day;
  readonly calendar: WorkCalendar;
}): Day {
  for (let back = 1; back <= 31; back += 1) {
    const day = (today - back) as Day;
    if (calendar.isWorkingDay(day)) return day;
  }
  return (today - 1) as Day;
}
