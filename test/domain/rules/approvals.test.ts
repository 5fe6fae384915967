import { describe, expect, test } from '@jest/globals';

import { approvalsFrom, approvalsOfFirstRows, fingerprintOf } from '../../../src/domain/rules/approvals';
import type { DecisionRow } from '../../../src/domain/rules/approvals';
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

describe('rows that share a key', () => {
  const copy = makeDeal({ row: 3 });
  const other = makeDeal({ row: 4, key: 'k2' });

  test('only the first has the decision: a copied row brings none along', () => {
    const approvals = approvalsOfFirstRows(
      [decided(deal, 'approved'), decided(other, 'rejected')],
      [deal, copy, other],
    );
    expect([deal, copy, other].map((each) => approvals.of(each).kind)).toEqual(['approved', 'none', 'rejected']);
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
