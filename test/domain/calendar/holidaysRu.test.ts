import { describe, expect, test } from '@jest/globals';

import { HOLIDAY_YEARS, holidaysRu, productionCalendar } from '../../../src/domain/calendar/holidaysRu';
import { ruleCalendar } from '../../../src/domain/calendar/ruleCalendar';
import { readSchedule, type Schedule } from '../../../src/domain/calendar/schedule';
import { dayFrom, startOf, type Day } from '../../../src/domain/calendar/time';

const OFFICE = readSchedule('пн-пт 09:00-18:00') as Schedule;
const day = (year: number, month: number, date: number): Day => dayFrom(year, month, date) as Day;

describe('the Russian production calendar', () => {
  /** Published norms: working days, and hours of the 40-hour week (8 a day, an hour less on short days). */
  test.each([
    [2024, 248, 1979],
    [2025, 247, 1972],
    [2026, 247, 1972],
    [2027, 247, 1972],
  ])('of %d has the published norm of %d days and %d hours', (year, days, hours) => {
    const calendar = ruleCalendar(OFFICE, []);
    const period = { from: day(year, 1, 1), to: day(year, 12, 31) };
    expect(calendar.workingDays(period)).toBe(days);
    const minutes = calendar.minutesBetween(startOf(period.from), startOf(day(year + 1, 1, 1)));
    expect(minutes / 60 - days).toBe(hours);
  });

  test.each([
    [2024, 4, 27, '09:00-18:00'],
    [2024, 11, 2, '09:00-17:00'],
    [2024, 12, 30, ''],
    [2025, 11, 1, '09:00-17:00'],
    [2025, 5, 2, ''],
    [2026, 1, 3, ''],
    [2026, 3, 8, ''],
    [2026, 3, 9, ''],
    [2026, 6, 11, '09:00-17:00'],
    [2027, 2, 20, '09:00-17:00'],
    [2027, 2, 22, ''],
  ])('%d-%d-%d has the hours %j', (year, month, date, hours) => {
    expect(holidaysRu(year)?.filter((row) => row.day === day(year, month, date))).toEqual([
      { day: day(year, month, date), hours },
    ]);
  });

  test('goes by date and names a day once', () => {
    for (const year of HOLIDAY_YEARS) {
      const days = (holidaysRu(year) ?? []).map((row) => row.day as number);
      expect(days).toEqual([...new Set(days)].sort((one, other) => one - other));
    }
  });

  test('of a year that is not published is not known', () => {
    expect([productionCalendar(2023), holidaysRu(2028)]).toEqual([null, null]);
  });
});

describe("the team's calendar", () => {
  test('takes the built-in days off without a row', () => {
    expect(ruleCalendar(OFFICE, []).isWorkingDay(day(2026, 6, 12))).toBe(false);
  });

  test('takes only the rows for a year that they name', () => {
    const calendar = ruleCalendar(OFFICE, [
      { day: day(2026, 6, 15), hours: '' },
      { day: day(2026, 6, 20), hours: '10:00-12:00' },
    ]);
    const works = [day(2026, 6, 12), day(2026, 6, 15), day(2026, 6, 20), day(2025, 6, 12)].map(calendar.isWorkingDay);
    expect(works).toEqual([true, false, true, false]);
  });
});
