import { describe, expect, test } from '@jest/globals';
import Decimal from 'decimal.js';
import fc from 'fast-check';

import type { Deal } from '../../src/domain/deal';
import { figuresOf } from '../../src/domain/money/figures';
import { isDiscountOver, isMarginBelow } from '../../src/domain/rules/ladder';
import { kpiOf } from '../../src/domain/metrics/kpi';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { bareDeal, JUNE } from '../support/bareBook';
import { day, reviewOf, stage, TODAY } from '../support/dealBuilder';

/** Everything in roubles and tonnes as decimals, as the spec writes it. */
const Oracle = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP });

const roubles = (value: number | null): Decimal => new Oracle(value ?? 0).div(100);
const kopecks = (value: Decimal): number => value.times(100).toNumber() + 0;
const toKopeck = (value: Decimal): Decimal => value.toDecimalPlaces(2);

interface Flags {
  readonly pricesIncludeVat: boolean;
  readonly costsIncludeVat: boolean;
}

/** The statutory rate of the test's day, unless the row has its own. */
const rateOf = (typed: number | null): Decimal => new Oracle(typed ?? 0.22).plus(1);

function oracleOf(deal: Deal, { pricesIncludeVat, costsIncludeVat }: Flags) {
  const quantity = new Oracle(deal.quantity ?? 1000).div(1000);
  const sold = toKopeck(roubles(deal.price).times(quantity));
  const revenue = pricesIncludeVat ? toKopeck(sold.div(rateOf(deal.vatSale))) : sold;
  const amount = pricesIncludeVat ? sold : toKopeck(sold.times(rateOf(deal.vatSale)));
  const parts = [toKopeck(roubles(deal.cost).times(quantity)), toKopeck(roubles(deal.extraCost))];
  const net = costsIncludeVat ? parts.map((part) => toKopeck(part.div(rateOf(deal.vatCost)))) : parts;
  const fullCost = net.reduce((sum, part) => sum.plus(part), new Oracle(0));
  return { amount, revenue, fullCost, grossProfit: revenue.minus(fullCost) };
}

/** Kopecks, a few of them with the fractions that a formula leaves; by the quantities they pass 2^53 on the way. */
const money = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 2e9 }) },
  fc.integer({ min: 1, max: 2e9 }).map((tenths) => tenths / 10),
);
const quantity = fc.oneof(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: -1e6, max: -1 }), fc.constant(null));
const rate = fc.constantFrom(null, 0, 0.1, 0.2, 0.22, 0.055);
const extraCost = fc.oneof(fc.constant(null), money);
const flags = fc.record({ pricesIncludeVat: fc.boolean(), costsIncludeVat: fc.boolean() });
const priced = fc
  .record({ quantity, listPrice: money, price: money, cost: money, extraCost, vatSale: rate, vatCost: rate })
  .map((cells) => bareDeal({ ...cells, stage: stage('shipped'), shippedAt: day('2026-06-10') }));

describe('money by scaled integers', () => {
  test('amount, revenue, cost and gross profit are the decimal ones, to the kopeck', () => {
    fc.assert(
      fc.property(priced, flags, (deal, settings) => {
        const { amount, revenue, fullCost, grossProfit } = figuresOf(deal, settings, TODAY);
        const exact = oracleOf(deal, settings);
        expect([amount, revenue, fullCost, grossProfit].map((value) => (value ?? NaN) + 0)).toEqual(
          [exact.amount, exact.revenue, exact.fullCost, exact.grossProfit].map(kopecks),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('margin and discount stand to a limit as decimals tell it', () => {
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
        const given = new Oracle(listPrice).minus(deal.price);
        expect(isDiscountOver(rung, figures, deal)).toBe(!isReturn && given.gt(new Oracle(limit).times(listPrice)));
        expect(isMarginBelow(rung, figures)).toBe(
          !isReturn && revenue.gt(0) && grossProfit.lt(new Oracle(limit).times(revenue)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('the sums of a book are the decimal sums', () => {
    const book = fc.array(fc.tuple(priced, fc.constantFrom('Ким', 'Орлова', '')), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(book, (typed) => {
        const deals = typed.map(([deal, manager], at) => bareDeal({ ...deal, manager, row: at + 2 }));
        const kpi = kpiOf(reviewOf(deals), JUNE);
        const sumOf = (own: readonly Deal[]): Decimal =>
          own.reduce((sum, deal) => sum.plus(oracleOf(deal, DEFAULT_SETTINGS).grossProfit), new Oracle(0));
        expect((kpi.all['gross-profit'] ?? NaN) + 0).toBe(kopecks(sumOf(deals)));
        for (const { name, values } of kpi.managers) {
          const own = deals.filter(({ manager }) => manager === name);
          expect((values['gross-profit'] ?? NaN) + 0).toBe(kopecks(sumOf(own)));
        }
      }),
      { numRuns: 200 },
    );
  });
});
