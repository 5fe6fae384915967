import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstDayOfMonth, isoOf } from '../../src/domain/calendar/time';
import { groupBy } from '../../src/domain/groups';
import { nameKey } from '../../src/domain/name';
import { agingOf } from '../../src/domain/reports/aging';
import { discountsOf } from '../../src/domain/reports/discounts';
import { funnelOf } from '../../src/domain/reports/funnel';
import { lossesOf } from '../../src/domain/reports/losses';
import { sourcesOf } from '../../src/domain/reports/sources';
import { TODAY } from '../support/dealBuilder';
import { linesOf, makeWarehouse } from './duckDb';
import type { Row, Warehouse } from './duckDb';
import { loadedOf } from './loadedBook';
import { randomBook } from './randomBook';
import type { RandomBook } from './randomBook';

const BOOKS = 30;
const PERIOD = { from: firstDayOfMonth(TODAY), to: TODAY };
const MONTH = isoOf(TODAY).slice(0, 7);

/** The same books in every run of the file: each test asks another report of them. */
const books: readonly RandomBook[] =
  fc.sample(fc.tuple(...Array.from({ length: BOOKS }, (_, at) => randomBook(`${String(at)}-`))), { numRuns: 1 })[0] ??
  [];

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await makeWarehouse();
  await warehouse.load(
    linesOf((put) => {
      books.forEach((book, at) => {
        loadedOf(book, `book-${String(at)}`, put);
      });
    }),
  );
});
afterAll(() => {
  warehouse.close();
});

/** The lines of a report of each book. */
async function linesFor(view: string, period: string): Promise<(at: number) => readonly Row[]> {
  const rows = await warehouse.rows(`SELECT * FROM rop.${view} WHERE level = 'book' AND period = '${period}'`);
  const byBook = groupBy(rows, ({ book_id: id }) => String(id));
  return (at) => byBook.get(`book-${String(at)}`) ?? [];
}

const sum = (rows: readonly Row[], column: string): number =>
  Math.round(rows.reduce((total, row) => total + Number(row[column]), 0) * 1e4) / 1e4;

const rounded = (kopecks: number): number => Math.round(kopecks * 100) / 1e4;

const sorted = (lines: readonly (readonly unknown[])[]): string[] => lines.map((line) => JSON.stringify(line)).sort();

describe('a report as SQL says what the add-on does', () => {
  test('of what is owed by age', async () => {
    const told = await linesFor('report_aging', 'now');
    books.forEach(({ review }, at) => {
      const wanted = agingOf(review).filter(({ owed }) => owed > 0);
      expect(sorted(told(at).map(({ bucket, owed }) => [bucket, Number(owed)]))).toEqual(
        sorted(wanted.map(({ key, owed }) => [key, rounded(owed)])),
      );
    });
  });

  test('of the funnel', async () => {
    const told = await linesFor('report_funnel', MONTH);
    books.forEach(({ review }, at) => {
      const [line] = told(at);
      const wanted = funnelOf(review, PERIOD);
      const found = Object.fromEntries(Object.keys(wanted).map((step) => [step, Number(line?.[step] ?? 0)]));
      expect(found).toEqual(wanted);
    });
  });

  test('of losses by reason', async () => {
    const told = await linesFor('report_losses', MONTH);
    books.forEach(({ review }, at) => {
      const wanted = lossesOf(review, PERIOD).byReason;
      expect(
        sorted(told(at).map((line) => [line['reason_key'], Number(line['count_lost']), Number(line['gross_profit'])])),
      ).toEqual(sorted(wanted.map(({ name, count, grossProfit }) => [nameKey(name), count, rounded(grossProfit)])));
    });
  });

  test('of sources', async () => {
    const told = await linesFor('report_sources', MONTH);
    books.forEach(({ review }, at) => {
      const figures = ({ requests, quotes, payments, gross_profit: profit }: Row): unknown[] => [
        ...[Number(requests), Number(quotes), Number(payments), Number(profit)],
      ];
      expect(sorted(told(at).map((line) => [line['source_key'], ...figures(line)]))).toEqual(
        sorted(
          sourcesOf(review, PERIOD).map(({ source, requests, quotes, payments, grossProfit }) => [
            ...[nameKey(source), requests, quotes, payments, rounded(grossProfit)],
          ]),
        ),
      );
    });
  });

  test('of discounts: together, and on whose word', async () => {
    const told = await linesFor('report_discounts', MONTH);
    books.forEach(({ review }, at) => {
      const lines = told(at);
      const { all, rungs } = discountsOf(review, PERIOD);
      const { sales, leftOut, list, discount, cost, extra, grossProfit } = all;
      const found = ['sales', 'left_out', 'list', 'discount', 'cost', 'extra', 'gross_profit'].map((column) =>
        sum(lines, column),
      );
      expect(found).toEqual([sales, leftOut, ...[list, discount, cost, extra, grossProfit].map(rounded)]);
      for (const [rung, price] of Object.entries(rungs)) {
        const own = lines.filter((line) => line['rung'] === rung);
        expect([rung, sum(own, 'sales'), sum(own, 'gross_profit')]).toEqual([
          rung,
          price.sales,
          rounded(price.grossProfit),
        ]);
      }
    });
  });
});
