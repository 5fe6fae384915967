import { describe, expect, test } from '@jest/globals';
import { askedReviewer } from '../../src/domain/asked';
import type { Deal } from '../../src/domain/deal';
import { stagesFrom } from '../../src/domain/stages';
import type { ReviewChanges } from '../support/dealBuilder';
import { day, makeDeal, reviewOf, stage } from '../support/dealBuilder';

const CHEAP = { price: 55_000_00, cost: 54_000_00 } as const;
const BOTH = ['margin-below-floor', 'discount-over-limit'];

function asked(changes: Partial<Deal>, given: ReviewChanges = {}): readonly string[] {
  const { context, deals } = reviewOf([makeDeal({ ...CHEAP, ...changes })], given);
  return deals.flatMap((reviewed) => askedReviewer(context)(reviewed).findings.map(({ check }) => check));
}

describe('what a decision is asked about', () => {
  test.each<[string, Partial<Deal>, readonly string[]]>([
    ['a lead as an order', { stage: stage('lead'), nextStep: '' }, BOTH],
    ['a contact as an order', { stage: stage('contact') }, BOTH],
    ['a quote as an order', {}, BOTH],
    [
      'an order as it stands, without what nobody signs',
      { stage: stage('deal'), promisedDate: day('2026-06-01') },
      BOTH,
    ],
    ['shipped by its stage alone', { stage: stage('shipped') }, ['sold-without-approval']],
    ['a lead that has shipped', { stage: stage('lead'), shippedAt: day('2026-06-17') }, ['sold-without-approval']],
    ['paid', { stage: stage('paid') }, ['sold-without-approval']],
    ['lost: nothing', { stage: stage('lost') }, []],
    ['of an unknown stage: nothing', { stage: null }, []],
    ['within the own rung: nothing', { stage: stage('lead'), price: 60_000_00, cost: 50_000_00 }, []],
  ])('%s', (_, changes, expected) => {
    expect(asked(changes)).toEqual(expected);
  });

  test('a team without a stage of orders has the usual one', () => {
    const row = { row: 2, name: 'Лид', kind: 'lead', probability: null, stuckAfterDays: null, stepAfterDays: null };
    const stages = stagesFrom([{ ...row, requiredFields: '' }], () => null);
    expect(asked({ stage: stages.named('Лид') }, { rules: { stages } })).toEqual(BOTH);
  });
});
