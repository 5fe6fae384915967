import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { discountOf, figuresOf as moneyOf, marginOf, markupOf } from '../../../src/domain/money/figures';
import type { Deal } from '../../../src/domain/deal';
import { day, makeDeal } from '../../support/dealBuilder';

const TODAY = day('2026-06-17');
const BOTH_WITH_VAT = { pricesIncludeVat: true, costsIncludeVat: true, costPer: null } as const;
const BOTH_WITHOUT = { pricesIncludeVat: false, costsIncludeVat: false, costPer: null } as const;

/** The money with the shares that are shown of it. */
function figuresOf(deal: Deal, settings: Parameters<typeof moneyOf>[1], vatDay: typeof TODAY) {
  const money = moneyOf(deal, settings, vatDay);
  return { ...money, margin: marginOf(money), markup: markupOf(money), discount: discountOf(money, deal) };
}

describe('figures of a deal', () => {
  test('typed with VAT: what the client pays is the product, net is without VAT', () => {
    const figures = figuresOf(makeDeal({ quantity: 10_000, price: 61_00, cost: 48_80 }), BOTH_WITH_VAT, TODAY);
    expect(figures).toMatchObject({ amount: 610_00, revenue: 500_00, fullCost: 400_00, grossProfit: 100_00 });
    expect([figures.margin, figures.markup]).toEqual([0.2, 0.25]);
  });

  test('typed without VAT: net is the product, the client pays VAT on top', () => {
    const figures = figuresOf(makeDeal({ quantity: 10_000, price: 50_00, cost: 40_00 }), BOTH_WITHOUT, TODAY);
    expect(figures).toMatchObject({ amount: 610_00, revenue: 500_00, fullCost: 400_00, grossProfit: 100_00 });
  });

  test('the extra cost follows the setting and the rate of the cost', () => {
    const deal = makeDeal({ quantity: 1000, price: 200_00, cost: 110_00, extraCost: 11_00, vatSale: 0, vatCost: 0.1 });
    expect(figuresOf(deal, BOTH_WITH_VAT, TODAY)).toMatchObject({ revenue: 200_00, fullCost: 110_00 });
    expect(figuresOf(deal, BOTH_WITHOUT, TODAY)).toMatchObject({ revenue: 200_00, fullCost: 121_00 });
  });

  test('each product is rounded by itself, then the differences are exact', () => {
    const deal = makeDeal({ quantity: 1, price: 1500, cost: 500, vatSale: 0, vatCost: 0 });
    expect(figuresOf(deal, BOTH_WITH_VAT, TODAY)).toMatchObject({ amount: 2, fullCost: 1, grossProfit: 1 });
  });

  test('without a unit price the amount counts, and the cost is the total', () => {
    const deal = makeDeal({ quantity: 5_000, price: null, amount: 122_00, cost: 61_00 });
    const figures = figuresOf(deal, BOTH_WITH_VAT, TODAY);
    expect(figures).toMatchObject({ amount: 122_00, revenue: 100_00, fullCost: 50_00, discount: null });
  });

  test.each([
    ['a cost of the deal beside a unit price counts once', { price: 61_00, cost: 488_00 }, 'deal' as const, 400_00],
    [
      'a cost of the unit beside an amount counts as often as there are units',
      { price: null, amount: 610_00, cost: 48_80 },
      'unit' as const,
      400_00,
    ],
  ])('%s where the setting says so', (_, changes, costPer, fullCost) => {
    const deal = makeDeal({ quantity: 10_000, ...changes });
    expect(figuresOf(deal, { ...BOTH_WITH_VAT, costPer }, TODAY)).toMatchObject({ revenue: 500_00, fullCost });
  });

  test('of one unit it is all the same what the cost is typed for', () => {
    const cost = fc.oneof(fc.constant(null), fc.integer({ min: -100, max: 1e9 }));
    fc.assert(
      fc.property(
        cost,
        fc.boolean(),
        fc.constantFrom('unit' as const, 'deal' as const),
        (typed, isByAmount, costPer) => {
          const sold = isByAmount ? { price: null, amount: 7_000_00 } : {};
          const deal = makeDeal({ ...sold, cost: typed, quantity: 1000 });
          expect(figuresOf(deal, { ...BOTH_WITH_VAT, costPer }, TODAY)).toEqual(figuresOf(deal, BOTH_WITH_VAT, TODAY));
        },
      ),
    );
  });

  test('a unit price wins over an amount', () => {
    const figures = figuresOf(makeDeal({ amount: 1, vatCost: 0 }), BOTH_WITH_VAT, TODAY);
    expect(figures).toMatchObject({ amount: 600_000_00, fullCost: 500_000_00 });
  });

  test.each([
    ['without a cost', { cost: null }],
    ['with a cost of 0', { cost: 0 }],
    ['with a cost below 0', { cost: -1 }],
  ])('%s the gross profit is blank, the revenue is not', (_, changes) => {
    const figures = figuresOf(makeDeal(changes), BOTH_WITH_VAT, TODAY);
    expect(figures).toMatchObject({ fullCost: null, grossProfit: null, margin: null, markup: null });
    expect(figures.revenue).toBeGreaterThan(0);
  });

  test('without a price nothing but the cost is known', () => {
    const figures = figuresOf(makeDeal({ price: null, vatCost: 0 }), BOTH_WITH_VAT, TODAY);
    expect(figures).toMatchObject({
      fullCost: 500_000_00,
      amount: null,
      revenue: null,
      grossProfit: null,
      discount: null,
    });
  });

  test('a price of 0 is a price: no margin, a markup, a discount of 100 %', () => {
    const figures = figuresOf(makeDeal({ price: 0, vatCost: 0 }), BOTH_WITH_VAT, TODAY);
    expect(figures).toMatchObject({ revenue: 0, grossProfit: -500_000_00, margin: null, markup: -1, discount: 1 });
  });

  test.each([
    ['rounds to nothing', { quantity: 1, cost: 100, vatCost: 0 }],
    ['a discount on delivery makes less than nothing', { quantity: 1, cost: 100, extraCost: -1_00, vatCost: 0 }],
  ])('a cost that %s has no markup', (_, changes) => {
    expect(figuresOf(makeDeal(changes), BOTH_WITH_VAT, TODAY).markup).toBeNull();
  });

  test('nothing sold is no return', () => {
    expect(figuresOf(makeDeal({ quantity: 0 }), BOTH_WITH_VAT, TODAY)).toMatchObject({ isReturn: false, amount: 0 });
  });

  test.each([
    ['by quantity', { quantity: -10_000 }],
    ['by amount', { price: null, amount: -100_00 }],
  ])('a return %s has money but no shares', (_, changes) => {
    const figures = figuresOf(makeDeal(changes), BOTH_WITH_VAT, TODAY);
    expect(figures).toMatchObject({ isReturn: true, margin: null, markup: null, discount: null });
    expect(figures.revenue).toBeLessThan(0);
  });

  test.each([
    ['no list price', { listPrice: null }, null],
    ['a list price of 0', { listPrice: 0 }, null],
    ['sold above list', { listPrice: 50_000_00 }, -0.2],
  ])('the discount with %s', (_, changes, discount) => {
    expect(figuresOf(makeDeal(changes), BOTH_WITH_VAT, TODAY).discount).toBe(discount);
  });

  test('a return is the sale with the sign turned', () => {
    fc.assert(
      fc.property(
        fc.nat(1e8),
        fc.nat(1e8),
        fc.integer({ min: 1, max: 1e6 }),
        fc.boolean(),
        (price, cost, quantity, vat) => {
          const settings = { pricesIncludeVat: vat, costsIncludeVat: !vat, costPer: null };
          const sale = figuresOf(makeDeal({ price, cost: cost + 1, quantity }), settings, TODAY);
          const back = figuresOf(makeDeal({ price, cost: cost + 1, quantity: -quantity }), settings, TODAY);
          expect((back.grossProfit ?? NaN) + (sale.grossProfit ?? NaN)).toBe(0);
        },
      ),
    );
  });
});
