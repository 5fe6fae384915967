import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { floorPriceOfCost } from '../../../src/domain/money/floorPriceOfCost';

describe('the lowest price that holds a margin', () => {
  test.each([
    [80_00, 0.2, 100_00],
    [100_00, 0.3, 142_86],
    [100_00, 0, 100_00],
    [100_00, -0.25, 80_00],
    [0, 0.5, 0],
  ])('of goods for %d kopecks at %d is %d', (cost, margin, price) => {
    expect(floorPriceOfCost(cost, margin)).toBe(price);
  });

  test('holds it, and a kopeck less does not', () => {
    const percent = fc.integer({ min: -50, max: 99 });
    fc.assert(
      fc.property(fc.nat(1e12), percent, (cost, margin) => {
        const price = floorPriceOfCost(cost, margin / 100);
        expect(price * (100 - margin)).toBeGreaterThanOrEqual(cost * 100);
        expect((price - 1) * (100 - margin)).toBeLessThan(cost * 100);
      }),
    );
  });
});
