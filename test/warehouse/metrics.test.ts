import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstDayOfMonth, isoOf } from '../../src/domain/calendar/time';
import type { Day, Period } from '../../src/domain/calendar/time';
import { metrics } from '../../src/domain/metrics';
import { planSql } from '../../src/domain/metrics/plan.sql';
import { TALLIES } from '../../src/warehouse/metricSql';
import { kpiOf } from '../../src/domain/metrics/kpi';
import type { MetricValues } from '../../src/domain/metrics/kpi';
import { metricValue } from '../../src/domain/metrics/metricValue';
import { warehouseTables } from '../../src/warehouse/schema';
import { TODAY } from '../support/dealBuilder';
import { groupBy } from '../../src/domain/groups';
import type { Warehouse } from './duckDb';
import { linesOf, makeWarehouse } from './duckDb';
import { randomBook } from './randomBook';
import type { RandomBook } from './randomBook';
import { branchSumsOf, companyValues } from '../../src/warehouse/branchSums';
import type { BranchSums } from '../../src/warehouse/branchSums';
import { unseenIn } from '../../src/domain/seen';
import { loadedOf } from './loadedBook';

let warehouse: Warehouse;

beforeAll(async () => {
  warehouse = await makeWarehouse();
});

afterAll(() => {
  warehouse.close();
});

const emptied = async (): Promise<void> => {
  for (const { name } of warehouseTables) await warehouse.run(`DELETE FROM rop.${name}`);
};

beforeEach(emptied);

const months = (count: number): readonly Period[] =>
  Array.from({ length: count }).reduce<Period[]>((list) => {
    const last = list[list.length - 1];
    const to = last === undefined ? TODAY : ((last.from - 1) as Day);
    return [...list, { from: firstDayOfMonth(to), to }];
  }, []);

type Values = Readonly<Record<string, number | null>>;

/** Everything that the warehouse tells, by scope and period: how deals stand now is told with each. */
async function allTold(): Promise<(scope: string, period: string) => Values> {
  const rows = await warehouse.rows('SELECT level, book_id, manager_key, period, figure, value FROM rop.metrics');
  const told = groupBy(rows, ({ level, book_id: id, manager_key: key, period }) => [level, id, key, period].join('|'));
  const valuesOf = (key: string): Values =>
    Object.fromEntries(
      (told.get(key) ?? []).map(({ figure, value }) => [String(figure), value === null ? null : Number(value)]),
    );
  return (scope, period) => ({ ...valuesOf(`${scope}|${period}`), ...valuesOf(`${scope}|now`) });
}

const inUnits = (values: MetricValues): Record<string, number | null> =>
  Object.fromEntries(metrics.map((metric) => [metric.id, metricValue(metric, values[metric.id])]));

/** Money and counts are equal; of shares the last bits of a division may differ. */
function expectSame(found: Values, wanted: Values): void {
  expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort());
  for (const [id, value] of Object.entries(wanted)) {
    if (value === null) expect([id, found[id]]).toEqual([id, null]);
    else expect([id, Number((found[id] ?? NaN).toPrecision(12))]).toEqual([id, Number(value.toPrecision(12)) + 0]);
  }
}

const monthName = (day: Day): string => isoOf(day).slice(0, 7);

/** The month so far of all the books together, as `rop company` adds them up. */
function companyOf(books: readonly RandomBook[]): Values {
  const period = { from: firstDayOfMonth(TODAY), to: TODAY };
  const branches = books.map(({ review }) => {
    const unseen = unseenIn(review.context.columns).map(({ figure }) => figure);
    // As plain data, which is how it comes out of the script.
    return JSON.parse(JSON.stringify(branchSumsOf(review, period, unseen))) as BranchSums;
  });
  const values = companyValues(branches);
  return Object.fromEntries(
    metrics.map((metric) => [metric.id, metricValue(metric, values.get(metric.id)?.value ?? null)]),
  );
}

const BOOKS = 12;

/** Books of one warehouse: each has keys of its own. In half of the companies every book has every column, and something is told of them all. */
const books = fc
  .boolean()
  .chain((mayLack) => fc.tuple(...Array.from({ length: BOOKS }, (_, at) => randomBook(`${String(at)}-`, 60, mayLack))));

describe('the metrics as SQL', () => {
  test('are those of the add-on, to the kopeck, for every manager, the team and the company, in every month', async () => {
    await fc.assert(
      fc.asyncProperty(books, async (loaded) => {
        await emptied();
        const lines = linesOf((put) => {
          loaded.forEach((book, at) => {
            loadedOf(book, `book-${String(at)}`, put);
          });
        });
        await warehouse.load(lines);
        const told = await allTold();
        const periods = await warehouse.rows('SELECT DISTINCT book_id, period FROM rop.periods');
        const known = new Set(periods.map(({ book_id: id, period }) => `${String(id)}|${String(period)}`));
        expectSame(told('company||', monthName(TODAY)), companyOf(loaded));
        loaded.forEach(({ review }, at) => {
          const id = `book-${String(at)}`;
          for (const period of months(6)) {
            const month = monthName(period.from);
            if (!known.has(`${id}|${month}`)) continue;
            const kpi = kpiOf(review, period);
            expectSame(told(`book|${id}|`, month), inUnits(kpi.all));
            for (const { key, values } of kpi.managers)
              expectSame(told(`manager|${id}|${key}`, month), inUnits(values));
          }
        });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 2) },
    );
  });

  test('are there for every metric of the list', () => {
    const told = [...TALLIES.flatMap(({ values }) => Object.keys(values)), ...Object.keys(planSql)];
    expect(told.sort()).toEqual(metrics.map(({ id }) => id).sort());
  });
});
