import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { call, ENGLISH, type Json } from './sheet';

const TODAY: Json = { date: '2026-06-17T09:30:00' };

describe('overdue', () => {
  test.each<[Json, Json, Json]>([
    ['18.06.2026', 0, 'не наступил'],
    ['17.06.2026', 0, 'не наступил'],
    [{ date: '2026-06-16T23:59:00' }, 1, '1–30'],
    ['18.05.2026', 30, '1–30'],
    ['17.05.2026', 31, '31–60'],
    ['18.04.2026', 60, '31–60'],
    ['17.04.2026', 61, '61–90'],
    ['17.02.2026', 120, '91–120'],
    ['16.02.2026', 121, '>120'],
    ['', '', ''],
  ])('due on %p: %p days, %p', (due, days, bucket) => {
    expect(call('ROP_DAYS_OVERDUE', [due, TODAY])).toBe(days);
    expect(call('ROP_AGING', [due, TODAY])).toBe(bucket);
  });

  test.each<[string, Json, Json]>([
    ['text', '7;14', '8–14'],
    ['one number', 5, '>5'],
    ['a range', [[7], [14], ['']], '8–14'],
    ['a blank', '', '1–30'],
  ])('bounds may be %s', (_, bounds, bucket) => expect(call('ROP_AGING', ['07.06.2026', TODAY, bounds])).toBe(bucket));

  test.each<Json>(['14;7', '0;7', '7;7', 'неделя', [[7.5]], -1])('bounds of %p are an error', (bounds) => {
    expect(() => call('ROP_AGING', ['07.06.2026', TODAY, bounds])).toThrow('Границы');
  });

  test('in English', () => expect(call('ROP_AGING', [TODAY, TODAY], ENGLISH)).toBe('not due'));
});

describe('what is outstanding', () => {
  test.each<[string, Json, Json, Json]>([
    ['nothing paid', [[100], [50]], 0, [[100], [50]]],
    ['a blank payment', [[100], [50]], '', [[100], [50]]],
    ['a kopeck left is still debt', [[100], [50]], 149.99, [[0], [0.01]]],
    ['overpaid', [[100], [50]], 200, [[0], [0]]],
    ['payments of a range', [[100], [50]], [[60], [''], ['60 ₽']], [[0], [30]]],
    ['in a row', [[100, 50, 25]], 120, [[0, 30, 25]]],
    ['a credit note adds to the payment', [[100], [-30], [50]], 90, [[0], [0], [30]]],
    ['a blank tranche stays blank', [[100], [''], [50]], 120, [[0], [''], [30]]],
    ['an unreadable tranche says so', [[100], ['x'], [50]], 120, [[0], ['не читается'], [30]]],
    ['a single tranche', 100, 30, 70],
    ['a blank single tranche', '', 30, ''],
  ])('%s', (_, tranches, paid, left) => expect(call('ROP_OUTSTANDING', [tranches, paid])).toEqual(left));

  test.each<[Json, Json, string]>([
    ['x', 30, 'Аргумент 1'],
    [[[100]], [[10], ['x']], 'Аргумент 2'],
  ])('%p paid %p is an error', (tranches, paid, message) => {
    expect(() => call('ROP_OUTSTANDING', [tranches, paid])).toThrow(message);
  });

  test('and what was used of the payment make up the tranches', () => {
    const kopecks = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(fc.array(kopecks, { minLength: 1 }), kopecks, (tranches, paid) => {
        const rows = call('ROP_OUTSTANDING', [tranches.map((tranche) => [tranche / 100]), paid / 100]) as number[][];
        const left = rows.map(([rest = 0]) => Math.round(rest * 100));
        const total = tranches.reduce((sum, tranche) => sum + tranche, 0);
        expect(left.reduce((sum, rest) => sum + rest, 0)).toBe(Math.max(0, total - paid));
        const firstOpen = left.findIndex((rest) => rest > 0);
        if (firstOpen >= 0) expect(left.slice(firstOpen + 1)).toEqual(tranches.slice(firstOpen + 1));
      }),
    );
  });
});

test.each<[Json, Json, Json, Json]>([
  [100000, 30, 0.1, 821.92],
  ['100 000 ₽', '30 дн.', '10%', 821.92],
  [3.65, 1, 0.5, 0.01],
  [-3.65, 1, 0.5, -0.01],
  [100000, 0, 0.1, 0],
  ['', 30, 0.1, ''],
  [100000, '', 0.1, ''],
  [100000, 30, '', ''],
])('the penalty for %p late by %p at %p is %p', (owed, days, rate, penalty) => {
  expect(call('ROP_PENALTY', [owed, days, rate])).toBe(penalty);
});

describe('credit', () => {
  test.each<[Json[], Json]>([
    [[900000, 700000, 200000], 'ок'],
    [[900000, 700000, 200000.01], 'превышен лимит'],
    [[900000, 900000], 'ок'],
    [[900000, ''], 'ок'],
    [['', 100], 'нет отсрочки'],
    [[0, 100], 'нет отсрочки'],
    [[-1, 0, 0, 5], 'нет отсрочки'],
    [['без лимита', 1e9, 1e9], 'ок'],
    [['no limit', 0, 0, 1], 'просрочка выше допустимой'],
    [[900000, 950000, 0, 5], 'просрочка выше допустимой'],
    [[900000, 0, 0, 5, 5], 'ок'],
    [[900000, 0, 0, '6 дн.', '5 дн.'], 'просрочка выше допустимой'],
    [[900000, 0, 0, '340 000 ₽', 0], 'просрочка выше допустимой'],
    [['', '', '', ''], ''],
  ])('%j: %s', (args, verdict) => expect(call('ROP_CREDIT', args)).toBe(verdict));

  test('in English', () => {
    expect(call('ROP_CREDIT', [[[0], [1], [1], [5]], [[1], [1], [2], [1]], 0, [[0], [1], [0], [0]]], ENGLISH)).toEqual([
      ['no deferral'],
      ['overdue above the limit'],
      ['over the limit'],
      ['ok'],
    ]);
  });
});
