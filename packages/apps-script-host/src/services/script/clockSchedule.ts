import { zoneNamed } from '../../zone';
import type { ClockSchedule } from './triggerData';

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const MS_PER_DAY = 24 * MS_PER_HOUR;

/**
 * UTC ms of the first run after `after`; null when there is none. "At 9" is a minute between 9 and 10 that is fixed for
 * the trigger.
 */
export function nextRun(schedule: ClockSchedule, triggerId: string, after: number): number | null {
  const { every, count, weekday } = schedule;
  if (every === 'once') return count > after ? count : null;
  if (every === 'minutes') return after + count * MS_PER_MINUTE;
  if (every === 'hours') return after + count * MS_PER_HOUR;
  const zone = zoneNamed(schedule.timeZone);
  const clock = (schedule.hour ?? 0) * MS_PER_HOUR + (schedule.minute ?? fixedMinute(triggerId)) * MS_PER_MINUTE;
  const today = Math.floor(zone.toWall(after) / MS_PER_DAY);
  for (let day = today; day < today + 750; day++) {
    const due = zone.toUtc(day * MS_PER_DAY + clock);
    if (due > after && fits(day)) return due;
  }
  return null;

  function fits(day: number): boolean {
    const date = new Date(day * MS_PER_DAY);
    if (every === 'months') return date.getUTCDate() === count;
    if (every === 'weeks') return date.getUTCDay() === (weekday ?? 1);
    return count === 1 || day % count === 0;
  }
}

function fixedMinute(triggerId: string): number {
  return (Number(triggerId) * 17 + 3) % 60;
}
