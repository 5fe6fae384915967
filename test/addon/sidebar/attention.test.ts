import { describe, expect, test } from '@jest/globals';
import { attentionOf } from '../../../src/addon/server/attention';
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

describe('what asks for attention', () => {
  test('the most serious first, then where most money is at stake: what is owed of it, or the whole deal', () => {
    const { deals } = reviewOf([quote(2, 1), quote(3, 7), quote(4, 3), debt(5, 500_000_00), debt(6, 100_00)]);
    const lines = attentionOf(deals, phrasesFor('ru', TODAY)).deals;
    expect(lines.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
      ...['М-6 red', 'М-5 red'],
      ...['М-3 amber', 'М-4 amber', 'М-2 amber'],
    ]);
  });

  test('a filter by a check finds the deal whose line names the cell by another', () => {
    const { deals } = reviewOf([makeDeal({ cost: null, unreadable: ['cost'] })]);
    const { checks, deals: lines } = attentionOf(deals, phrasesFor('ru', TODAY));
    expect(lines[0]?.findings.map(({ check, severity }) => [check, severity])).toEqual([['cell-unreadable', 'red']]);
    expect(checks.map(({ check }) => check)).toEqual(lines[0]?.checks);
    expect(lines[0]?.checks).toContain('cost-missing');
  });
});
