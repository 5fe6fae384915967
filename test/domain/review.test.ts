import { describe, expect, test } from '@jest/globals';

import { approvalsFrom, fingerprintOf } from '../../src/domain/rules/approvals';
import { dealReviewer } from '../../src/domain/review';
import { ALL_COLUMNS, at, checksOn, day, makeDeal, reviewOf, stage } from '../support/dealBuilder';

describe('the review of a book', () => {
  test('clean rows share one empty list', () => {
    const [one, other] = reviewOf([makeDeal(), makeDeal({ row: 3, id: 'М-0002' })]).deals;
    expect(one?.findings).toEqual([]);
    expect(one?.findings).toBe(other?.findings);
  });

  test('findings come most serious first', () => {
    const deal = makeDeal({ price: 55_000_00, cost: 54_000_00, nextStep: '', promisedDate: day('2026-06-20') });
    expect(checksOn(deal)).toEqual([
      'margin-below-floor',
      'discount-over-limit',
      'promise-unconfirmed',
      'next-step-missing',
    ]);
  });

  test('one row after an edit is judged as in the whole book', () => {
    const debtor = makeDeal({
      stage: stage('shipped'),
      shippedAt: day('2026-06-01'),
      requestedAt: at('2026-06-01T09:00'),
    });
    const quote = makeDeal({ row: 3, id: 'М-0002' });
    const { context, deals } = reviewOf([debtor, quote]);
    const found = deals[1]?.findings.map(({ check }) => check);
    expect(found).toEqual(['client-on-stop']);
    expect(dealReviewer(context)(quote).findings.map(({ check }) => check)).toEqual(found);
  });

  test('an approval clears what it was signed for, and comes back as void when the numbers change', () => {
    const cheap = makeDeal({ price: 55_000_00 });
    const decision = {
      dealKey: 'k1',
      fingerprint: fingerprintOf(cheap),
      decision: 'approved',
      role: 'owner',
      by: 'Волков',
      at: at('2026-06-16T12:00'),
      comment: '',
      credit: null,
      requestedAt: null,
    } as const;
    const given = { approvals: approvalsFrom([decision]) };
    expect(checksOn(cheap)).toEqual(['discount-over-limit']);
    expect(checksOn(cheap, given)).toEqual([]);
    expect(checksOn(makeDeal({ price: 54_500_00 }), given)).toEqual(['discount-over-limit', 'approval-void']);
  });

  test('checks whose column is missing are off, and told', () => {
    const columns = new Set([...ALL_COLUMNS].filter((column) => column !== 'nextStepDate'));
    const { deals, switchedOff } = reviewOf([makeDeal({ nextStep: '' })], { columns });
    expect(deals[0]?.findings).toEqual([]);
    expect(switchedOff).toEqual([
      { check: 'next-step-missing', missing: ['nextStepDate'] },
      { check: 'next-step-overdue', missing: ['nextStepDate'] },
      { check: 'step-postponed', missing: ['nextStepDate'] },
    ]);
  });
});
