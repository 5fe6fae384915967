import { expect, test } from '@jest/globals';
import type { Instant } from '../../../src/domain/calendar/time';
import { mapDealHeaders } from '../../../src/sheets/reading/deals/dealHeaders';
import { wholeTable } from '../../../src/sheets/reading/deals/readDeals';
import { RULES } from '../../support/dealBuilder';

const given = {
  headers: mapDealHeaders(['No', 'Customer', 'Qty', 'Price', 'Comment']),
  headerRow: 1,
  wallClock: (date: Date): Instant => date.getTime() as Instant,
  rules: RULES,
};

const quantityBeside = (price: string, comment = ''): unknown =>
  wholeTable(
    [
      ['1', 'Acme', '12,500', '2', ''],
      ['2', 'Beta', '4', price, comment],
    ],
    given,
  ).rows[0]?.quantity;

test.each([
  ['1,250.50', '', 12_500_000],
  ['1,250.50', 'pays 3,5 % more', 12_500_000],
  ['1250,5', '', 12_500],
  ['1250', 'owes 1,250.50', 12_500],
])('beside the price %j and the comment %j the quantity 12,500 reads %p thousandths', (price, comment, quantity) => {
  expect(quantityBeside(price, comment)).toBe(quantity);
});
