import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { historyLedger, ownProbability, tableProbability, weighted } from '../../../src/domain/pipeline/forecast';
import type { StageKind } from '../../../src/domain/stages';
import { bookOf } from '../../support/bareBook';
import { day, stage } from '../../support/dealBuilder';
import { fraction, times, toWhole } from '../../support/fraction';

function weightedBy(grossProfit: number, probability: number): number {
  return weighted(grossProfit, tableProbability({ ...stage('quote'), probability }));
}

describe('gross profit by probability', () => {
  test.each([
    [90, 0.35, 32],
    [-90, 0.35, -32],
    [1, 0.5, 1],
    [-1, 0.5, -1],
    [1_000_000, 1 / 3, 333_333],
    [4_503_599_627_370_497, 0.5, 2_251_799_813_685_249],
  ])('%d kopecks at %d is %d, half away from zero', (grossProfit, probability, kopecks) => {
    expect(weightedBy(grossProfit, probability)).toBe(kopecks);
  });

  test('is equal to the decimal product', () => {
    const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), percent, (grossProfit, probability) => {
        const exact = toWhole(times(fraction(grossProfit), fraction(probability)));
        expect(weightedBy(grossProfit, probability) + 0).toBe(exact);
      }),
    );
  });
});

describe('own probability', () => {
  const { history } = bookOf([
    { stage: stage('paid') },
    { stage: stage('lost'), quotedAt: day('2026-02-01') },
    { stage: stage('lost'), quotedAt: day('2026-02-01'), invoicedAt: day('2026-02-03'), quantity: -5000 },
    { stage: stage('lost') },
    { stage: stage('quote') },
    { stage: null, paidAt: day('2026-02-03') },
  ]);
  test.each<[string, StageKind, object]>([
    ['every closed deal was a lead', 'lead', { part: 1, whole: 4 }],
    ['a quote: those quoted', 'quote', { part: 1, whole: 3 }],
    ['a deal: those invoiced, returns too', 'deal', { part: 1, whole: 2 }],
    ['shipped counts as a deal', 'shipped', { part: 1, whole: 2 }],
  ])('%s', (_, kind, probability) => {
    expect(ownProbability(stage(kind), history, 2)).toEqual(probability);
  });

  test('with fewer closed deals than the setting it is the table’s', () => {
    expect(ownProbability(stage('deal'), history, 3)).toEqual(tableProbability(stage('deal')));
  });

  test('without any history it is the table’s even when the setting asks for none', () => {
    expect(ownProbability(stage('lead'), historyLedger().history(), 0)).toEqual({ part: 1000, whole: 10_000 });
  });
});
