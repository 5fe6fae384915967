import { describe, expect, test } from '@jest/globals';

import { calendarDateOf, dayFrom, isoOf } from '../../../src/domain/calendar/time';
import { day } from '../../support/dealBuilder';

describe('a calendar date', () => {
  test.each([
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1970, 1, 1, '1970-01-01'],
    [1969, 12, 31, '1969-12-31'],
  ])('%d-%d-%d is a day', (year, month, date, iso) => {
    const found = dayFrom(year, month, date);
    expect(found === null ? null : isoOf(found)).toBe(iso);
    expect(calendarDateOf(day(iso))).toEqual({ year, month, date });
  });

  test.each([
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 2, 30],
    [2026, 4, 31],
    [2026, 1, 32],
    [2026, 1, 0],
    [2026, 0, 1],
    [2026, 13, 1],
    // Two figures are no year: the calendar of JavaScript would make it 1926.
    [26, 1, 1],
  ])('%d-%d-%d is none', (year, month, date) => {
    expect(dayFrom(year, month, date)).toBeNull();
  });
});
