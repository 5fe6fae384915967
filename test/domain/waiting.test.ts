import { describe, expect, test } from '@jest/globals';
import { MS_PER_DAY } from '../../src/domain/calendar/time';
import type { Instant } from '../../src/domain/calendar/time';
import type { Deal } from '../../src/domain/deal';
import { approvalsFrom, fingerprintOf } from '../../src/domain/rules/approvals';
import type { DecisionRow } from '../../src/domain/rules/approvals';
import { laddersFrom } from '../../src/domain/rules/ladder';
import { waitingIn } from '../../src/domain/waiting';
import { day, makeDeal, NOW, reviewOf, stage } from '../support/dealBuilder';

/** A discount of 8 % and a margin of 2 %: the owner signs. */
const ASKED = { price: 55_000_00, cost: 54_000_00, request: 'клиент просит' } as const;
const BOTH = ['margin-below-floor', 'discount-over-limit'];

function waitsFor(changes: Partial<Deal>, decisions: readonly DecisionRow[] = []): readonly string[] {
  const { context, deals } = reviewOf([makeDeal({ ...ASKED, ...changes })], { approvals: approvalsFrom(decisions) });
  const waits = waitingIn(context);
  return deals.flatMap((reviewed) => waits(reviewed).map(({ check }) => check));
}

function decided(decision: DecisionRow['decision'], changes: Partial<Deal> = {}): DecisionRow {
  const fingerprint = fingerprintOf(makeDeal({ ...ASKED, ...changes }));
  const line = { dealKey: 'k1', fingerprint, decision, role: 'owner', by: 'Волков', at: NOW, comment: '' } as const;
  return { ...line, credit: null, requestedAt: null };
}

describe('a row waits for a decision', () => {
  test.each<[string, Partial<Deal>, readonly string[]]>([
    ['a quote', {}, BOTH],
    ['a lead, which would stop as a deal', { stage: stage('lead') }, BOTH],
    ['an order', { stage: stage('deal') }, BOTH],
    ['shipped by its stage alone: it is still open', { stage: stage('shipped') }, ['sold-without-approval']],
    ['nobody asks', { request: '' }, []],
    ['shipped', { shippedAt: day('2026-06-16') }, []],
    ['paid', { stage: stage('paid') }, []],
    ['lost', { stage: stage('lost') }, []],
    ['of an unknown stage', { stage: null }, []],
    ['within the own rung', { price: 60_000_00, cost: 50_000_00 }, []],
  ])('%s', (_, changes, expected) => {
    expect(waitsFor(changes)).toEqual(expected);
  });

  test('until its very numbers are answered, either way', () => {
    expect(waitsFor({}, [decided('approved')])).toEqual([]);
    expect(waitsFor({}, [decided('rejected')])).toEqual([]);
    expect(waitsFor({}, [decided('approved', { price: 56_000_00 })])).toEqual(BOTH);
  });

  test('a refusal of its credit answers what is asked about its credit alone, and for a week', () => {
    const none = { discountUpTo: null, marginFrom: null, group: '' };
    const credit = { deferralUpTo: 60, overLimitUpTo: 'no-limit', overdueUpTo: null } as const;
    const owner = { row: 3, role: 'собственник', ...none, credit };
    const ladders = laddersFrom([{ ...none, row: 2, role: 'менеджер', discountUpTo: 0.03 }, owner]);
    const deal = makeDeal({ ...ASKED, cost: 40_000_00, deferralDays: 45 });
    const seen = { excess: 900_000_00, overdue: 0, overdueDays: 0 };
    const refusal = { ...decided('rejected', { cost: 40_000_00, deferralDays: 45 }), credit: seen };
    const waitsAt = (now: Instant, decisions: readonly DecisionRow[]): readonly string[][] => {
      const { context, deals } = reviewOf([deal], { now, rules: { ladders }, approvals: approvalsFrom(decisions) });
      return deals.map((reviewed) => waitingIn(context)(reviewed).map(({ check }) => check));
    };
    expect(waitsAt(NOW, [])).toEqual([['discount-over-limit', 'credit-not-allowed']]);
    expect(waitsAt(NOW, [refusal])).toEqual([['discount-over-limit']]);
    expect(waitsAt((NOW + 8 * MS_PER_DAY) as Instant, [refusal])).toEqual([
      ['discount-over-limit', 'credit-not-allowed'],
    ]);
  });

  test('not where nobody on the ladder may sign', () => {
    const rung = (row: number, role: string, discountUpTo: number) => ({
      row,
      role,
      group: '',
      discountUpTo,
      marginFrom: null,
    });
    const ladders = laddersFrom([rung(2, 'менеджер', 0.03), rung(3, 'РОП', 0.05)]);
    const { context, deals } = reviewOf([makeDeal(ASKED)], { rules: { ladders } });
    expect(deals.map(({ facts }) => facts.signing.kind)).toEqual(['forbidden']);
    expect(deals.map(waitingIn(context))).toEqual([[]]);
  });
});
