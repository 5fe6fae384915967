import { describe, expect, test } from '@jest/globals';
import { exampleDeals } from '../../../src/domain/reports/exampleDeals';
import { makeDeal, reviewOf } from '../../support/dealBuilder';

const rowsShown = (...deals: readonly NonNullable<Parameters<typeof makeDeal>[0]>[]): number[] =>
  exampleDeals(reviewOf(deals.map((deal, at) => makeDeal({ ...deal, row: at + 2 }))).deals).map(({ deal }) => deal.row);

describe('the team’s own deals that set-up shows computed', () => {
  test('the first, the middle and the last of those with a profit and a quantity', () => {
    expect(rowsShown({ cost: null }, {}, {}, {}, {}, {}, { quantity: null })).toEqual([3, 5, 7]);
  });

  test('without a cost anywhere, those whose revenue can be seen', () => {
    expect(rowsShown({ cost: null }, { cost: null, price: null, amount: null })).toEqual([2]);
  });

  test('a single deal once, returns and deals without a price never', () => {
    expect(rowsShown({}, { quantity: -1000 })).toEqual([2]);
    expect(rowsShown({ price: null, amount: null })).toEqual([]);
  });
});
