import { describe, expect, test } from '@jest/globals';
import { attentionOf } from '../../../src/addon/server/attention';
import type { DebtAction } from '../../../src/domain/reports/receivables';
import type { DealColumn } from '../../../src/domain/deal';
import { phrasesFor } from '../../../src/domain/words/phrases';
import { at, day, makeDeal, reviewOf, stage, TODAY } from '../../support/dealBuilder';

/** Of so many tonnes at the usual price, without a next step. */
const quote = (row: number, tonnes: number) =>
  makeDeal({
    row,
    id: `М-${row}`,
    quantity: tonnes * 1_000,
    client: `Клиент ${row}`,
    clientKey: `${row}`,
    nextStep: '',
  });

/** Shipped long ago, so that what is owed is overdue. */
const debt = (row: number, paid: number) =>
  makeDeal({
    ...{ row, id: `М-${row}`, client: 'ООО Балка', paid, stage: stage('shipped'), shippedAt: day('2026-06-01') },
    ...{ quotedAt: day('2026-05-30'), invoicedAt: day('2026-05-31'), requestedAt: at('2026-05-30T10:00') },
  });

const NOTHING_PLANNED = new Map<string, DebtAction>();

describe('what asks for attention', () => {
  test('the most serious first, then where most money is at stake: what is owed of it, or the whole deal', () => {
    const review = reviewOf([quote(2, 1), quote(3, 7), quote(4, 3), debt(5, 500_000_00), debt(6, 100_00)]);
    const lines = attentionOf(review, NOTHING_PLANNED, phrasesFor('ru', TODAY)).deals;
    expect(lines.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
      ...['М-6 red', 'М-5 red'],
      ...['М-3 amber', 'М-4 amber', 'М-2 amber'],
    ]);
  });

  test('a filter by a check finds the deal whose line names the cell by another', () => {
    const review = reviewOf([makeDeal({ cost: null, unreadable: ['cost'] })]);
    const { checks, deals: lines } = attentionOf(review, NOTHING_PLANNED, phrasesFor('ru', TODAY));
    expect(lines[0]?.findings.map(({ check, severity }) => [check, severity])).toEqual([['cell-unreadable', 'red']]);
    expect(checks.map(({ check }) => check)).toEqual(lines[0]?.checks);
    expect(lines[0]?.checks).toContain('cost-missing');
  });

  /** Due so many days after it was shipped on 1 June; fully owed. */
  const owing = (deferralDays: number) => ({ ...debt(9, 0), key: 'k9', deferralDays });
  const planned = (on: string) => new Map([['k9', { action: 'звонок', by: '', on: day(on), promised: null }]]);
  const attended = (deferralDays: number, on: string, columns?: ReadonlySet<DealColumn>) =>
    attentionOf(reviewOf([owing(deferralDays)], columns && { columns }), planned(on), phrasesFor('ru', TODAY));

  test.each([
    ['its day has passed: in the place of the debt', 0, '2026-06-16', ['debt-action red']],
    ['the day itself is still its day', 0, '2026-06-17', ['payment-overdue red']],
    [
      'the debt is not due yet: amber, of a deal that nothing else is found in',
      30,
      '2026-06-12',
      ['debt-action amber'],
    ],
    ['neither due nor late', 30, '2026-06-18', []],
  ])('what was to be done about a debt: %s', (_, deferralDays, on, told) => {
    const { deals, checks } = attended(deferralDays, on);
    expect(deals.flatMap(({ findings }) => findings.map(({ check, severity }) => `${check} ${severity}`))).toEqual(
      told,
    );
    expect(deals.map(({ severity }) => severity)).toEqual(told.map((each) => each.split(' ')[1]));
    expect(deals.flatMap((deal) => deal.checks)).toEqual(expect.arrayContaining(checks.map(({ check }) => check)));
  });

  test('says the debt, the day and what clears it; the filter counts it by name', () => {
    const { deals, checks } = attended(0, '2026-06-12');
    expect(deals[0]?.findings[0]?.text).toMatch(/звонок, срок 12\.06 прошёл\. Сделать или назначить новый день$/);
    expect(checks).toContainEqual({ check: 'debt-action', title: 'Просрочено действие по долгу', count: 1 });
    expect(checks).toContainEqual(expect.objectContaining({ check: 'payment-overdue', count: 1 }));
  });

  test('a sheet without payments shows no debt, and no action on one', () => {
    const { deals } = attended(30, '2026-06-12', new Set<DealColumn>(['id', 'client', 'stage', 'shippedAt', 'amount']));
    expect(deals.flatMap((deal) => deal.checks)).not.toContain('debt-action');
  });
});
