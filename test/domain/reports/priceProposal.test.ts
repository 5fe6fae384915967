import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { priceProposal } from '../../../src/domain/reports/priceProposal';
import type { Day } from '../../../src/domain/calendar/time';
import { netSettings } from '../../support/bareBook';

const SETTINGS = netSettings();
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
    [
      'typed amounts say so though the costs do not',
      [{ quantity: 4, price: 100, amount: 100, cost: 80 }],
      'deal',
      'deal',
    ],
    ['an amount rounded by 1 %', [{ quantity: 4, price: 100, amount: 404 }], null, 'unit'],
    ['an amount that is neither', [{ quantity: 4, price: 100, amount: 250 }], null, null],
    ['a price and an amount of 0', [{ quantity: 4, price: 0, amount: 0 }], null, null],
    [
      'as many amounts of either kind',
      [
        { quantity: 4, price: 100, amount: 400 },
        { quantity: 4, price: 100, amount: 100 },
      ],
      null,
      null,
    ],
    [
      'deals without an amount, and gifts, have no say in the price',
      [
        { quantity: 4, price: 100, amount: 400 },
        { quantity: 4, price: 100 },
        { quantity: 4, price: 100 },
        { quantity: 4, price: 0, amount: 50 },
        { quantity: 4, price: 0, amount: 50 },
      ],
      null,
      'unit',
    ],
    [
      'some deals are sold by a price, some by an amount',
      [
        { quantity: 10, price: 61_000, cost: 50_000 },
        { quantity: 10, amount: 610_000, cost: 50_000 },
      ],
      'unit',
      'unit',
    ],
    ['a fifth of the price is just likely', [{ quantity: 10, price: 100, cost: 20 }], 'unit', 'unit'],
    ['less than a fifth is not', [{ quantity: 10, price: 100, cost: 19 }], null, null],
    ['half as much again as the price is just likely', [{ quantity: 10, price: 100, cost: 150 }], 'unit', 'unit'],
    ['more is not', [{ quantity: 100, price: 100, cost: 160 }], null, null],
    [
      'a loss on each unit is less likely than a high margin',
      [{ quantity: 2.5, price: 100, cost: 140 }],
      'deal',
      'unit',
    ],
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

  test.each<[string, Typed[], boolean]>([
    ['a unit price and a unit cost', [{ quantity: 10, price: 61_000, cost: 50_000 }], true],
    ['an amount and the cost of the deal', [{ quantity: 10, amount: 610_000, cost: 500_000 }], true],
    ['a unit price and the cost of the deal', [{ quantity: 10, price: 61_000, cost: 500_000 }], false],
    ['an amount and a unit cost', [{ quantity: 10, amount: 610_000, cost: 50_000 }], false],
    [
      'unit costs, half of the deals sold by an amount',
      [
        { quantity: 10, price: 61_000, cost: 50_000 },
        { quantity: 10, amount: 610_000, cost: 50_000 },
      ],
      true,
    ],
    ['neither reading is likely', [{ quantity: 100, price: 610_000, cost: 1 }], false],
    ['no deal has a cost', [{ quantity: 10, price: 610_000 }], false],
  ])('%s: whether it is so without a setting', (_, deals, isUsual) => {
    expect(proposalOf(deals).cost.isUsual).toBe(isUsual);
  });

  test.each<[string, Typed]>([
    ['without a cost', { quantity: 10, price: 100 }],
    ['without a price', { quantity: 10, cost: 100 }],
    ['given away', { quantity: 10, price: 0, cost: 100 }],
    ['taken back', { quantity: 10, price: -100, cost: 100 }],
    ['of one unit', { quantity: 1, price: 100, cost: 10 }],
  ])('a deal %s shifts no reading of the costs', (_, dumb) => {
    const telling = [
      { quantity: 10, price: 61_000, cost: 50_000 },
      { quantity: 20, price: 61_000, cost: 55_000 },
    ];
    expect(proposalOf([...telling, dumb, dumb, dumb]).cost).toEqual(proposalOf(telling).cost);
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
