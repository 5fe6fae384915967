import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Deal } from '../../src/domain/deal';
import { figuresOf } from '../../src/domain/money/figures';
import { isDiscountOver, isMarginBelow } from '../../src/domain/rules/ladder';
import { kpiOf } from '../../src/domain/metrics/kpi';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Settings } from '../../src/domain/settings';
import { bareDeal, JUNE } from '../support/bareBook';
import { day, reviewOf, stage, TODAY } from '../support/dealBuilder';
import { dividedBy, type Fraction, fraction, isLess, minus, plus, times, toWhole } from '../support/fraction';

interface Flags {
  readonly pricesIncludeVat: boolean;
  readonly costsIncludeVat: boolean;
  readonly costPer: Settings['costPer'];
}

/** A typed amount times the row's quantity, to the kopeck. */
const productOf = (amount: number | null, { quantity }: Deal): number =>
  toWhole(dividedBy(times(fraction(amount ?? 0), fraction(quantity ?? 1000)), fraction(1000)));

/** One and the rate: the statutory one of the test's day, unless the row has its own. */
const withVat = (typed: number | null): Fraction => plus(fraction(1), fraction(typed ?? 0.22));
const net = (kopecks: number, rate: number | null): number => toWhole(dividedBy(fraction(kopecks), withVat(rate)));
const gross = (kopecks: number, rate: number | null): number => toWhole(times(fraction(kopecks), withVat(rate)));

/** Whole kopecks, each step by fractions of whole numbers and rounded where the spec rounds. */
function oracleOf(deal: Deal, { pricesIncludeVat, costsIncludeVat, costPer }: Flags) {
  const sold = productOf(deal.price, deal);
  const revenue = pricesIncludeVat ? net(sold, deal.vatSale) : sold;
  const amount = pricesIncludeVat ? sold : gross(sold, deal.vatSale);
  const parts = [
    costPer === 'deal' ? toWhole(fraction(deal.cost ?? 0)) : productOf(deal.cost, deal),
    toWhole(fraction(deal.extraCost ?? 0)),
  ];
  const [goods = 0, extra = 0] = costsIncludeVat ? parts.map((part) => net(part, deal.vatCost)) : parts;
  return { amount, revenue, fullCost: goods + extra, grossProfit: revenue - goods - extra };
}

/** Kopecks, a few of them with the fractions that a formula leaves; by the quantities they pass 2^53 on the way. */
const money = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 2e9 }) },
  fc.integer({ min: 1, max: 2e9 }).map((tenths) => tenths / 10),
);
const quantity = fc.oneof(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: -1e6, max: -1 }), fc.constant(null));
const rate = fc.constantFrom(null, 0, 0.1, 0.2, 0.22, 0.055);
const extraCost = fc.oneof(fc.constant(null), money);
const flags = fc.record<Flags>({
  pricesIncludeVat: fc.boolean(),
  costsIncludeVat: fc.boolean(),
  costPer: fc.constantFrom(null, 'unit' as const, 'deal' as const),
});
const priced = fc
  .record({ quantity, listPrice: money, price: money, cost: money, extraCost, vatSale: rate, vatCost: rate })
  .map((cells) => bareDeal({ ...cells, stage: stage('shipped'), shippedAt: day('2026-06-10') }));

describe('money by scaled integers', () => {
  test('amount, revenue, cost and gross profit are those of exact fractions, to the kopeck', () => {
    fc.assert(
      fc.property(priced, flags, (deal, settings) => {
        const { amount, revenue, fullCost, grossProfit } = figuresOf(deal, settings, TODAY);
        const exact = oracleOf(deal, settings);
        expect([amount, revenue, fullCost, grossProfit].map((value) => (value ?? NaN) + 0)).toEqual(
          [exact.amount, exact.revenue, exact.fullCost, exact.grossProfit].map((value) => value + 0),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('margin and discount stand to a limit as exact fractions tell it', () => {
    const share = fc.integer({ min: 0, max: 9999 }).map((parts) => parts / 10_000);
    const near = fc.integer({ min: -1, max: 1 });
    fc.assert(
      fc.property(priced, flags, share, near, (typed, settings, limit, off) => {
        // A price within a kopeck of the limit, where doubles would be in doubt.
        const listPrice = Math.ceil(typed.listPrice ?? 0);
        const deal = { ...typed, listPrice, price: Math.max(1, Math.round((1 - limit) * listPrice) + off) };
        const figures = figuresOf(deal, settings, TODAY);
        const rung = { role: 'manager', discountUpTo: limit, marginFrom: limit } as const;
        const { revenue, grossProfit } = oracleOf(deal, settings);
        const isReturn = (deal.quantity ?? 1) < 0;
        const given = minus(fraction(listPrice), fraction(deal.price));
        const isOver = isLess(times(fraction(limit), fraction(listPrice)), given);
        const isBelow = isLess(fraction(grossProfit), times(fraction(limit), fraction(revenue)));
        expect(isDiscountOver(rung, figures, deal)).toBe(!isReturn && isOver);
        expect(isMarginBelow(rung, figures)).toBe(!isReturn && revenue > 0 && isBelow);
      }),
      { numRuns: 3000 },
    );
  });

  test('the sums of a book are the exact sums of its deals', () => {
    const book = fc.array(fc.tuple(priced, fc.constantFrom('Ким', 'Орлова', '')), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(book, (typed) => {
        const deals = typed.map(([deal, manager], at) => bareDeal({ ...deal, manager, row: at + 2 }));
        const kpi = kpiOf(reviewOf(deals), JUNE);
        const sumOf = (own: readonly Deal[]): number =>
          own.reduce((sum, deal) => sum + oracleOf(deal, DEFAULT_SETTINGS).grossProfit, 0);
        expect((kpi.all['gross-profit'] ?? NaN) + 0).toBe(sumOf(deals));
        for (const { name, values } of kpi.managers) {
          const own = deals.filter(({ manager }) => manager === name);
          expect((values['gross-profit'] ?? NaN) + 0).toBe(sumOf(own));
        }
      }),
      { numRuns: 200 },
    );
  });
});
