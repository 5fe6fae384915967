import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { dividedBy, fraction, times, toWhole } from '../../support/fraction';
import { call, ENGLISH, type Json } from './sheet';

describe('gross profit, margin and markup', () => {
  test.each<[string, Json[], Json, Json, Json]>([
    ['a plain deal', [100, 80], 20, 0.2, 0.25],
    ['with quantity and extra cost', [100, 80, 10, 50], 150, 0.15, 150 / 850],
    ['a blank quantity is 1', [100, 80, '', ''], 20, 0.2, 0.25],
    ['a null argument is blank', [100, 80, null], 20, 0.2, 0.25],
    ['products are rounded half away from zero', [0.15, 0.05, 0.1], 0.01, 0.5, 1],
    ['text as people type it', ['1 000,50 ₽', '800,40 руб.', '2 т'], 400.2, 0.2, 0.25],
    ['a blank price', ['', 80], '', '', ''],
    ['a blank cost is missing', [100, ''], '', '', ''],
    ['a cost of 0 is missing', [100, 0], '', '', ''],
    ['a cost below 0 is missing', [100, -1], '', '', ''],
    ['a price of 0', [0, 80], -80, '', ''],
    ['a price below 0', [-5, 80], -85, '', ''],
    ['a return', [100, 80, -2], -40, '', ''],
    ['a loss', [80, 100], -20, -0.25, -0.2],
  ])('%s', (_, args, profit, margin, markup) => {
    expect(call('ROP_GROSS_PROFIT', args)).toEqual(profit);
    expect(call('ROP_MARGIN', args)).toEqual(margin);
    expect(call('ROP_MARKUP', args)).toEqual(markup);
  });

  test('money is exact to the kopeck', () => {
    const kopecks = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(kopecks, kopecks, fc.integer({ min: 1, max: 1_000_000 }), (price, cost, grams) => {
        const product = (unit: number) => toWhole(dividedBy(times(fraction(unit), fraction(grams)), fraction(1000)));
        const profit = product(price) - product(cost);
        expect(call('ROP_GROSS_PROFIT', [price / 100, cost / 100, grams / 1000])).toBe(profit / 100);
      }),
    );
  });
});

describe('over ranges', () => {
  test('a range gives what its cells give one by one, a single value stretching', () => {
    const cell = fc.oneof(fc.integer({ min: -5, max: 200 }), fc.constantFrom('', '100 ₽', '5 %', 'x', '12.500'));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), fc.integer({ min: 0, max: 90 }), (prices, cost) => {
        const oneByOne = prices.map((price) => {
          try {
            return [call('ROP_MARGIN', [price, cost])];
          } catch {
            return ['не читается'];
          }
        });
        expect(call('ROP_MARGIN', [prices.map((price) => [price]), cost])).toEqual(oneByOne);
      }),
    );
  });

  test('keep their shape, columns too', () => {
    expect(call('ROP_MARGIN', [[[100, 200]], [[80, 100]]])).toEqual([[0.2, 0.5]]);
    expect(call('ROP_MARGIN', [[[100]], 80])).toEqual([[0.2]]);
    expect(call('ROP_MARGIN', [[[100]], [[80], [50]]])).toEqual([[0.2], [0.5]]);
  });

  test.each<[string, Json[], Parameters<typeof call>[2], string]>([
    [
      'sizes that differ',
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      undefined,
      'Диапазоны разного размера',
    ],
    ['sizes that differ, in English', [[[1], [2]], [[1, 2]]], ENGLISH, 'The ranges differ in size'],
    ['an unreadable single value', ['сто', 80], undefined, 'Аргумент 1 не читается'],
    ['a single value beside a range', [[[100], [90]], '12.500'], undefined, 'Аргумент 2 не читается'],
    ['an error value', [100, '#N/A'], ENGLISH, 'Argument 2 cannot be read'],
  ])('%s is an error', (_, args, sheet, message) => {
    expect(() => call('ROP_MARGIN', args, sheet)).toThrow(message);
  });

  test('an unreadable cell says so in its place, in the language of the sheet', () => {
    expect(call('ROP_MARGIN', [[[100], ['12,5O'], ['#REF!']], 80], ENGLISH)).toEqual([
      [0.2],
      ['unreadable'],
      ['unreadable'],
    ]);
    expect(call('ROP_MARGIN', [[['12.500']], 80])).toEqual([['не читается']]);
  });
});
