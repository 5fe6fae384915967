import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Deal } from '../../../src/domain/deal';
import { whatIfOf } from '../../../src/domain/reports/whatIf';
import { bookOf, JUNE } from '../../support/bareBook';
import { day, stage } from '../../support/dealBuilder';

/** One unit off a list of 100 at 90, bought at 85: a margin of 5 of 90, a discount of 10 %. */
const sold = {
  ...{ stage: stage('paid'), shippedAt: day('2026-06-01'), paidAt: day('2026-06-11'), quantity: 1000 },
  ...{ listPrice: 100_00, price: 90_00, cost: 85_00 },
} as const;

const asked = (rows: readonly Partial<Deal>[], floor: number | null, maxDiscount: number | null) =>
  whatIfOf(bookOf(rows), JUNE, { floor, maxDiscount });

describe('what if', () => {
  test.each<[string, Partial<Deal>, [number | null, number | null], Record<string, unknown>]>([
    ['a floor of 15 %', sold, [0.15, null], { sales: 1, gain: 10_00, atRisk: 5_00, keepShare: 5 / 15 }],
    [
      'a margin that is just the floor',
      { ...sold, price: 100_00 },
      [0.15, null],
      { sales: 0, gain: 0, keepShare: null },
    ],
    ['a discount of 3 % at most', sold, [null, 0.03], { sales: 1, gain: 7_00, atRisk: 5_00 }],
    ['a discount that is just the most', { ...sold, price: 97_00 }, [null, 0.03], { sales: 0 }],
    ['the higher of the two prices', sold, [0.15, 0.03], { sales: 1, gain: 10_00 }],
    ['never below the real price', { ...sold, price: 96_00, cost: 70_00 }, [0.2, 0.03], { sales: 1, gain: 1_00 }],
    [
      'a price off the list goes up to the kopeck',
      { ...sold, listPrice: 99_99, price: 90_00 },
      [null, 0.03],
      { gain: 7_00 },
    ],
    [
      'sold at a loss puts nothing at risk',
      { ...sold, price: 80_00 },
      [0.15, null],
      { gain: 20_00, atRisk: 0, keepShare: 0 },
    ],
    ['a floor that no price holds leaves the price', sold, [1, null], { sales: 1, gain: 0, keepShare: 1 }],
  ])('%s', (_, row, [floor, maxDiscount], expected) => {
    expect(asked([row], floor, maxDiscount)).toMatchObject(expected);
  });

  test('nothing asked, nothing told', () => {
    expect(asked([sold], null, null)).toBeNull();
  });
});

const sale = fc.record({
  listPrice: fc.integer({ min: 1_00, max: 900_00 }),
  price: fc.integer({ min: 1_00, max: 900_00 }),
  cost: fc.integer({ min: 1_00, max: 900_00 }),
});
const sales = fc.array(sale, { maxLength: 12 }).map((cells) => cells.map((each) => ({ ...sold, ...each })));

test('a floor that nothing breaches gains nothing, and a higher floor never gains less', () => {
  fc.assert(
    fc.property(sales, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }), (rows, floor, more) => {
      const [lower, higher] = [floor, floor + more].map((percent) => asked(rows, percent / 100, null));
      expect(higher?.gain ?? 0).toBeGreaterThanOrEqual(lower?.gain ?? 0);
      expect(asked(rows, -1000, null)).toMatchObject({ sales: 0, gain: 0, atRisk: 0 });
    }),
  );
});
