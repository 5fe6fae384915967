import { describe, expect, test } from '@jest/globals';
import type { Deal } from '../../../src/domain/deal';
import { profitByDay } from '../../../src/domain/reports/profitByDay';
import type { Rules } from '../../../src/domain/context';
import { bookOf, JUNE, junePlan } from '../../support/bareBook';
import { day, stage } from '../../support/dealBuilder';

/** 100 ₽ of revenue, 20 ₽ of profit. */
const sale = { stage: stage('shipped'), shippedAt: day('2026-06-02'), price: 100_00, cost: 80_00, quantity: 1000 };
const soFar = { from: JUNE.from, to: day('2026-06-17') };
const daysOf = (rows: readonly Partial<Deal>[], rules: Partial<Rules> = {}) => profitByDay(bookOf(rows, rules), soFar);
const on = (date: number, days: ReturnType<typeof daysOf>) => days.find((each) => each.date === date);

describe('profit of the month as it grew', () => {
  const rows = [
    sale,
    { ...sale, shippedAt: day('2026-06-04'), cost: 60_00 },
    { ...sale, shippedAt: day('2026-06-17'), quantity: 2000 },
    { ...sale, shippedAt: day('2026-05-31') },
    { ...sale, shippedAt: null },
  ];
  const days = daysOf(rows);

  test('a line for each day of the month', () => {
    expect(days.map(({ date }) => date)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  });

  test.each([
    ['before the first sale', 1, { grossProfit: 0, margin: null, marginOfDay: null }],
    ['on its day', 2, { grossProfit: 20_00, margin: 0.2, marginOfDay: 0.2 }],
    ['a day without a sale keeps the sum', 3, { grossProfit: 20_00, margin: 0.2, marginOfDay: null }],
    ['another sale joins in', 4, { grossProfit: 60_00, margin: 0.3, marginOfDay: 0.4 }],
    ['the last day is counted', 17, { grossProfit: 100_00, margin: 0.25, marginOfDay: 0.2 }],
    ['what is to come is blank', 18, { grossProfit: null, margin: null, marginOfDay: null }],
  ])('%s', (_, date, expected) => {
    expect(on(date, days)).toEqual({ date, plan: null, ...expected });
  });
});

test.each<[string, Partial<Deal>, object]>([
  ['a return lowers the profit, not the margin', { ...sale, quantity: -1000 }, { grossProfit: 0, margin: 0.2 }],
  ['a sale without a price to count from leaves both', { ...sale, price: null }, { grossProfit: 20_00, margin: 0.2 }],
  ['one without a cost too', { ...sale, cost: null }, { grossProfit: 20_00, margin: 0.2 }],
  ['what was given away lowers the profit alone', { ...sale, price: 0 }, { grossProfit: -60_00, margin: 0.2 }],
])('%s', (_, row, expected) => {
  expect(on(2, daysOf([sale, row]))).toMatchObject(expected);
});

describe('what the plan asks for by a day', () => {
  // June 2026 has 21 working days; the 12th is a holiday.
  const plan = junePlan({ grossProfit: 210_00 });
  test.each([
    [1, 10_00],
    [5, 50_00],
    [7, 50_00],
    [30, 210_00],
  ])('%i June: by its working days', (date, due) => {
    expect(on(date, daysOf([], { plan }))?.plan).toBe(due);
  });

  test('a month without working days has no due', () => {
    const { calendar } = bookOf([]).context;
    const noWork = { ...calendar, workingDays: () => 0 };
    expect(on(30, daysOf([], { plan, calendar: noWork }))?.plan).toBeNull();
  });
});
