import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DayReport } from '../../../src/domain/reports/dayReport';
import { phrasesFor } from '../../../src/domain/words/phrases';
import { chartFigures } from '../../../src/sheets/tabs/summary/chartData';
import { TODAY } from '../../support/dealBuilder';

const DAYS_OF_MONTH = 30;
const NOTHING = { funnel: null, aging: null, cash: null, trend: [], floor: null, columns: new Set() };

/** What the charts draw of a month in which so much was earned by the end of each day, in kopecks. */
function tableOf(id: 'profit' | 'cash', day: Partial<DayReport>) {
  const { tables } = chartFigures({ ...NOTHING, profitByDay: null, ...day } as DayReport, phrasesFor('ru', TODAY));
  return (tables.find((table) => table.id === id)?.rows ?? []).slice(1);
}

function profitOf(earned: readonly number[]) {
  const profitByDay = Array.from({ length: DAYS_OF_MONTH }, (_, at) => ({
    ...{ date: at + 1, margin: null, marginOfDay: null, plan: null },
    grossProfit: earned[at] ?? null,
  }));
  return tableOf('profit', { profitByDay });
}

const labels = (earned: readonly number[]) => profitOf(earned).flatMap(([day, , label]) => (label === '' ? [] : [day]));
const days = (count: number): number[] => Array.from({ length: count }, (_, at) => (at + 1) * 100_000_00);

describe('values beside the bars of the profit', () => {
  test.each([
    [1, [1]],
    [6, [6]],
    [9, [5, 9]],
    [10, [5, 10]],
    [18, [5, 10, 18]],
    [30, [5, 10, 15, 20, 25, 30]],
  ])('of %d days', (count, said) => {
    expect(labels(days(count))).toEqual(said);
  });

  test('the last day says its sum, and no label stands in the way of another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: DAYS_OF_MONTH }), (count) => {
        const said = labels(days(count)).map(Number);
        expect(said.at(-1)).toBe(count);
        said.slice(1).forEach((day, at) => {
          expect(day - (said[at] ?? 0)).toBeGreaterThanOrEqual(4);
        });
      }),
    );
  });

  test.each([
    [6_345_176_00, 6.35],
    [55_534_345_00, 55.5],
    [155_534_345_00, 156],
    [-6_345_176_00, -6.35],
    [72_095_00, 72.1],
    [9_099_50, 9100],
    [0, ''],
  ])('%d kopecks have as many digits as there is room for', (kopecks, said) => {
    // Another day's sum, so that there is something to draw.
    const [, , , , , label] = profitOf([kopecks || 1_00, 0, 0, 0, 0, kopecks]);
    expect(label?.[2]).toBe(said);
  });
});

test('a week in which no money is expected has no label', () => {
  const week = (owed: number, orders: number) => ({ from: TODAY, owed, cautious: 0, orders });
  const cash = { weeks: [week(5_993_065_00, 0), week(0, 2_859_120_00), week(0, 0)] } as unknown as DayReport['cash'];
  expect(tableOf('cash', { cash }).map((row) => row.slice(1))).toEqual([
    [5.99, ''],
    ['', 2.86],
    ['', ''],
  ]);
});
