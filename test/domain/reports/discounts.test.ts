import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { approvalsFrom, fingerprintOf } from '../../../src/domain/rules/approvals';
import type { Deal } from '../../../src/domain/deal';
import { discountsOf } from '../../../src/domain/reports/discounts';
import type { PriceOfDiscounts } from '../../../src/domain/reports/discounts';
import { bareDeal, bookOf, JUNE, netSettings } from '../../support/bareBook';
import { at, day, stage } from '../../support/dealBuilder';

/** Ten units off a list of 100 at 90, bought at 70: 1 000 − 100 − 700 = 200. */
const sold = {
  stage: stage('paid'),
  shippedAt: day('2026-06-01'),
  paidAt: day('2026-06-11'),
  ...{ listPrice: 100_00, price: 90_00, cost: 70_00, quantity: 10_000 },
} as const;

const all = (rows: readonly Partial<Deal>[], moneyRate = 0) =>
  discountsOf(bookOf(rows, { settings: netSettings({ moneyRate }) }), JUNE).all;

describe('where the list price went', () => {
  test.each<[string, Partial<Deal>, Partial<PriceOfDiscounts & { leftOut: number }>]>([
    [
      'list, discount, cost, profit',
      sold,
      { sales: 1, list: 1000_00, discount: 100_00, cost: 700_00, grossProfit: 200_00 },
    ],
    ['delivery apart', { ...sold, extraCost: 50_00 }, { extra: 50_00, cost: 700_00, grossProfit: 150_00 }],
    ['above the list the discount is below 0', { ...sold, price: 110_00 }, { discount: -100_00, grossProfit: 400_00 }],
    ['without a list price it is left out', { ...sold, listPrice: 0 }, { sales: 0, leftOut: 1 }],
    ['without a cost too', { ...sold, cost: null }, { sales: 0, leftOut: 1 }],
    ['sold by amount too', { ...sold, price: null, amount: 900_00 }, { sales: 0, leftOut: 1 }],
    ['a return is no sale', { ...sold, quantity: -10_000 }, { sales: 0, leftOut: 0 }],
    ['nor is a lost deal', { ...sold, stage: stage('lost') }, { sales: 0, leftOut: 0 }],
    ['nor what is shipped after today', { ...sold, shippedAt: day('2026-06-18') }, { sales: 0, leftOut: 0 }],
    ['nor of another month', { ...sold, shippedAt: day('2026-05-31') }, { sales: 0, leftOut: 0 }],
  ])('%s', (_, row, expected) => {
    expect(all([row])).toMatchObject(expected);
  });

  test('by who sold, what and to whom; a name as in its topmost row, nobody’s under a blank', () => {
    const rows = [{ manager: 'Ким Олег', client: '' }, { ...sold, manager: 'КИМ ОЛЕГ', group: 'Лист' }, sold];
    const { managers, groups, clients } = discountsOf(bookOf(rows), JUNE);
    expect(Object.keys(managers)).toEqual(['Ким Олег']);
    expect(Object.entries(groups).map(([name, { sales }]) => [name, sales])).toEqual([
      ['Лист', 1],
      ['', 1],
    ]);
    expect(clients['']?.sales).toBe(2);
  });

  test('by whose word it went', () => {
    const within = { ...sold, price: 98_00 };
    const signed = bareDeal({ ...sold, row: 4, key: 'k2' });
    const decision = { dealKey: 'k2', fingerprint: fingerprintOf(signed), by: 'Волков Лев' } as const;
    const approvals = approvalsFrom([
      {
        ...decision,
        decision: 'approved',
        role: 'owner',
        at: at('2026-05-30T11:00'),
        comment: '',
        credit: null,
        requestedAt: null,
      },
    ]);
    const { rungs } = discountsOf(bookOf([within, sold, { ...sold, key: 'k2' }], {}, { approvals }), JUNE);
    expect(Object.entries(rungs).map(([rung, { sales }]) => [rung, sales])).toEqual([
      ['own', 1],
      ['manager', 0],
      ['head', 0],
      ['owner', 1],
      ['unsigned', 1],
    ]);
  });
});

describe('what the money lent has cost', () => {
  // 900 at 36,5 % a year is 0,90 a day; the amount bears 22 % of VAT.
  test.each<[string, Partial<Deal>, [granted: number, late: number]]>([
    ['ten days of an agreed week', { deferralDays: 7 }, [7_69, 3_29]],
    ['a due date further off is not granted longer than it was used', { deferralDays: 30 }, [10_98, 0]],
    ['paid before it went out', { paidAt: day('2026-05-20') }, [0, 0]],
    ['not paid yet: until today', { paidAt: null, stage: stage('shipped'), deferralDays: 10 }, [10_98, 6_59]],
    ['paid without a day', { paidAt: null, stage: stage('shipped'), paid: 2000_00 }, [0, 0]],
  ])('%s', (_, cells, [granted, late]) => {
    expect(all([{ ...sold, ...cells }], 0.365)).toMatchObject({ granted, late });
  });

  test('nothing while nobody has said what money costs', () => {
    expect(all([{ ...sold, deferralDays: 7 }])).toMatchObject({ granted: 0, late: 0 });
  });
});

/** Prices in kopecks, quantities in thousandths, VAT on either side. */
const sale = fc.record({
  listPrice: fc.integer({ min: 1, max: 9_000_000 }),
  price: fc.integer({ min: 0, max: 9_000_000 }),
  cost: fc.integer({ min: 1, max: 9_000_000 }),
  extraCost: fc.option(fc.integer({ min: 0, max: 900_000 })),
  quantity: fc.option(fc.integer({ min: 0, max: 90_000 })),
  vatSale: fc.constantFrom(null, 0, 0.1, 0.2),
  vatCost: fc.constantFrom(null, 0, 0.1),
  manager: fc.constantFrom('А', 'Б', ''),
});

test('list − discount − cost − extra is the gross profit, to the kopeck, in every scope', () => {
  fc.assert(
    fc.property(fc.array(sale, { maxLength: 12 }), fc.boolean(), fc.boolean(), (sales, prices, costs) => {
      const settings = netSettings({ pricesIncludeVat: prices, costsIncludeVat: costs });
      const rows = sales.map((cells) => ({ ...sold, ...cells }));
      const { all: team, managers, groups, clients, rungs } = discountsOf(bookOf(rows, { settings }), JUNE);
      const scopes = [managers, groups, clients, rungs].flatMap((scope) => Object.values(scope));
      for (const { list, discount, cost, extra, grossProfit } of [team, ...scopes])
        expect(list - discount - cost - extra).toBe(grossProfit);
      expect(Object.values(rungs).reduce((sum, { discount }) => sum + discount, 0)).toBe(team.discount);
    }),
  );
});

test('a recomputation with whole numbers gives the same', () => {
  const half = (top: bigint, bottom: bigint): bigint => (2n * top + bottom) / (2n * bottom);
  const net = (gross: bigint, percent: bigint): bigint => half(gross * 100n, 100n + percent);
  fc.assert(
    fc.property(fc.array(sale, { maxLength: 12 }), (sales) => {
      const rows = sales.map((cells) => ({ ...sold, ...cells }));
      const settings = netSettings({ pricesIncludeVat: true, costsIncludeVat: true });
      const expected = { list: 0n, cost: 0n, extra: 0n, revenue: 0n };
      for (const { listPrice, price, cost, extraCost, quantity, vatSale, vatCost } of sales) {
        const units = BigInt(quantity ?? 1000);
        const [bySale, byCost] = [vatSale, vatCost].map((rate) => BigInt(Math.round((rate ?? 0.22) * 100)));
        const total = (unit: number): bigint => half(BigInt(unit) * units, 1000n);
        expected.list += net(total(listPrice), bySale ?? 0n);
        expected.revenue += net(total(price), bySale ?? 0n);
        expected.cost += net(total(cost), byCost ?? 0n);
        expected.extra += net(BigInt(extraCost ?? 0), byCost ?? 0n);
      }
      const { list, discount, cost, extra } = discountsOf(bookOf(rows, { settings }), JUNE).all;
      expect([list, list - discount, cost, extra].map(BigInt)).toEqual([
        expected.list,
        expected.revenue,
        expected.cost,
        expected.extra,
      ]);
    }),
  );
});
