import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { grossOf, netOf, productOf, roundedKopecks } from '../../../src/domain/money/money';
import { dividedBy, fraction, plus, times, toWhole } from '../../support/fraction';

const kopecks = fc.oneof(fc.integer({ min: -2e11, max: 2e11 }), fc.maxSafeInteger());
const typedPrice = fc.tuple(fc.integer({ min: -1e10, max: 1e10 }), fc.constantFrom(1, 10, 100)).map(([n, d]) => n / d);
const rate = fc.oneof(
  fc.constantFrom(0, 0.1, 0.18, 0.2, 0.22),
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
);

const withVat = (vat: number) => plus(fraction(1), fraction(vat));

describe('money', () => {
  test.each([
    ['a tie goes away from zero', 1, 500, 1],
    ['below a tie goes down', 1, 499, 0],
    ['a negative tie goes away from zero too', -1, 500, -1],
    ['a return', 62_525_85, -33_185, -207_492_033],
    ['a price with a fraction of a kopeck', 10.5, 1000, 11],
    ['thousandths of a kopeck past 2^53', 9e12, 9e6, 8.1e16],
  ])('a product is rounded to the kopeck: %s', (_, price, quantity, product) => {
    expect(productOf(price, quantity)).toBe(product);
  });

  test.each([
    [122, 0.22, 100],
    [61, 0.22, 50],
    [1, 0.2, 1],
    [3, 0.2, 3],
    [-3, 0.2, -3],
    [1, 1, 1],
    [100, 0, 100],
    [1055, 0.055, 1000],
  ])('%d kopecks with VAT of %d are %d net', (gross, vat, net) => {
    expect(netOf(gross, vat)).toBe(net);
  });

  test('a typed fraction of a kopeck is rounded half away from zero', () => {
    expect([roundedKopecks(0.5), roundedKopecks(-0.5), roundedKopecks(7)]).toEqual([1, -1, 7]);
  });

  test('a product is the exact one, to the kopeck', () => {
    fc.assert(
      fc.property(typedPrice, fc.integer({ min: -1e7, max: 1e9 }), (price, quantity) => {
        expect(productOf(price, quantity) + 0).toBe(
          toWhole(dividedBy(times(fraction(price), fraction(quantity)), fraction(1000))),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('net is the exact quotient, to the kopeck', () => {
    fc.assert(
      fc.property(kopecks, rate, (gross, vat) => {
        expect(netOf(gross, vat) + 0).toBe(toWhole(dividedBy(fraction(gross), withVat(vat))));
      }),
      { numRuns: 2000 },
    );
  });

  test('gross is the exact product, to the kopeck', () => {
    fc.assert(
      fc.property(kopecks, rate, (net, vat) => {
        expect(grossOf(net, vat) + 0).toBe(toWhole(times(fraction(net), withVat(vat))));
      }),
      { numRuns: 2000 },
    );
  });
});
