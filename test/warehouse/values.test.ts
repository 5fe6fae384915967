import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/calendar/time';
import { dateText, roubles, units } from '../../src/warehouse/values';
import { approvalsFrom } from '../../src/domain/rules/approvals';
import { day, makeDeal, reviewOf, stage } from '../support/dealBuilder';
import { linesOf } from './duckDb';
import { loadedOf } from './loadedBook';

describe('a value of a load fits its column', () => {
  test.each<[number | null, string | null]>([
    [null, null],
    [0, '1970-01-01'],
    [day('2026-06-17'), '2026-06-17'],
    [-719_162, '0001-01-01'],
    [-719_163, null],
    [2_932_896, '9999-12-31'],
    [2_932_897, null],
    [1e12, null],
    [NaN, null],
  ])('day %s is %s', (number, text) => {
    expect(dateText(number as Day | null)).toBe(text);
  });

  test.each<[number | null, string | null]>([
    [null, null],
    [123_45, '123.45'],
    [-1, '-0.01'],
    [12.5, '0.1250'],
    [9e15, '90000000000000'],
    [9.1e15, null],
    [Infinity, null],
  ])('%s kopecks are %s', (kopecks, text) => {
    expect(roubles(kopecks)).toBe(text);
  });

  test('thousandths are units', () => {
    expect(units(1500)).toBe('1.5');
  });

  test('a deferral of a billion days leaves the day blank, and the load goes on', () => {
    const deals = [
      makeDeal({ key: 'a', stage: stage('shipped'), shippedAt: day('2026-06-10'), deferralDays: 1e9 }),
      makeDeal({ key: 'b', row: 3, stage: stage('deal'), promisedDate: day('2026-06-20'), deferralDays: 1e9 }),
    ];
    const book = { review: reviewOf(deals, { approvals: approvalsFrom([]) }), payments: [], decisions: [] };
    const lines = linesOf((put) => {
      loadedOf({ ...book, promises: new Map() }, 'a', put);
    });
    const dealsOf = (lines.get('deals') ?? []).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(dealsOf.map((line) => line['due_on'])).toEqual([undefined, undefined]);
    const cash = (lines.get('expected_cash') ?? []).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(cash.map((line) => [line['likely_on'], line['likely_week']])).toEqual([
      [null, 'later'],
      [null, 'later'],
    ]);
  });
});
