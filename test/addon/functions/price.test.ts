import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { call, type Json } from './sheet';

test.each<[Json, Json, Json]>([
  [100, 97, 0.03],
  [100, 110, -0.1],
  [100, 0, 1],
  ['', 97, ''],
  [0, 97, ''],
  [-5, 97, ''],
  [100, '', ''],
])('the discount from %p to %p is %p', (list, price, discount) => {
  expect(call('ROP_DISCOUNT', [list, price])).toBe(discount);
});

describe('the floor price', () => {
  test.each<[Json, Json, Json]>([
    [92, 0.08, 100],
    [100, 0.08, 108.7],
    [100, '8%', 108.7],
    [100, '8', 108.7],
    [100, 0, 100],
    [100, -0.25, 80],
    [0.01, 0.5, 0.02],
    [66.67, 1 / 3, 100.01],
    ['', 0.08, ''],
    [0, 0.08, ''],
    [100, '', ''],
  ])('of a cost of %p at a margin from %p is %p', (cost, margin, price) => {
    expect(call('ROP_FLOOR_PRICE', [cost, margin])).toBe(price);
  });

  test.each([1, 1.2, '100%', '150'])('does not exist for a margin of %p', (margin) => {
    expect(() => call('ROP_FLOOR_PRICE', [100, margin])).toThrow('Маржа должна быть меньше 100 %');
  });

  test('holds the margin, and a kopeck less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 9999 }), (cost, margin) => {
        const floor = Math.round((call('ROP_FLOOR_PRICE', [cost / 100, margin / 10_000]) as number) * 100);
        const holds = (price: number): boolean =>
          BigInt(price) * BigInt(10_000 - margin) >= BigInt(cost) * BigInt(10_000);
        expect([holds(floor), holds(floor - 1)]).toEqual([true, false]);
      }),
    );
  });
});

describe('value added tax', () => {
  test.each<[Json, Json, Json]>([
    [120, 0.2, 100],
    [100, '22%', 81.97],
    [0.03, 1, 0.02],
    [-0.03, 1, -0.02],
    [100, 0, 100],
    ['', 0.2, ''],
    [100, '', ''],
  ])('%p without %p is %p', (gross, rate, net) => expect(call('ROP_NET', [gross, rate])).toBe(net));

  test('a rate of −100 % is nonsense', () => {
    expect(() => call('ROP_NET', [100, -1])).toThrow('Ставка');
    expect(
      call('ROP_NET', [
        [[100], [200]],
        [[-1], [0]],
      ]),
    ).toEqual([['Ставка должна быть больше −100 %'], [200]]);
  });

  test.each<[Json, Json]>([
    [{ date: '2018-12-31T23:59:59' }, 0.18],
    [{ date: '2019-01-01' }, 0.2],
    ['31.12.2025', 0.2],
    ['2026-01-01', 0.22],
    ['', ''],
  ])('the rate on %p is %p', (day, rate) => expect(call('ROP_VAT_RATE', [day])).toBe(rate));
});

describe('who signs', () => {
  const ladder: Json = [
    ['менеджер', 0.03, 0.08],
    ['РОП', '7 %', '5'],
    ['Собственник ', 'без лимита', 0],
  ];
  test.each<[Json, Json, Json]>([
    [0.03, 0.08, 'менеджер'],
    [0.030000001, 0.08, 'РОП'],
    [0.03, 0.0799, 'РОП'],
    [0.07, 0.05, 'РОП'],
    [0.9, 0.05, 'Собственник '],
    [0.01, -0.01, 'запрещено'],
    ['', 0.06, 'РОП'],
    [0.05, '', 'РОП'],
    ['', '', ''],
    [-0.1, 0.2, 'менеджер'],
    ['5%', '6%', 'РОП'],
  ])('a discount of %p at a margin of %p: %p', (discount, margin, role) => {
    expect(call('ROP_APPROVER', [discount, margin, ladder])).toBe(role);
  });

  test.each<[string, Json, Json]>([
    ['an empty ladder', '', 'запрещено'],
    [
      'a title row',
      [
        ['Роль', 'Скидка до', 'Маржа от'],
        ['РОП', 0.07, 0.05],
      ],
      'РОП',
    ],
    ['a first rung without limits', [['РОП', '', '']], 'РОП'],
    [
      'blank rows',
      [
        ['РОП', 0.07, 0.05],
        ['', '', ''],
      ],
      'РОП',
    ],
    [
      'the order of the rows',
      [
        ['собственник', '', ''],
        ['РОП', 0.07, 0.05],
      ],
      'собственник',
    ],
  ])('%s', (_, rungs, role) => expect(call('ROP_APPROVER', [0.05, 0.06, rungs])).toBe(role));

  test.each<[string, Json, string]>([
    [
      'a limit that cannot be read',
      [
        ['менеджер', 0.03, 0.08],
        ['РОП', 'семь', 0.05],
      ],
      'Строка 2 лестницы',
    ],
    ['an error in the first row', [['менеджер', '#N/A', '#N/A']], 'Строка 1 лестницы'],
    ['a fourth column', [['менеджер', '', 0.03, 0.08]], 'три столбца'],
  ])('%s is an error', (_, rungs, message) => {
    expect(() => call('ROP_APPROVER', [0.05, 0.06, rungs])).toThrow(message);
  });
});
