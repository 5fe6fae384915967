import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { figuresOf } from '../../../src/domain/money/figures';
import { floorPriceOf } from '../../../src/domain/money/floorPrice';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { makeDeal, TODAY } from '../../support/dealBuilder';

function holds(price: number, floor: number, cost: number, quantity: number): boolean {
  const { grossProfit, revenue } = figuresOf(makeDeal({ price, cost, quantity }), DEFAULT_SETTINGS, TODAY);
  return revenue !== null && revenue > 0 && (grossProfit ?? NaN) >= (floor * revenue) / 100;
}

describe('the price that holds a margin', () => {
  test.each([
    ['to the kopeck, rounded up', { cost: 56_000_00 }, 0.08, 60_869_57],
    ['the extra cost included', { cost: 50_000_00, extraCost: 60_000_00 }, 0.08, 60_869_57],
    ['lower than the price typed, when that holds already', { cost: 50_000_00 }, 0, 50_000_00],
    ['none for a floor of 1', { cost: 50_000_00 }, 1, null],
    ['none for a row sold by amount', { price: null, amount: 1_000_00 }, 0.08, null],
    ['none without a cost', { cost: null }, 0.08, null],
  ])('%s', (_, changes, floor, price) => {
    expect(floorPriceOf(makeDeal(changes), floor, DEFAULT_SETTINGS, TODAY)).toBe(price);
  });

  test('of a cost that is typed for the deal', () => {
    const deal = makeDeal({ cost: 560_000_00, quantity: 10_000 });
    expect(floorPriceOf(deal, 0.08, { ...DEFAULT_SETTINGS, costPer: 'deal' }, TODAY)).toBe(60_869_57);
  });

  test('it holds the margin, and a kopeck less does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e8 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 60 }),
        (cost, quantity, percent) => {
          const deal = makeDeal({ cost, quantity });
          const price = floorPriceOf(deal, percent / 100, DEFAULT_SETTINGS, TODAY) ?? NaN;
          expect(holds(price, percent, cost, quantity)).toBe(true);
          expect(holds(price - 1, percent, cost, quantity)).toBe(false);
        },
      ),
    );
  });
});
