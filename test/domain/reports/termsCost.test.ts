import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deal } from '../../../src/domain/deal';
import { priceOf } from '../../../src/domain/reports/discounts';
import { discountCost, lentOn, termsCost } from '../../../src/domain/reports/termsCost';
import { bookOf, netSettings } from '../../support/bareBook';
import { day, stage } from '../../support/dealBuilder';

/** Ten units off a list of 100 at 90: 1 000 − 900. */
const quote: Partial<Deal> = {
  stage: stage('quote'),
  ...{ listPrice: 100_00, price: 90_00, cost: 70_00, quantity: 10_000 },
};
const sold: Partial<Deal> = { ...quote, stage: stage('paid'), shippedAt: day('2026-06-01'), paidAt: day('2026-06-11') };

function reviewed(cells: Partial<Deal>, moneyRate = 0) {
  const { deals, context } = bookOf([cells], { settings: netSettings({ moneyRate }) });
  const [deal] = deals;
  if (deal === undefined) throw new Error('a book of one deal has one');
  return [deal, context] as const;
}

function costOf(cells: Partial<Deal>, moneyRate = 0) {
  const [deal, context] = reviewed(cells, moneyRate);
  return { ...termsCost(deal, context), sale: () => priceOf(deal, context) };
}

describe('what it costs to have waited for the money', () => {
  // 1 098 ₽ with VAT, 1,098 a day; shipped on 1 June, today is the 17th.
  const shipped: Partial<Deal> = { ...quote, stage: stage('shipped'), shippedAt: day('2026-06-01') };
  test.each<[string, Partial<Deal>, granted: number, late: number]>([
    ['until it is paid', sold, 0, 10_98],
    ['within its deferral it is granted', { ...sold, deferralDays: 30 }, 10_98, 0],
    ['past it, late', { ...sold, deferralDays: 4 }, 4_39, 6_59],
    ['owed yet, until today', { ...shipped, deferralDays: 4 }, 4_39, 13_18],
    ['paid before it shipped, nothing', { ...sold, paidAt: day('2026-05-20') }, 0, 0],
    ['paid in full on no known day, nothing', { ...shipped, paid: 1098_00 }, 0, 0],
    ['paid and never shipped, nothing', { ...quote, paidAt: day('2026-06-10') }, 0, 0],
    ['shipped without an amount, nothing', { ...sold, price: null }, 0, 0],
    ['due before it shipped, all of it is late', { ...sold, dueDate: day('2026-05-01') }, 0, 10_98],
  ])('%s', (_, cells, granted, late) => {
    expect(lentOn(...reviewed(cells, 0.365))).toEqual({ granted, late });
  });
});

describe('what a discount costs', () => {
  test.each<[string, Partial<Deal>, number | null]>([
    ['the list less the price', quote, 100_00],
    ['above the list, below nothing', { ...quote, price: 110_00 }, -100_00],
    ['without a list price nobody can tell', { ...quote, listPrice: null }, null],
    ['nor by one of nothing', { ...quote, listPrice: 0 }, null],
    ['nor without a price', { ...quote, price: null }, null],
    ['nor where it is sold by amount', { ...quote, price: null, amount: 900_00 }, null],
  ])('%s', (_, cells, cost) => {
    expect(discountCost(...reviewed(cells))).toBe(cost);
  });
});

describe('what a deal gives away by its terms', () => {
  // The amount bears 22 % of VAT: 1 098 at 36,5 % a year is 1,098 a day.
  test.each<[string, Partial<Deal>, rate: number, discount: number, deferral: number]>([
    ['a quote’s discount, sold or not', quote, 0, 100_00, 0],
    ['without a cost too: the discount needs none', { ...quote, cost: null }, 0, 100_00, 0],
    ['above the list it gives nothing', { ...quote, price: 110_00 }, 0, 0, 0],
    ['without a list price nobody can tell', { ...quote, listPrice: null }, 0, 0, 0],
    ['a list price of nothing is none', { ...quote, listPrice: 0 }, 0, 0, 0],
    ['sold by amount there is no price to hold against it', { ...quote, price: null, amount: 900_00 }, 0, 0, 0],
    ['a lost deal gives nothing', { ...quote, stage: stage('lost'), deferralDays: 10 }, 0.365, 0, 0],
    ['nor does a return', { ...quote, quantity: -10_000, deferralDays: 10 }, 0.365, 0, 0],
    ['the deferral that is asked, in full', { ...quote, deferralDays: 10 }, 0.365, 100_00, 10_98],
    ['at a price of money of 400 %', { ...quote, deferralDays: 365 }, 4, 100_00, 4392_00],
    ['a deferral below nothing is none', { ...quote, deferralDays: -10 }, 0.365, 100_00, 0],
    [
      'paid before it ships, nothing is lent',
      { ...quote, deferralDays: 10, paidAt: day('2026-06-10') },
      0.365,
      100_00,
      0,
    ],
    ['of what has shipped, the days that were waited', { ...sold, deferralDays: 7 }, 0.365, 100_00, 10_98],
  ])('%s', (_, cells, rate, discount, deferral) => {
    expect(costOf(cells, rate)).toMatchObject({ discount, deferral });
  });

  test('of a sale it is what the report counts', () => {
    const cells = fc.record({
      listPrice: fc.integer({ min: 1, max: 900_00 }),
      price: fc.integer({ min: 1, max: 900_00 }),
      deferralDays: fc.option(fc.integer({ min: 0, max: 60 })),
    });
    fc.assert(
      fc.property(cells, fc.constantFrom(0, 0.18, 4), (typed, rate) => {
        const { discount, deferral, sale } = costOf({ ...sold, ...typed }, rate);
        const counted = sale();
        expect(discount).toBe(Math.max(0, counted.discount));
        expect(deferral).toBe(counted.granted + counted.late);
      }),
    );
  });
});
