import { describe, expect, test } from '@jest/globals';

import {
  daysBefore,
  lastDays,
  monthToDate,
  namedPeriod,
  periodFrom,
  singleMonth,
} from '../../../src/domain/calendar/period';
import type { NamedPeriod } from '../../../src/domain/calendar/period';
import { day } from '../../support/dealBuilder';

const today = day('2026-06-17');

describe('the period that is asked for', () => {
  test.each([
    ['month to date when nothing is asked', null, null, '2026-06-01', '2026-06-17'],
    ['until today when only the start is given', '2026-06-03', null, '2026-06-03', '2026-06-17'],
    ['from the first of this month when only the end is given', null, '2026-07-20', '2026-06-01', '2026-07-20'],
    ['from the first of its month when the end is before this one', null, '2026-05-20', '2026-05-01', '2026-05-20'],
    ['as asked', '2026-05-28', '2026-06-02', '2026-05-28', '2026-06-02'],
  ])('%s', (_, from, to, start, end) => {
    expect(periodFrom(from === null ? null : day(from), to === null ? null : day(to), today)).toEqual({
      from: day(start),
      to: day(end),
    });
  });

  test('the last 90 days include today', () => {
    expect(lastDays(today, 90)).toEqual({ from: day('2026-03-20'), to: today });
  });

  test('the days before a period end on its eve', () => {
    expect(daysBefore(monthToDate(today), 31)).toEqual({ from: day('2026-05-01'), to: day('2026-05-31') });
  });

  test.each<[NamedPeriod, string, string, string]>([
    ['month', '2026-06-17', '2026-06-01', '2026-06-17'],
    ['last-month', '2026-06-17', '2026-05-01', '2026-05-31'],
    ['last-month', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['quarter', '2026-06-17', '2026-04-01', '2026-06-17'],
    ['quarter', '2026-07-01', '2026-07-01', '2026-07-01'],
    ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['year', '2026-12-31', '2026-01-01', '2026-12-31'],
    ['year', '2024-02-29', '2024-01-01', '2024-02-29'],
  ])('%s on %s', (name, on, from, to) => {
    expect(namedPeriod(name, day(on))).toEqual({ from: day(from), to: day(to) });
  });

  test('a period over two months lies in none', () => {
    expect(singleMonth({ from: day('2026-05-31'), to: day('2026-06-01') })).toBeNull();
    expect(singleMonth({ from: day('2026-06-01'), to: day('2026-06-30') })).toBe(2026 * 12 + 5);
  });
});
