import { ruleCalendar } from '../src/domain/calendar/ruleCalendar';
import { readSchedule } from '../src/domain/calendar/schedule';
import type { WorkCalendar } from '../src/domain/calendar/workCalendar';
import { DEFAULT_SETTINGS } from '../src/domain/settings';
import { startOf } from '../src/domain/calendar/time';
import type { Day } from '../src/domain/calendar/time';
import {
  CLIENTS,
  costRoubles,
  day,
  discountLimitOf,
  ITEMS,
  listRoubles,
  MANAGERS,
  MONTHS,
  PRICES_FROM,
  termsOf,
} from './world';

/** The first and the last day for which the floor has tables. */
export const FIRST_DAY = day(2025, 1, 1);
export const LAST_DAY = day(2027, 1, 1);

const indexOf = (names: readonly string[]): ReadonlyMap<string, number> => new Map(names.map((name, at) => [name, at]));

/** The rules of the benchmark's book as typed arrays. */
export function floorWorld() {
  const days = LAST_DAY - FIRST_DAY;
  const calendar = calendarOf();
  const workedBefore = new Float64Array(days + 1);
  const opening = new Float64Array(days);
  const month = new Int8Array(days).fill(-1);
  for (let at = 0; at < days; at += 1) {
    const start = startOf((FIRST_DAY + at) as Day);
    const next = startOf((FIRST_DAY + at + 1) as Day);
    const worked = calendar.minutesBetween(start, next) * 60_000;
    workedBefore[at + 1] = workedBefore[at] + worked;
    opening[at] = worked > 0 ? (calendar.deadline(start, 0) ?? start) - start : 0;
  }
  MONTHS.forEach(({ from, to }, at) => month.fill(at, from - FIRST_DAY, to - FIRST_DAY + 1));
  return {
    calendar,
    workedBefore,
    opening,
    month,
    managers: indexOf(MANAGERS),
    clients: indexOf(CLIENTS),
    items: indexOf(ITEMS),
    /** In hundredths of a per cent. */
    discountLimits: Int32Array.from(MANAGERS, (_, at) => Math.round(discountLimitOf(at) * 10_000)),
    terms: CLIENTS.map((_, at) => termsOf(at)),
    /** Kopecks: of an item before the second price list, then from it on. */
    listPrices: PRICES_FROM.map((_, list) => Float64Array.from(ITEMS, (_item, at) => listRoubles(at, list) * 100)),
    costs: PRICES_FROM.map((_, list) => Float64Array.from(ITEMS, (_item, at) => costRoubles(at, list) * 100)),
    secondListFrom: PRICES_FROM[1],
  };
}

export type FloorWorld = ReturnType<typeof floorWorld>;

function calendarOf(): WorkCalendar {
  const schedule = readSchedule(DEFAULT_SETTINGS.schedule);
  if (schedule.kind === 'unreadable') throw new Error('the default schedule is readable');
  return ruleCalendar(schedule, []);
}
