import { describe, expect, test } from '@jest/globals';
import type { Deal } from '../../../src/domain/deal';
import { reportsOf } from '../../../src/domain/reports';
import type { ReportKey } from '../../../src/domain/reports';
import type { ReportRun } from '../../../src/domain/reports/report';
import type { Day } from '../../../src/domain/calendar/time';
import { bookOf, JUNE, netSettings } from '../../support/bareBook';
import { ALL_COLUMNS, at, day, stage, TODAY } from '../../support/dealBuilder';
import { exampleReview } from '../metrics/example';

const NOTHING_ASKED = {
  period: JUNE,
  language: 'ru',
  whatIf: { floor: null, maxDiscount: null },
  promises: new Map(),
  actionDays: new Map(),
} as const;

/** What `report --json` tells under a key, of June 2026 as it stands on the 17th. */
function answer(key: ReportKey, rows: readonly Partial<Deal>[] | null, run: Partial<ReportRun> = {}): unknown {
  const book = rows === null ? exampleReview() : bookOf(rows, { settings: netSettings({ minSample: 1 }) });
  return reportsOf({ ...NOTHING_ASKED, seen: book, book, ...run }, ALL_COLUMNS)[key];
}

/** 100 ₽ without VAT, 20 ₽ of profit. */
const sold = { client: 'А', manager: 'Ким', price: 100_00, cost: 80_00, quantity: 1000, vatSale: 0 };
const shipped = { ...sold, stage: stage('shipped') };
const ordered = { ...sold, stage: stage('deal') };
const lost = { ...sold, stage: stage('lost'), closedAt: day('2026-06-09') };
const inDays = (days: number): Day => (TODAY + days) as Day;

test('debts by age, in roubles', () => {
  const rows = [
    { ...shipped, shippedAt: day('2026-06-01'), deferralDays: 7 },
    { ...shipped, shippedAt: day('2026-06-10'), deferralDays: 30 },
    { ...shipped, shippedAt: day('2026-01-10') },
    { ...shipped, shippedAt: day('2026-01-10'), paid: 100_00 },
  ];
  const aged = { current: 100, '1-30': 100, '31-60': 0, '61-90': 0, '91-120': 0, '120+': 100 };
  expect(answer('aging', rows)).toEqual(aged);
});

describe('losses by reason, in roubles', () => {
  const rows = [
    { ...lost, lossReason: 'Цена' },
    { ...lost, lossReason: '' },
    { ...lost, lossReason: ' цена' },
    { ...lost, lossReason: 'Цена', closedAt: day('2026-05-31') },
    { ...ordered, lossReason: 'Цена', closedAt: day('2026-06-09') },
  ];
  test.each([
    ['ru', 'не указано'],
    ['en', 'not given'],
  ] as const)('%s', (language, notGiven) => {
    expect(answer('losses', rows, { language })).toEqual([
      { reason: 'Цена', count: 2, share: 2 / 3, grossProfit: 40 },
      { reason: notGiven, count: 1, share: 1 / 3, grossProfit: 20 },
    ]);
  });
});

describe('when the money comes, in roubles', () => {
  const weeksOf = (rows: readonly Partial<Deal>[], run: Partial<ReportRun> = {}) => answer('cash', rows, run);
  const none = { owed: 0, cautious: 0, orders: 0 };
  const mondays = ['2026-06-15', '2026-06-22', '2026-06-29', '2026-07-06', '2026-07-13', '2026-07-20'];
  const weeks = (changed: Readonly<Record<string, object>>) =>
    mondays.map((from) => ({ from, ...none, ...changed[from] }));
  const nothing = { later: none, unknown: 0, noDate: 0, ordersTotal: 0 };
  const invoiced = { ...ordered, invoicedAt: day('2026-06-15') };

  test.each<[string, readonly Partial<Deal>[], object]>([
    [
      'a debt on its due day',
      [{ ...shipped, shippedAt: day('2026-06-10'), deferralDays: 14 }],
      { weeks: weeks({ '2026-06-22': { owed: 100, cautious: 100 } }) },
    ],
    [
      'one that is due beyond the weeks',
      [{ ...shipped, shippedAt: day('2026-06-10'), deferralDays: 90 }],
      { later: { ...none, owed: 100, cautious: 100 } },
    ],
    ['one that is overdue', [{ ...shipped, shippedAt: day('2026-06-01'), deferralDays: 7 }], { unknown: 100 }],
    ['a debt that is paid', [{ ...shipped, shippedAt: day('2026-06-10'), paid: 100_00 }], {}],
    [
      'an invoiced order, by the probability of its stage',
      [invoiced],
      { weeks: weeks({ '2026-06-15': { orders: 80 } }), ordersTotal: 80 },
    ],
    [
      'what is left of one that is paid in part',
      [{ ...invoiced, paid: 40_00 }],
      { weeks: weeks({ '2026-06-15': { orders: 48 } }), ordersTotal: 48 },
    ],
    [
      'an order with a deferral, from the day that was promised',
      [{ ...ordered, deferralDays: 10, promisedDate: day('2026-06-20'), invoicedAt: day('2026-06-15') }],
      { weeks: weeks({ '2026-06-29': { orders: 80 } }), ordersTotal: 80 },
    ],
    [
      'a promised day that has passed counts from today',
      [{ ...ordered, deferralDays: 6, promisedDate: day('2026-06-01') }],
      { weeks: weeks({ '2026-06-22': { orders: 80 } }), ordersTotal: 80 },
    ],
    ['an order without a day, as it stands', [ordered], { noDate: 100 }],
    ['one that is paid', [{ ...invoiced, paidAt: day('2026-06-16') }], {}],
    ['one that is paid, to the kopeck', [{ ...invoiced, paid: 100_00 }], {}],
    ['one that is shipped by its date', [{ ...invoiced, shippedAt: day('2026-06-16'), paidAt: day('2026-06-16') }], {}],
    ['a return', [{ ...invoiced, quantity: -1000 }], {}],
    ['one without a sum', [{ ...invoiced, price: null }], {}],
    ['a quote', [{ ...invoiced, stage: stage('quote') }], {}],
    ['a row without a stage', [{ ...invoiced, stage: null }], {}],
  ])('%s', (_, rows, changed) => {
    expect(weeksOf(rows)).toEqual({ weeks: weeks({}), ...nothing, ...changed });
  });

  test('an order waits as long as the client’s prepaid deals did', () => {
    const late = {
      ...sold,
      stage: stage('paid'),
      invoicedAt: inDays(-30),
      shippedAt: inDays(-25),
      paidAt: inDays(-21),
    };
    // Nine days after the invoice of the 15th: Wednesday of the next week.
    const expected = { weeks: weeks({ '2026-06-22': { orders: 80 } }), ...nothing, ordersTotal: 80 };
    expect(weeksOf([late, invoiced])).toEqual(expected);
  });

  test('with a deferral as long as those with one, after it', () => {
    const dueDate = inDays(-30);
    const late = { ...sold, stage: stage('paid'), dueDate, shippedAt: inDays(-40), paidAt: inDays(-21) };
    const promised = { ...ordered, deferralDays: 10, promisedDate: day('2026-06-20') };
    // 20 June, 10 days of deferral and 9 of lateness: 9 July.
    const expected = { weeks: weeks({ '2026-07-06': { orders: 80 } }), ...nothing, ordersTotal: 80 };
    expect(weeksOf([late, promised])).toEqual(expected);
  });

  test.each([
    ['a promise stands for both days', 6, { weeks: weeks({ '2026-06-22': { owed: 100, cautious: 100 } }) }],
    ['one of today holds', 0, { weeks: weeks({ '2026-06-15': { owed: 100, cautious: 100 } }) }],
    ['a broken one tells nothing', -1, { unknown: 100 }],
  ])('%s', (_, inSoMany, changed) => {
    const debt = { ...shipped, shippedAt: day('2026-06-10'), deferralDays: 60, key: 'k7' };
    const promises = new Map([['k7', inDays(inSoMany)]]);
    expect(weeksOf([debt], { promises })).toEqual({ weeks: weeks({}), ...nothing, ...changed });
  });
});

describe('the price of discounts, in roubles', () => {
  const price = (sales: number, sums: object = {}) => ({
    sales,
    ...{ list: 0, discount: 0, cost: 0, extra: 0, grossProfit: 0, granted: 0, late: 0 },
    ...sums,
  });
  // М-1: 10 t of 60 000 at the list; М-2: 5 t at 52 000, 8 000 below it; bought at 50 000.
  const all = price(2, { list: 900_000, discount: 40_000, cost: 750_000, grossProfit: 110_000 });

  test('of all, of each manager, group, client and rung', () => {
    expect(answer('discounts', null)).toEqual({
      all: { ...all, leftOut: 0 },
      managers: { 'Иванов Пётр': all },
      groups: { '': all },
      clients: { 'ООО Балка': all },
      rungs: {
        own: price(1, { list: 600_000, cost: 500_000, grossProfit: 100_000 }),
        manager: price(0),
        head: price(0),
        owner: price(0),
        unsigned: price(1, { list: 300_000, discount: 40_000, cost: 250_000, grossProfit: 10_000 }),
      },
    });
  });

  test('a count of what is left out stays a count', () => {
    const rows = [{ ...shipped, shippedAt: day('2026-06-05'), listPrice: null }];
    expect(answer('discounts', rows)).toMatchObject({ all: { sales: 0, leftOut: 1 } });
  });
});

describe('what if, in roubles', () => {
  test('a floor of 20 % asks 62 500 for what cost 50 000', () => {
    const whatIf = { floor: 0.2, maxDiscount: null };
    const told = { sales: 2, gain: 77_500, atRisk: 110_000, keepShare: 110_000 / 187_500 };
    expect(answer('whatIf', null, { whatIf })).toEqual(told);
  });

  test('nothing is asked, nothing is told', () => {
    expect(answer('whatIf', null)).toBeNull();
  });
});

test('who has gone quiet, with a month’s profit in roubles', () => {
  const days = ['2026-03-01', '2026-03-11', '2026-03-21', '2026-04-10'];
  const rows = days.map((shippedAt) => ({ ...shipped, shippedAt: day(shippedAt), paidAt: day(shippedAt) }));
  // 80 ₽ in the 40 days from the first sale to the last.
  expect(
    answer(
      'quiet',
      rows.map((row) => ({ ...row, stage: stage('paid') })),
    ),
  ).toEqual([{ client: 'А', last: '2026-04-10', usual: 10, perMonth: 60 }]);
});

test('where requests come from, with the profit in roubles', () => {
  const asked = { requestedAt: at('2026-06-03T10:00'), source: 'Сайт' };
  const paid = { stage: stage('paid'), shippedAt: day('2026-06-05'), paidAt: day('2026-06-05') };
  const rows = [
    { ...sold, ...asked, ...paid },
    { ...sold, ...asked, stage: stage('lead') },
    { ...sold, ...asked, requestedAt: at('2026-05-03T10:00'), stage: stage('lead') },
    { ...sold, source: 'Сайт', stage: stage('lead') },
  ];
  expect(answer('sources', rows)).toEqual([{ source: 'Сайт', requests: 2, quotes: 1, payments: 1, grossProfit: 20 }]);
});

test('the largest deals are told by their numbers', () => {
  expect(
    answer('top', [
      { ...ordered, id: 'М-1' },
      { ...ordered, id: 'М-2', price: 200_00 },
    ]),
  ).toEqual(['М-2', 'М-1']);
});

test('each step of the funnel, without our word of it; none is the worst', () => {
  const step = {
    maturity: null,
    recent: { started: 0, reached: 0 },
    earlier: { started: 0, reached: 0 },
    change: null,
  };
  expect(answer('steps', null)).toEqual(['contact', 'quote', 'deal', 'payment'].map((to) => ({ to, ...step })));
  expect(answer('worstStep', null)).toBeNull();
});
