import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { checksOn, makeDeal, stage } from '../../support/dealBuilder';

const isAsked = (changes: Parameters<typeof makeDeal>[0], marginAbove: number | null = 0.6): boolean =>
  checksOn(makeDeal({ vatSale: 0, vatCost: 0, listPrice: null, ...changes }), {
    rules: { settings: { ...DEFAULT_SETTINGS, marginAbove } },
  }).includes('margin-unusual');

describe('a margin that is asked about', () => {
  test.each([
    ['94 %', { price: 100_00, cost: 6_00 }, true],
    ['exactly the limit is usual', { price: 100_00, cost: 40_00 }, false],
    ['a kopeck above it is not', { price: 100_00, cost: 39_99 }, true],
    ['a loss as great is usual', { price: 100_00, cost: 160_00 }, false],
    ['a kopeck more of a loss is not', { price: 100_00, cost: 160_01 }, true],
    ['of an amount too', { price: null, amount: 100_00, cost: 6_00 }, true],
    ['no margin without a cost', { price: 100_00, cost: null }, false],
    ['none of a return', { price: 100_00, cost: 6_00, quantity: -1000 }, false],
    ['none at a price of 0', { price: 0, cost: 6_00 }, false],
    ['of a deal', { price: 100_00, cost: 6_00, stage: stage('deal') }, true],
    ['of a paid one', { price: 100_00, cost: 6_00, stage: stage('paid') }, true],
    ['not of a contact', { price: 100_00, cost: 6_00, stage: stage('contact') }, false],
    ['not of a lost one', { price: 100_00, cost: 6_00, stage: stage('lost') }, false],
    ['not at an unknown stage', { price: 100_00, cost: 6_00, stage: null }, false],
  ])('%s', (_, changes, asked) => {
    expect(isAsked(changes)).toBe(asked);
  });

  test('is the one that the rules name, or none', () => {
    expect(isAsked({ price: 100_00, cost: 75_00 }, 0.2)).toBe(true);
    expect(isAsked({ price: 100_00, cost: 6_00 }, null)).toBe(false);
  });
});
