import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { priceProposal } from '../../../src/domain/reports/priceProposal';
import { defaultSettings } from '../../../src/domain/settings';
import type { Day } from '../../../src/domain/calendar/time';

const SETTINGS = defaultSettings('ru');
const TODAY = 20_621 as Day;

interface Typed {
  readonly quantity: number;
  readonly price?: number;
  readonly amount?: number;
  readonly cost?: number;
}

const kopecks = (roubles: number | undefined): number | null => (roubles === undefined ? null : roubles * 100);

const proposalOf = (deals: readonly Typed[]) =>
  priceProposal(
    deals.map(({ quantity, price, amount, cost }) => ({
      quantity: quantity * 1000,
      listPrice: null,
      price: kopecks(price),
      amount: kopecks(amount),
      cost: kopecks(cost),
      extraCost: null,
      vatSale: null,
      vatCost: null,
    })),
    SETTINGS,
    TODAY,
  );

describe('per unit or per deal, by what the deals say', () => {
  test.each<[string, Typed[], 'unit' | 'deal' | null, 'unit' | 'deal' | null]>([
    ['a unit price and a unit cost', [{ quantity: 10, price: 61_000, cost: 50_000 }], 'unit', 'unit'],
    ['a unit price and the cost of the deal', [{ quantity: 10, price: 61_000, cost: 500_000 }], 'deal', 'unit'],
    ['an amount and the cost of the deal', [{ quantity: 10, amount: 610_000, cost: 500_000 }], 'deal', null],
    ['an amount and a unit cost', [{ quantity: 10, amount: 610_000, cost: 50_000 }], 'unit', null],
    ['the price is the deal’s, the cost a unit’s', [{ quantity: 100, price: 610_000, cost: 5000 }], 'unit', 'deal'],
    ['a typed amount shows that the price is a unit’s', [{ quantity: 4, price: 100, amount: 400 }], null, 'unit'],
    ['a typed amount shows that the price is the deal’s', [{ quantity: 4, price: 100, amount: 100 }], null, 'deal'],
    ['neither reading is likely', [{ quantity: 100, price: 610_000, cost: 1 }], null, null],
    ['one unit tells nothing', [{ quantity: 1, price: 610_000, cost: 500_000 }], null, null],
    ['no deal has a cost', [{ quantity: 10, price: 610_000 }], null, null],
  ])('%s', (_, deals, cost, price) => {
    const { cost: readings, pricePer } = proposalOf(deals);
    expect({ cost: readings.proposed, price: pricePer }).toEqual({ cost, price });
  });

  test('both results stand beside each other', () => {
    const { cost } = proposalOf([{ quantity: 10, price: 61_000, cost: 50_000 }]);
    expect(cost.unit).toBeCloseTo(0.82, 2);
    expect(cost.deal).toBeCloseTo(0.082, 3);
  });

  test('the order of the rows changes nothing', () => {
    const typed = fc.record({
      quantity: fc.integer({ min: 1, max: 500 }),
      price: fc.integer({ min: 1, max: 1_000_000 }),
      cost: fc.integer({ min: 1, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 20 }), (deals) => {
        expect(proposalOf([...deals].reverse())).toEqual(proposalOf(deals));
      }),
    );
  });
});
