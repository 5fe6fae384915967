import { describe, expect, test } from '@jest/globals';
import { askedReviewer, withAsked } from '../../src/domain/asked';
import type { Deal } from '../../src/domain/deal';
import { nameKey } from '../../src/domain/name';
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

  test.each<[string, Partial<Deal>, string | null]>([
    ['a lead at the stage of orders', { stage: stage('lead') }, 'deal'],
    ['an order at its own', { stage: stage('deal') }, 'deal'],
    ['what has shipped at its own, whatever that says', { stage: stage('lead'), shippedAt: day('2026-06-17') }, 'lead'],
    ['what is lost at its own', { stage: stage('lost') }, 'lost'],
    ['what has no known stage at none', { stage: null }, null],
  ])('is judged: %s', (_, changes, kind) => {
    const { context, deals } = reviewOf([makeDeal(changes)]);
    expect(deals.map((reviewed) => askedReviewer(context)(reviewed).deal.stage?.kind ?? null)).toEqual([kind]);
  });

  test('of two stages of orders a deal keeps its own', () => {
    const row = {
      row: 2,
      kind: 'deal',
      probability: null,
      stuckAfterDays: null,
      requiredFields: '',
      stepAfterDays: null,
    };
    const stages = stagesFrom(
      ['Счёт', 'Договор', 'КП'].map((name) => ({ ...row, name, kind: name === 'КП' ? 'quote' : 'deal' })),
      () => null,
    );
    const { context, deals } = reviewOf(
      ['Договор', 'КП'].map((name, at) => makeDeal({ row: at + 2, stage: stages.named(name) })),
      { rules: { stages } },
    );
    const judged = deals.map((reviewed) => askedReviewer(context)(reviewed).deal.stage?.name);
    expect(judged).toEqual(['Договор', 'Счёт']);
  });

  test('its client’s credit is told with the deal in it, all else as the run has it', () => {
    const { context, deals } = reviewOf([makeDeal({ stage: stage('quote'), deferralDays: 14 })]);
    const client = nameKey('ООО Балка');
    expect(context.exposures.of(client)).toBeNull();
    const [as] = deals.map((reviewed) => askedReviewer(context)(reviewed).context);
    expect(as?.exposures.of(client)?.total).toBe(600_000_00);
    expect({ ...as, exposures: null }).toEqual({ ...context, exposures: null });
  });

  test('a team without a stage of orders has the usual one', () => {
    const row = { row: 2, name: 'Лид', kind: 'lead', probability: null, stuckAfterDays: null, stepAfterDays: null };
    const stages = stagesFrom([{ ...row, requiredFields: '' }], () => null);
    expect(asked({ stage: stages.named('Лид') }, { rules: { stages } })).toEqual(BOTH);
  });
});

describe('all that is to be known of a deal', () => {
  const known = (changes: Partial<Deal>): readonly string[] => {
    const { context, deals } = reviewOf([makeDeal({ ...CHEAP, ...changes })]);
    return deals.flatMap((each) => withAsked(each, askedReviewer(context)(each)).map(({ check }) => check));
  };

  test.each<[string, Partial<Deal>, readonly string[]]>([
    ['what is wrong, then what would stop it later', { stage: stage('contact'), nextStep: '' }, ['next-step-missing', ...BOTH]],
    ['what is wrong already is said once', { nextStep: '' }, [...BOTH, 'next-step-missing']],
    ['nothing', { price: 60_000_00, cost: 50_000_00 }, []],
  ])('%s', (_, changes, expected) => {
    expect(known(changes)).toEqual(expected);
  }); // prettier-ignore
});
