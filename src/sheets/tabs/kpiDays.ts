import type { Day } from '../../domain/calendar/time';

/** How far back a day that nobody built is made up for. */
const DAYS_MADE_UP = 31;

/** One day that a build writes, and how. */
export interface KpiDay {
  readonly day: Day;
  /**
   * `all`: flows, and counts as they stand now. `flows`: counts of the day were taken then, and stay. `missed`: nobody
   * took them, and they cannot be told afterwards.
   */
  readonly take: 'all' | 'flows' | 'missed';
}

/**
 * The days that a build of `today` writes: yesterday, now that it is whole, today so far, and the days since the last
 * build that nobody built. Day 0, the first of the tab, keeps the counts with which it was taken.
 *
 * @param built the days that the tab holds for the whole team
 */
export function kpiDaysOf(built: ReadonlySet<Day>, today: Day): readonly KpiDay[] {
  const yesterday = (today - 1) as Day;
  const before = [...built].filter((day) => day < yesterday);
  const baseline = Math.min(...built);
  const lastBuilt = Math.max(...before);
  const days: KpiDay[] = [];
  const from = before.length === 0 ? yesterday : Math.max(baseline, today - DAYS_MADE_UP);
  for (let day = from as Day; day < yesterday; day = (day + 1) as Day) {
    if (!built.has(day)) days.push({ day, take: 'missed' });
    // What was built on its own morning is finished once the next build comes, however late.
    else if (day === lastBuilt && !built.has(yesterday)) days.push({ day, take: 'flows' });
  }
  const isTaken = built.has(yesterday) && (built.has(today) || yesterday === baseline);
  return [...days, { day: yesterday, take: isTaken ? 'flows' : 'all' }, { day: today, take: 'all' }];
}
