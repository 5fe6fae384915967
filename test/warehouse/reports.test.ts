import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReportValues } from '../../src/domain/reports';
import { missingFor } from '../../src/domain/seen';
import type { Row } from './duckDb';
import { figure, inAnyOrder, MONTH, reportBooks, reportedOf, reportedScopes } from './reportBooks';
import type { ReportBooks } from './reportBooks';
import { SAME, viewOf } from './reportLines';
import type { Line } from './reportLines';

let loaded: ReportBooks;
beforeAll(async () => {
  loaded = await reportBooks();
});
afterAll(() => {
  loaded.warehouse.close();
});

const cents = (sum: number): number => Math.round(sum * 100) / 100;
const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((total, row) => cents(total + Number(row[column])), 0);

/** Owed, cautious and orders by week, of those that bring anything. */
type ByWeek = Readonly<Record<string, readonly number[]>>;

const told = (lines: readonly (readonly [week: string, sums: readonly number[]])[]): ByWeek =>
  Object.fromEntries(
    lines.filter(([, sums]) => sums.some((one) => one !== 0)).map(([week, sums]) => [week, sums.map(cents)]),
  );

const cashIn = (rows: readonly Row[]): ByWeek =>
  told(rows.map((row) => [String(row['week']), ['owed', 'cautious', 'orders'].map((name) => Number(row[name]))]));

function cashBy({ weeks, later, unknown, noDate }: NonNullable<ReportValues['cash']>): ByWeek {
  return told([
    ...weeks.map(({ from, owed, cautious, orders }) => [from, [owed, cautious, orders]] as const),
    ['later', [later.owed, later.cautious, later.orders]],
    ['unknown', [unknown, unknown, 0]],
    ['no_date', [0, 0, noDate]],
  ]);
}

describe('a report as SQL says what the add-on does of every book, every manager, and of several books as of one', () => {
  test.each(SAME)('$id', async ({ id, period, line, wanted, isNothing = () => false }) => {
    const told = await loaded.told(viewOf(id), period);
    let lines = 0;
    for (const [scope, values] of reportedScopes(loaded)) {
      // A maturity is a book's own: several together are told below.
      if (scope === 'branch||' && ['steps', 'worstStep', 'speedPays'].includes(id)) continue;
      const something = (some: readonly Line[]): string[] => inAnyOrder(some.filter((one) => !isNothing(one)));
      const rows = told(scope).map(line);
      expect([scope, ...something(rows)]).toEqual([scope, ...something(wanted(values))]);
      lines += rows.length;
    }
    // Books without anything to tell would be the same as anything.
    expect(lines).toBeGreaterThan(0);
  });

  test('discounts: together, and on whose word', async () => {
    const told = await loaded.told('report_discounts', MONTH);
    const parts = ['sales', 'list', 'discount', 'cost', 'extra', 'gross_profit'];
    for (const [scope, { discounts }] of reportedScopes(loaded)) {
      const lines = told(scope);
      if (discounts === null) expect([scope, lines]).toEqual([scope, []]);
      else {
        const { all, rungs } = discounts;
        const { sales, list, discount, cost, extra, grossProfit } = all;
        expect([scope, sum(lines, 'left_out'), ...parts.map((part) => sum(lines, part))]).toEqual([
          ...[scope, all.leftOut, sales, list, discount, cost, extra, grossProfit],
        ]);
        for (const [rung, price] of Object.entries(rungs)) {
          const own = lines.filter((line) => line['rung'] === rung);
          expect([scope, rung, sum(own, 'gross_profit')]).toEqual([scope, rung, price.grossProfit]);
        }
      }
    }
  });

  test('cash: every week, later, and what nobody can say', async () => {
    const told = await loaded.told('report_cash');
    for (const [scope, { cash }] of reportedScopes(loaded))
      if (scope !== 'branch||')
        expect([scope, cashIn(told(scope))]).toEqual([scope, cash === null ? {} : cashBy(cash)]);
  });
});

describe('a report of several books', () => {
  test('adds up what each of them waits for by its own payments', async () => {
    const told = await loaded.told('report_cash');
    const sums: Record<string, number[]> = {};
    for (const book of loaded.branch.books) {
      const { cash } = reportedOf(book);
      for (const [week, of] of Object.entries(cash === null ? {} : cashBy(cash)))
        sums[week] = of.map((one, at) => cents(one + (sums[week]?.[at] ?? 0)));
    }
    expect(cashIn(told('branch||'))).toEqual(sums);
  });

  test('counts the deals that are ripe by their own book, and tells how many books have no maturity yet', async () => {
    const told = await loaded.told('report_steps');
    for (const line of told('branch||')) {
      const own = loaded.branch.books.map((book) => reportedOf(book).steps?.find(({ to }) => to === line['step']));
      const add = (of: (step: NonNullable<(typeof own)[number]>) => number): number =>
        own.reduce((total, step) => total + (step === undefined ? 0 : of(step)), 0);
      const recent = add((step) => step.recent.started);
      const earlier = add((step) => step.earlier.started);
      const shares = [add((step) => step.recent.reached) / recent, add((step) => step.earlier.reached) / earlier];
      const change = Math.min(recent, earlier) >= 2 ? (shares[0] ?? 0) - (shares[1] ?? 0) : null;
      expect(figure(line, 'recent_started')).toBe(recent);
      expect(figure(line, 'books_early')).toBe(own.filter((step) => step?.maturity === null).length);
      if (change === null) expect(line['change']).toBeNull();
      else expect(figure(line, 'change')).toBeCloseTo(change, 12);
    }
  });

  test('leaves out a book that does not show it, and says how many it left out', async () => {
    let hidden = 0;
    for (const { id, period } of SAME) {
      const told = await loaded.told(viewOf(id), period);
      const without = loaded.books.filter(({ review }) => missingFor(id, review.context.columns).length > 0);
      for (const line of told('company||')) expect([id, figure(line, 'books_missing')]).toEqual([id, without.length]);
      for (const line of told('branch||')) expect([id, figure(line, 'books_missing')]).toEqual([id, 0]);
      hidden += without.length;
    }
    expect(hidden).toBeGreaterThan(0);
  });
});
