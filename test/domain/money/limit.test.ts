import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { holdsFloor, isWithinLimit } from '../../../src/domain/money/limit';
import { fraction, isLess, minus, times } from '../../support/fraction';

const share = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);

describe('comparing with a limit', () => {
  test.each([
    ['3.00 % is within 3 %', 0.03, 100_000_00, 97_000_00, true],
    ['3.0000001 % is not', 0.03, 1e12, 97e10 - 1, false],
    ['0.1 + 0.2 of a kopeck does not matter', 0.07, 3, 2.79, true],
    ['7 % of a price that doubles cannot hold', 0.07, 10_000_000_01, 9_300_000_00, false],
    ['sold above list', 0, 100, 101, true],
  ])('%s', (_, limit, listPrice, price, isWithin) => {
    expect(isWithinLimit(limit, listPrice, price)).toBe(isWithin);
  });

  test.each([
    ['8.00 % holds 8 %', 0.08, 8_000_00, 100_000_00, true],
    ['a kopeck less does not', 0.08, 799_999, 100_000_00, false],
    ['a kopeck in a hundred billion counts', 0.08, 8e11 - 1, 1e13, false],
  ])('%s', (_, floor, grossProfit, revenue, holds) => {
    expect(holdsFloor(floor, grossProfit, revenue)).toBe(holds);
  });

  test('a margin at, a kopeck under and a kopeck over a floor is told as decimals tell it', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: -1, max: 1 }), (floor, revenue, off) => {
        const grossProfit = Math.round(floor * revenue) + off;
        const isBelow = isLess(fraction(grossProfit), times(fraction(floor), fraction(revenue)));
        expect(holdsFloor(floor, grossProfit, revenue)).toBe(!isBelow);
      }),
      { numRuns: 1000 },
    );
  });

  test('a discount at, a kopeck under and a kopeck over a limit is told as decimals tell it', () => {
    fc.assert(
      fc.property(
        share,
        fc.integer({ min: 1, max: 1e12 }),
        fc.integer({ min: -1, max: 1 }),
        (limit, listPrice, off) => {
          const price = Math.round((1 - limit) * listPrice) + off;
          const allowed = times(fraction(limit), fraction(listPrice));
          const isOver = isLess(allowed, minus(fraction(listPrice), fraction(price)));
          expect(isWithinLimit(limit, listPrice, price)).toBe(!isOver);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
