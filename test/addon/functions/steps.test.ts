import { describe, expect, test } from '@jest/globals';

import { call, ENGLISH, type Json } from './sheet';

const TODAY: Json = { date: '2026-06-17T09:30:00' };

test.each<[Json, Json, Json, Json]>([
  ['Позвонить', '18.06.2026', 'запланирован', 'planned'],
  ['Позвонить', { date: '2026-06-17T00:00:00' }, 'сегодня', 'today'],
  ['Позвонить', '16.06.2026', 'просрочен', 'overdue'],
  ['Позвонить', '', 'нет даты', 'no date'],
  ['', '18.06.2026', 'нет шага', 'no step'],
  [' ', '', 'нет шага', 'no step'],
])('the step %p on %p: %p', (step, date, ru, en) => {
  expect(call('ROP_NEXT_STEP', [step, date, TODAY])).toBe(ru);
  expect(call('ROP_NEXT_STEP', [step, date, TODAY], ENGLISH)).toBe(en);
});

test('a step cannot be judged without today, nor read from an error', () => {
  expect(call('ROP_NEXT_STEP', ['Позвонить', '16.06.2026', ''])).toBe('');
  expect(() => call('ROP_NEXT_STEP', ['#N/A', '16.06.2026', TODAY])).toThrow('Аргумент 1');
});

test.each<[Json, Json, Json]>([
  ['12.06.2026', 5, 5],
  ['13.06.2026', 5, 0],
  [{ date: '2026-06-12T23:59:00' }, 5, 5],
  ['12.06.2026', 0, 0],
  ['', 5, ''],
  ['12.06.2026', '', ''],
])('since %p with a threshold of %p: %p', (since, threshold, days) => {
  expect(call('ROP_STUCK_DAYS', [since, TODAY, threshold])).toBe(days);
});

describe('the forecast', () => {
  test.each<[string, Json, Json, Json]>([
    ['weighs each deal', [[100], [200]], [[0.1], [0.5]], 110],
    ['rounds each deal to the kopeck', [[0.01], [0.01], [0.01]], 0.5, 0.03],
    ['rounds losses away from zero too', [[-0.01], [-0.01]], 0.5, -0.02],
    ['counts blanks as 0', [[100], [''], [50]], [[0.5], [1], ['']], 50],
    ['takes shares as they stand, points from text', [[100], [100]], [[1.2], ['5']], 125],
    ['of nothing is 0', '', '', 0],
  ])('%s', (_, amounts, probabilities, sum) => expect(call('ROP_FORECAST', [amounts, probabilities])).toBe(sum));

  test.each<[Json, Json, string]>([
    [[[100], ['x']], 0.5, 'Аргумент 1'],
    [[[100], [1]], [[0.5], [0.5], [1]], 'Диапазоны'],
  ])('of %j by %j is an error', (amounts, probabilities, message) => {
    expect(() => call('ROP_FORECAST', [amounts, probabilities])).toThrow(message);
  });
});

test.each<[Json, Json, Json]>([
  [9, 40, 0.225],
  [0, 40, 0],
  [9, 0, ''],
  ['', 40, ''],
  [9, '', ''],
])('conversion of %p out of %p is %p', (reached, base, share) => {
  expect(call('ROP_CONVERSION', [reached, base])).toBe(share);
});
