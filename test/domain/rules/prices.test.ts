import { describe, expect, test } from '@jest/globals';

import { pricesFrom } from '../../../src/domain/rules/prices';
import type { PriceRow } from '../../../src/domain/rules/prices';
import { day } from '../../support/dealBuilder';

function row(changes: Partial<PriceRow>): PriceRow {
  return { row: 2, item: '', group: '', validFrom: null, listPrice: null, cost: null, ...changes };
}

const prices = pricesFrom([
  row({ item: 'Лист 4 мм', group: 'Лист', validFrom: day('2026-06-10'), listPrice: 110 }),
  row({ item: 'Лист 4 мм', validFrom: day('2026-06-01'), listPrice: 100 }),
  row({ group: 'Лист', listPrice: 90, cost: 70 }),
  row({ group: 'Лист', validFrom: day('2026-06-10'), cost: 75 }),
  row({ group: 'Лист', validFrom: day('2026-06-10'), cost: 76 }),
]);

describe('the price tab', () => {
  test.each([
    ['from its first day on', 'лист4мм', '2026-06-10', 110],
    ['the day before the earlier one', 'лист4мм', '2026-06-09', 100],
    ['before the item has any, the group’s', 'лист4мм', '2026-05-31', 90],
    ['another item by its group', 'лист6мм', '2026-06-17', 90],
  ])('list price: %s', (_, item, on, expected) => {
    expect(prices.listPriceOn(item, 'лист', day(on))).toBe(expected);
  });

  test('cost: the item has none, so the group’s; of one day the later row', () => {
    expect(prices.costOn('лист4мм', 'лист', day('2026-06-09'))).toBe(70);
    expect(prices.costOn('лист4мм', 'лист', day('2026-06-10'))).toBe(76);
  });

  test('a row of an item says nothing of its group', () => {
    expect(prices.listPriceOn('', 'труба', day('2026-06-17'))).toBeNull();
    expect(
      pricesFrom([row({ item: 'Лист', group: 'Лист', listPrice: 1 })]).listPriceOn('x', 'лист', day('2026-06-17')),
    ).toBeNull();
  });
});
