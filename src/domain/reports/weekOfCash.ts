import { weekdayOf } from '../calendar/time';
import type { Day, Period } from '../calendar/time';
import type { Kopecks } from '../deal';
import type { Cash } from './cash';

/** A week that is over: what its Monday expected, and what came (spec §14). */
export interface WeekOfCash {
  readonly period: Period;
  readonly expected: Kopecks;
  readonly received: Kopecks;
}

/** The last whole week before `today`, from Monday to Sunday. */
export function lastWeek(today: Day): Period {
  const monday = today - weekdayOf(today) - 7;
  return { from: monday as Day, to: (monday + 6) as Day };
}

/** What the week of today is expected to bring, debts and orders together; null where nobody can tell. */
export function expectedIn(cash: Cash | null): Kopecks | null {
  const week = cash?.weeks[0];
  return week === undefined ? null : week.owed + week.orders;
}
