import { describe, expect, test } from '@jest/globals';

import { approvalsFrom, approvalsOfFirstRows, fingerprintOf, lastAnswer } from '../../../src/domain/rules/approvals';
import type { ApprovalState, DecisionRow } from '../../../src/domain/rules/approvals';
import type { Deal } from '../../../src/domain/deal';
import { at, makeDeal } from '../../support/dealBuilder';

function decided(deal: Deal, decision: DecisionRow['decision'], comment = ''): DecisionRow {
  const moment = at('2026-06-12T11:00');
  return {
    dealKey: deal.key,
    fingerprint: fingerprintOf(deal),
    decision,
    role: 'head',
    by: 'Орлова',
    at: moment,
    comment,
    credit: null,
    requestedAt: null,
  };
}

const deal = makeDeal();
const cheaper = makeDeal({ price: 55_000_00 });

describe('a decision', () => {
  test.each([
    ['none was made', [], 'none'],
    ['approved for these numbers', [decided(deal, 'approved')], 'approved'],
    ['refused for these numbers', [decided(deal, 'rejected')], 'rejected'],
    ['the last one decides', [decided(deal, 'approved'), decided(deal, 'rejected')], 'rejected'],
    ['made for other numbers', [decided(cheaper, 'approved')], 'void'],
    ['restored numbers revive it', [decided(deal, 'approved'), decided(cheaper, 'rejected')], 'approved'],
    ['made for another row', [decided(makeDeal({ key: 'k2' }), 'approved')], 'none'],
  ])('%s: %j', (_, decisions, kind) => {
    expect(approvalsFrom(decisions).of(deal).kind).toBe(kind);
  });

  test('a row without a key has none', () => {
    const keyless = makeDeal({ key: '' });
    expect(approvalsFrom([decided(keyless, 'approved')]).of(keyless).kind).toBe('none');
  });
});

describe('a decision about credit and one about the price', () => {
  const credit = { excess: 0, overdue: 0, overdueDays: 0 };
  const price = decided(deal, 'approved');
  const ofCredit = { ...decided(deal, 'rejected'), credit };

  test.each<[string, readonly DecisionRow[], string, string]>([
    ['none', [], 'none', 'none'],
    ['the price alone', [price], 'approved', 'none'],
    ['credit alone', [ofCredit], 'none', 'rejected'],
    ['each answers its own, whichever was the later', [price, ofCredit], 'approved', 'rejected'],
    ['and the other way round', [ofCredit, price], 'approved', 'rejected'],
  ])('%s', (_, decisions, ofPrice, state) => {
    const approvals = approvalsFrom(decisions);
    expect([approvals.of(deal).kind, approvals.creditOf(deal).kind]).toEqual([ofPrice, state]);
    expect(approvals.decisionsOn(deal)).toEqual(decisions);
  });
});

describe('all decisions on a row', () => {
  const keyless = makeDeal({ key: '' });
  const made = [decided(deal, 'rejected'), decided(cheaper, 'approved'), decided(keyless, 'approved')];

  test('are those of its key, whatever its numbers were', () => {
    expect(approvalsFrom(made).decisionsOn(deal)).toEqual(made.slice(0, 2));
  });

  test.each([
    ['another key', makeDeal({ key: 'k2' })],
    ['no key', keyless],
  ])('are none on a row of %s', (_, row) => {
    expect(approvalsFrom(made).decisionsOn(row)).toEqual([]);
    expect(approvalsOfFirstRows(made, [deal, row]).decisionsOn(row)).toEqual([]);
  });
});

describe('the last answer of several', () => {
  const early = { ...decided(deal, 'approved'), at: at('2026-06-12T10:00') };
  const late = { ...decided(deal, 'rejected'), at: at('2026-06-12T12:00') };
  const states = {
    none: { kind: 'none' },
    early: { kind: 'approved', decision: early },
    late: { kind: 'rejected', decision: late },
    same: { kind: 'rejected', decision: { ...late, at: early.at } },
    void: { kind: 'void', decision: { ...late, at: at('2026-06-13T12:00') } },
  } as const satisfies Readonly<Record<string, ApprovalState>>;

  test.each<[string, readonly ApprovalState[], DecisionRow | null]>([
    ['is none where nothing was answered', [states.none, states.none], null],
    ['is none where all is void', [states.void], null],
    ['is the only one', [states.none, states.early], early],
    ['is the later, wherever it stands', [states.late, states.early], late],
    ['and so behind', [states.early, states.late], late],
    ['is no void one, however late', [states.early, states.void], early],
    ['is of two of one moment the second', [states.early, states.same], states.same.decision],
  ])('%s', (_, answers, last) => {
    expect(lastAnswer(answers)).toEqual(last);
  });
});

describe('rows that share a key', () => {
  const copy = makeDeal({ row: 3 });
  const other = makeDeal({ row: 4, key: 'k2' });

  test('only the first has the decision: a copied row brings none along', () => {
    const approvals = approvalsOfFirstRows(
      [decided(deal, 'approved'), decided(other, 'rejected')],
      [deal, copy, other],
    );
    expect([deal, copy, other].map((each) => approvals.of(each).kind)).toEqual(['approved', 'none', 'rejected']);
    expect([deal, copy, other].map((each) => approvals.decisionsOn(each).length)).toEqual([1, 0, 1]);
    expect(approvals.isEmpty).toBe(false);
  });

  test('without decisions nobody has one', () => {
    const approvals = approvalsOfFirstRows([], [deal, copy]);
    expect([approvals.isEmpty, approvals.of(deal).kind]).toEqual([true, 'none']);
  });
});

describe('the fingerprint of the numbers', () => {
  test.each<[string, Partial<Deal>]>([
    ['id', { id: 'М-0002' }],
    ['client', { client: 'ИП Гвоздь' }],
    ['manager', { manager: 'Ким Олег' }],
    ['group', { group: 'Лист' }],
    ['item', { item: 'Лист 4 мм' }],
    ['list price', { listPrice: 1 }],
    ['price', { price: 1 }],
    ['cost', { cost: 1 }],
    ['extra cost', { extraCost: 1 }],
    ['quantity', { quantity: 1 }],
    ['VAT of the sale', { vatSale: 0.22 }],
    ['VAT of the cost', { vatCost: 0.22 }],
    ['deferral', { deferralDays: 1 }],
  ])('changes with the %s', (_, changes) => {
    expect(fingerprintOf(makeDeal(changes))).not.toBe(fingerprintOf(deal));
  });

  test.each<[string, Partial<Deal>]>([
    ['the spelling of a name', { client: 'ооо «БАЛКА»' }],
    ['a comment, a step, a date', { comment: 'срочно', nextStep: 'КП', quotedAt: null, shippedAt: null }],
    ['the amount beside a unit price', { amount: 1 }],
    ['an extra cost of 0', { extraCost: 0 }],
    ['a deferral of 0', { deferralDays: 0 }],
    ['the row to which it is sorted', { row: 99 }],
  ])('does not change with %s', (_, changes) => {
    expect(fingerprintOf(makeDeal(changes))).toBe(fingerprintOf(deal));
  });

  test('holds the amount where it stands in for the price', () => {
    const [one, other] = [1, 2].map((amount) => fingerprintOf(makeDeal({ price: null, amount })));
    expect(one).not.toBe(other);
  });
});
