import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Deal } from '../../src/domain/deal';
import type { Day } from '../../src/domain/calendar/time';
import { cashOf } from '../../src/domain/reports/cash';
import { disciplineOf } from '../../src/domain/reports/discipline';
import { discountsOf } from '../../src/domain/reports/discounts';
import { lossesOf } from '../../src/domain/reports/losses';
import { quietClientsOf } from '../../src/domain/reports/quiet';
import { receivablesOf } from '../../src/domain/reports/receivables';
import { whatIfOf } from '../../src/domain/reports/whatIf';
import type { FactedBook } from '../../src/domain/review';
import { netSettings } from '../support/bareBook';
import { factsOfDeals, reviewOf, TODAY } from '../support/dealBuilder';
import { books } from './positions/books';

const PERIOD = { from: (TODAY - 20) as Day, to: TODAY };

/** Everything that the sidebar tells without judging a deal. */
function toldOf(book: FactedBook): unknown {
  return {
    whatIf: whatIfOf(book, PERIOD, { floor: 0.3, maxDiscount: 0.05 }),
    losses: lossesOf(book, PERIOD),
    discounts: discountsOf(book, PERIOD),
    cash: cashOf(book, new Map()),
    discipline: disciplineOf(book),
    quiet: quietClientsOf(book),
    debts: receivablesOf(book).map(({ deal, owed, days }) => [deal.row, owed, days]),
    exposures: book.deals.map(({ deal: { clientKey } }) => book.context.exposures.of(clientKey)),
  };
}

test('figures are of the facts alone: a book of which nothing is judged tells the same', () => {
  const changes = { rules: { settings: netSettings({ positions: true, minSample: 2, moneyRate: 0.2 }) } };
  fc.assert(
    fc.property(books, (rows: readonly Deal[]) => {
      expect(toldOf(factsOfDeals(rows, changes))).toEqual(toldOf(reviewOf(rows, changes)));
    }),
  );
});
