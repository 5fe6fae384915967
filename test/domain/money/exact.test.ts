import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { exact, rounded } from '../../../src/domain/money/exact';
import { dividedBy, fraction, isLess, plus, times, toWhole } from '../../support/fraction';

const LARGEST = 2 ** 53;
const SMALLEST = 1e-100;

describe('exact decimals', () => {
  test('the largest cell and the smallest added up lose neither', () => {
    expect(exact(LARGEST).plus(exact(SMALLEST)).minus(exact(LARGEST)).toNumber()).toBe(SMALLEST);
  });

  test('two cells of sixteen digits multiplied keep all their digits', () => {
    const product = exact(0.1234567890123457).times(exact(8765432.109876543));
    expect(product.gt(exact(product.toNumber())) || product.lt(exact(product.toNumber()))).toBe(true);
  });

  test.each([
    [0.5, 1],
    [-0.5, -1],
    [1.5, 2],
    [2.5, 3],
    [-2.5, -3],
    [0.49999999999999994, 0],
  ])('%d is rounded half away from zero, to %d', (value, whole) => {
    expect(rounded(exact(value)) + 0).toBe(whole);
  });

  test('an infinite one is the largest that there is, and never less than a cell', () => {
    expect(exact(Infinity).gt(exact(LARGEST))).toBe(true);
    expect(exact(-Infinity).lt(exact(-LARGEST))).toBe(true);
  });

  test('sums, products, quotients and comparisons are those of exact fractions', () => {
    const cell = fc
      .double({ min: -LARGEST, max: LARGEST, noNaN: true })
      .map((value) => (Math.abs(value) < SMALLEST ? 0 : value));
    const divisor = fc.double({ min: 0.001, max: LARGEST, noNaN: true });
    fc.assert(
      fc.property(cell, cell, divisor, (a, b, c) => {
        const [x, y, z] = [fraction(a), fraction(b), fraction(c)];
        expect(rounded(exact(a).plus(exact(b))) + 0).toBe(toWhole(plus(x, y)));
        expect(rounded(exact(a).times(exact(b)).div(exact(c))) + 0).toBe(toWhole(dividedBy(times(x, y), z)));
        expect(exact(a).lt(exact(b).div(exact(c)))).toBe(isLess(times(x, z), y));
      }),
      { numRuns: 2000 },
    );
  });
});
