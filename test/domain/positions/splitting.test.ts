import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Deal } from '../../../src/domain/deal';
import { kpiOf } from '../../../src/domain/metrics/kpi';
import { reportsOf } from '../../../src/domain/reports';
import { laddersFrom } from '../../../src/domain/rules/ladder';
import type { Day } from '../../../src/domain/calendar/time';
import { bareDeal, netSettings } from '../../support/bareBook';
import { ALL_COLUMNS, reviewOf, TODAY } from '../../support/dealBuilder';
import { books } from './books';

const PERIOD = { from: (TODAY - 20) as Day, to: TODAY };
const LADDER = laddersFrom([
  { row: 2, role: 'менеджер', group: '', discountUpTo: 0.03, marginFrom: 0.08 },
  { row: 3, role: 'РОП', group: '', discountUpTo: 0.07, marginFrom: 0.05 },
]);

/** Each row a deal of its own number, of an even quantity: its halves are to the kopeck half of it. */
function numbered(rows: readonly Deal[]): Deal[] {
  return rows.map((row, at) => ({ ...row, id: `№${at}`, quantity: row.quantity === null ? 2000 : row.quantity * 2 }));
}

/** The row as two: the upper half has its cells, the lower one its goods alone. */
function halves(deal: Deal): Deal[] {
  const { id, quantity, price, cost, vatSale, vatCost, request } = deal;
  const half = (quantity ?? 0) / 2;
  const lower = bareDeal({ id, quantity: half, price, cost, vatSale, vatCost, request, key: `${deal.key}b` });
  return [{ ...deal, quantity: half }, lower];
}

function figuresOf(rows: readonly Deal[]) {
  const placed = rows.map((row, at) => ({ ...row, row: at + 2 }));
  // A share of the team's own history is rounded row by row.
  const settings = netSettings({ positions: true, minSample: 2, ownProbabilityFrom: 1000, marginAbove: null });
  const review = reviewOf(placed, { rules: { settings, ladders: LADDER } });
  const whatIf = { floor: null, maxDiscount: null };
  const run = { seen: review, book: review, period: PERIOD, language: 'ru', promises: new Map<string, Day>() } as const;
  const reports = reportsOf({ ...run, whatIf, actionDays: new Map() }, ALL_COLUMNS);
  const { all, managers } = kpiOf(review, PERIOD);
  return { review, all, managers, reports };
}

describe('a row that is split into two positions', () => {
  test('changes no count and no sum but those that go row by row, and no verdict', () => {
    fc.assert(
      fc.property(books, fc.nat(), (rows, chance) => {
        const whole = numbered(rows);
        const at = chance % whole.length;
        const split = whole.flatMap((row, place) => (place === at ? halves(row) : [row]));
        const [one, two] = [figuresOf(whole), figuresOf(split)];
        // By the contract these go row by row.
        const rowByRow = { 'unapproved-sales': 0 };
        expect({ ...two.all, ...rowByRow }).toEqual({ ...one.all, ...rowByRow });
        expect(two.managers.map(({ values, name }) => [name, { ...values, ...rowByRow }])).toEqual(
          one.managers.map(({ values, name }) => [name, { ...values, ...rowByRow }]),
        );
        const told = ({ reports }: ReturnType<typeof figuresOf>) => {
          const { day, ...others } = reports;
          const rest = { ...others, discounts: null };
          const kinds = Object.entries(day ?? {}).map(
            ([name, lines]) => [name, lines.map(({ kind }) => kind)] as const,
          );
          return { ...rest, kinds };
        };
        expect(told(two)).toEqual(told(one));
        const found = ({ review }: ReturnType<typeof figuresOf>, place: number): (string | undefined)[] =>
          (review.deals[place]?.findings ?? []).map(({ check }) => check);
        // What is judged row by row, as a debt of which the upper half is paid, is found in the row that it concerns.
        expect(new Set([...found(two, at), ...found(two, at + 1)])).toEqual(new Set(found(one, at)));
      }),
      { numRuns: 150 },
    );
  });
});
