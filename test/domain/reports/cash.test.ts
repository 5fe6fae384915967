import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Deal } from '../../../src/domain/deal';
import type { Day } from '../../../src/domain/calendar/time';
import { kpiOf } from '../../../src/domain/metrics/kpi';
import { cashOf, expectedMoney } from '../../../src/domain/reports/cash';
import type { Cash } from '../../../src/domain/reports/cash';
import type { PaymentPromises } from '../../../src/domain/reports/report';
import { bookOf, JUNE, netSettings } from '../../support/bareBook';
import { day, stage, TODAY } from '../../support/dealBuilder';

const on = (days: number): Day => (TODAY + days) as Day;
const base = { client: 'ООО Балка', price: 100_00, quantity: 1000, vatSale: 0, key: '' } as const;
const shipped = { ...base, stage: stage('shipped'), shippedAt: on(-10) };
const order = { ...base, stage: stage('deal') };

/** Paid so many days after it was due. */
const paid = (late: number, cells: Partial<Deal> = {}): Partial<Deal> => {
  const due = on(-40);
  return { ...base, stage: stage('paid'), shippedAt: on(-50), dueDate: due, paidAt: (due + late) as Day, ...cells };
};

const cash = (rows: readonly Partial<Deal>[], promises: PaymentPromises = new Map()): Cash =>
  cashOf(bookOf(rows, { settings: netSettings({ minSample: 2 }) }), promises);

/** Where a sum stands: a week's number, `later`, `unknown`, `noDate`. */
function placesIn({ weeks, later, unknown, noDate }: Cash, of: 'owed' | 'cautious' | 'orders'): string {
  const week = weeks.findIndex((sums) => sums[of] > 0);
  if (week >= 0) return String(week);
  if (later[of] > 0) return 'later';
  return unknown > 0 ? 'unknown' : noDate > 0 ? 'noDate' : 'nowhere';
}

test('weeks begin on Mondays, and the first holds today', () => {
  expect(cash([]).weeks.map(({ from }) => from - day('2026-06-15'))).toEqual([0, 7, 14, 21, 28, 35]);
});

describe('when a debt is paid', () => {
  test.each<[string, Partial<Deal>, string, string]>([
    ['on its due date by those who pay on time', { dueDate: on(5) }, '1', '1'],
    ['on a Sunday still that week', { dueDate: on(4) }, '0', '0'],
    ['in six weeks and more', { dueDate: on(40) }, 'later', 'later'],
    ['due today', { dueDate: TODAY }, '0', '0'],
    ['nobody can say once it is overdue', { dueDate: on(-1) }, 'unknown', 'unknown'],
    ['an invoice is nothing to a deferral', { dueDate: on(5), invoicedAt: on(-30) }, '1', '1'],
    [
      'without a deferral from its invoice, and the cautious day not before it is due',
      { invoicedAt: on(-12) },
      'unknown',
      'unknown',
    ],
  ])('%s', (_, cells, owed, cautious) => {
    const told = cash([{ ...shipped, ...cells }]);
    expect([placesIn(told, 'owed'), placesIn(told, 'cautious')]).toEqual([owed, cautious]);
  });

  test('by how late the client usually is: half of the time, and four times of five', () => {
    const told = cash([paid(0), paid(2), paid(30), { ...shipped, dueDate: on(-1) }]);
    expect([placesIn(told, 'owed'), placesIn(told, 'cautious')]).toEqual(['0', '2']);
  });

  test('a client of few payments is taken for one of the team', () => {
    const others = [paid(15, { client: 'А' }), paid(15, { client: 'Б' })];
    expect(placesIn(cash([...others, { ...shipped, dueDate: TODAY }]), 'owed')).toBe('2');
    expect(placesIn(cash([paid(15), { ...shipped, dueDate: TODAY }]), 'owed')).toBe('0');
  });

  test('only the last twelve payments of a client are remembered, and none of a year ago', () => {
    const early = Array.from({ length: 12 }, () => paid(20, { paidAt: on(-21), dueDate: on(-41) }));
    const late = Array.from({ length: 12 }, () => paid(0, { paidAt: on(-20), dueDate: on(-20) }));
    const ancient = [1, 2].map(() => paid(50, { shippedAt: on(-460), dueDate: on(-450), paidAt: on(-365) }));
    expect(placesIn(cash([...early, ...late, { ...shipped, dueDate: TODAY }]), 'owed')).toBe('0');
    expect(placesIn(cash([...ancient, { ...shipped, dueDate: TODAY }]), 'owed')).toBe('0');
  });

  test.each<[string, number, string]>([
    ['a promise stands for both days', 20, '3'],
    ['of today too', 0, '0'],
    ['a broken one tells nothing', -1, 'unknown'],
  ])('%s', (_, days, place) => {
    const debt = { ...shipped, dueDate: on(5), key: 'k9' };
    const told = cash([debt], new Map([['k9', on(days)]]));
    expect([placesIn(told, 'owed'), placesIn(told, 'cautious')]).toEqual([place, place]);
    // A copy of the row has promised nothing.
    const copied = cash([{ ...debt, paid: 100_00 }, debt], new Map([['k9', on(days)]]));
    expect(placesIn(copied, 'owed')).toBe('1');
  });
});

describe('a debt without a deferral', () => {
  /** Paid five days after its invoice, twice. */
  const slow = [1, 2].map(() => ({
    ...paid(0),
    dueDate: null,
    shippedAt: on(-50),
    invoicedAt: on(-50),
    paidAt: on(-45),
  }));

  test.each<[string, Partial<Deal>, string]>([
    ['is paid as late after its invoice as such debts are', { invoicedAt: on(-1) }, '0'],
    ['into the next week', { invoicedAt: TODAY }, '1'],
    ['without an invoice, after its shipment', { shippedAt: TODAY }, '1'],
    ['nobody can say once that has passed', { invoicedAt: on(-6) }, 'unknown'],
  ])('%s', (_, cells, place) => {
    const told = cash([...slow, { ...shipped, ...cells }]);
    expect([placesIn(told, 'owed'), placesIn(told, 'cautious')]).toEqual([place, place]);
  });

  test('an order’s invoice that such lateness carries past today is not counted from today again', () => {
    expect(placesIn(cash([...slow, { ...order, invoicedAt: on(-3) }]), 'orders')).toBe('0');
    expect(placesIn(cash([...slow, { ...order, invoicedAt: TODAY }]), 'orders')).toBe('1');
  });
});

describe('what is waited for', () => {
  const expected = (...rows: readonly Partial<Deal>[]) =>
    expectedMoney(bookOf(rows, { settings: netSettings() }), new Map()).map(({ kind, sum, days }) => [
      kind,
      sum / 100,
      days === null ? null : days.likely - TODAY,
    ]);

  test.each<[string, Partial<Deal>, ReturnType<typeof expected>]>([
    ['a debt, once', { ...shipped, dueDate: on(5) }, [['debt', 100, 5]]],
    ['an order that has shipped is a debt alone', { ...order, shippedAt: TODAY, invoicedAt: TODAY }, [['debt', 100, 0]]],
    ['an order with an invoice, by its probability', { ...order, invoicedAt: on(3) }, [['order', 80, 3]]],
    ['an order without one, in full', order, [['order', 100, null]]],
    ['no debt that is paid', { ...shipped, paid: 100_00 }, []],
    ['no order that is paid', { ...order, paid: 100_00 }, []],
    ['no order that is paid over', { ...order, paid: 150_00 }, []],
    ['no order without an amount', { ...order, price: null }, []],
    ['no quote', { ...order, stage: stage('quote') }, []],
  ])('%s', (_, cells, told) => {
    expect(expected(cells)).toEqual(told);
  }); // prettier-ignore
});

describe('when an order is paid', () => {
  test.each<[string, Partial<Deal>, string]>([
    ['today at the earliest', { invoicedAt: on(-9) }, '0'],
    ['as its invoice says', { invoicedAt: on(9) }, '1'],
    ['without an invoice nobody can say', {}, 'noDate'],
    ['after its promised day by the deferral', { deferralDays: 14, promisedDate: on(5) }, '3'],
    ['a promised day that has passed is today', { deferralDays: 14, promisedDate: on(-4) }, '2'],
    ['a deferral without a promised day', { deferralDays: 14, invoicedAt: on(3) }, 'noDate'],
    ['paid in full', { invoicedAt: TODAY, paidAt: TODAY }, 'nowhere'],
    ['a return', { invoicedAt: TODAY, quantity: -1000 }, 'nowhere'],
  ])('%s', (_, cells, place) => {
    expect(placesIn(cash([{ ...order, ...cells }]), 'orders')).toBe(place);
  });

  test('what is left of it by its probability; without a day as it stands', () => {
    const told = cash([
      { ...order, invoicedAt: TODAY, paid: 50_00 },
      { ...order, paid: 20_00 },
    ]);
    expect(told).toMatchObject({ ordersTotal: 40_00, noDate: 80_00, weeks: [{ orders: 40_00 }, {}, {}, {}, {}, {}] });
  });
});

const anyDeal = fc.record({
  stage: fc.constantFrom(stage('deal'), stage('shipped'), stage('paid'), stage('lost')),
  client: fc.constantFrom('А', 'Б', ''),
  shippedAt: fc.option(fc.integer({ min: -400, max: 30 }).map(on)),
  paidAt: fc.option(fc.integer({ min: -400, max: 30 }).map(on)),
  invoicedAt: fc.option(fc.integer({ min: -400, max: 30 }).map(on)),
  dueDate: fc.option(fc.integer({ min: -400, max: 90 }).map(on)),
  promisedDate: fc.option(fc.integer({ min: -40, max: 40 }).map(on)),
  deferralDays: fc.option(fc.integer({ min: 0, max: 60 })),
  paid: fc.option(fc.integer({ min: -100, max: 200_00 })),
  key: fc.constantFrom('', 'k1', 'k2', 'k3'),
});
const anyPromises = fc
  .array(fc.integer({ min: -20, max: 60 }), { maxLength: 3 })
  .map((days) => new Map(days.map((each, at) => [`k${at + 1}`, on(each)])));

test('weeks, later and what nobody can say are the receivable: likely and cautious, to the kopeck', () => {
  fc.assert(
    fc.property(fc.array(anyDeal, { maxLength: 30 }), anyPromises, (cells, promises) => {
      const book = bookOf(
        cells.map((each) => ({ ...base, ...each })),
        { settings: netSettings({ minSample: 3 }) },
      );
      const { weeks, later, unknown, ordersTotal } = cashOf(book, promises);
      const total = (of: 'owed' | 'cautious' | 'orders'): number =>
        weeks.reduce((sum, week) => sum + week[of], later[of]);
      const { receivable } = kpiOf(book, JUNE).all;
      expect(total('owed') + unknown).toBe(receivable);
      expect(total('cautious') + unknown).toBe(receivable);
      expect(total('orders')).toBe(ordersTotal);
    }),
  );
});
