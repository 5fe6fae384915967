import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Day } from '../../../src/domain/calendar/time';
import { weekdayOf } from '../../../src/domain/calendar/time';
import type { Cash } from '../../../src/domain/reports/cash';
import { expectedIn, lastWeek } from '../../../src/domain/reports/weekOfCash';
import { day } from '../../support/dealBuilder';

describe('the week that is over', () => {
  test.each([
    ['a Monday', '2026-06-15', '2026-06-08', '2026-06-14'],
    ['a Wednesday', '2026-06-17', '2026-06-08', '2026-06-14'],
    ['a Sunday', '2026-06-21', '2026-06-08', '2026-06-14'],
    ['a day after New Year', '2026-01-02', '2025-12-22', '2025-12-28'],
  ])('on %s', (_, today, from, to) => {
    expect(lastWeek(day(today))).toEqual({ from: day(from), to: day(to) });
  });

  test('is seven days from a Monday, and ended within the last seven', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (today) => {
        const { from, to } = lastWeek(today as Day);
        expect([weekdayOf(from), to - from]).toEqual([weekdayOf(day('2026-06-15')), 6]);
        expect(today - to).toBeGreaterThanOrEqual(1);
        expect(today - to).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('what the week of today is to bring', () => {
  const sums = { owed: 0, cautious: 0, orders: 0 };
  const week = (from: string, changes: Partial<typeof sums>) => ({ ...sums, ...changes, from: day(from) });
  const cashOf = (weeks: Cash['weeks']): Cash => ({ weeks, later: sums, unknown: 0, noDate: 0, ordersTotal: 0 });

  test.each<[string, Cash | null, number | null]>([
    [
      'debts and orders together',
      cashOf([week('2026-06-15', { owed: 500_00, cautious: 400_00, orders: 30_00 })]),
      530_00,
    ],
    ['of the first week alone', cashOf([week('2026-06-15', { owed: 1 }), week('2026-06-22', { owed: 70 })]), 1],
    ['nothing', cashOf([week('2026-06-15', {})]), 0],
    ['nobody can tell without weeks', cashOf([]), null],
    ['nor where the sheet shows no money', null, null],
  ])('%s', (_, cash, expected) => {
    expect(expectedIn(cash)).toBe(expected);
  });
});
