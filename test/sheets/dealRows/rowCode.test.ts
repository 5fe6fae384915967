import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/domain/checks/check';
import { faultColumnIn, rowCodeOf } from '../../../src/sheets/dealRows/rowCode';

const red = (check: string, approver?: Finding['approver']): Finding => ({
  check,
  severity: 'red',
  fault: ['dueDate', 'shippedAt'],
  text: () => '',
  ...(approver === undefined ? {} : { approver }),
});
const amber = (check: string): Finding => ({ check, severity: 'amber', fault: ['stage'], text: () => '' });

describe('the code of a row', () => {
  test.each<[string, string, Finding[], string]>([
    ['a clean row has none', '', [], ''],
    ['red goes first', '', [red('cost-missing'), amber('stuck')], 'r|cost-missing|stuck|+'],
    ['a request that waits for a signature', 'прошу', [red('margin-below-floor', 'head')], 'w|margin-below-floor|+'],
    [
      'a request does not hide another red',
      'прошу',
      [red('discount-over-limit', 'head'), red('client-on-stop')],
      'r|discount-over-limit|client-on-stop|+',
    ],
    ['nobody may sign it', 'прошу', [red('margin-below-floor', 'forbidden')], 'r|margin-below-floor|+'],
    ['amber', '', [amber('stuck'), amber('next-step-missing')], 'a|stuck|next-step-missing|+'],
    ['a deal that does not count', '', [amber('next-step-missing'), amber('stuck')], 'u|next-step-missing|stuck|+'],
  ])('%s', (_, request, findings, code) => {
    expect(rowCodeOf({ request }, findings, 11)).toBe(code);
  });

  test.each([
    [0, ''],
    [1, '!'],
    [91, '{'],
    [92, ''],
  ])('column %d at fault is marked «%s»', (column, mark) => {
    expect(rowCodeOf({ request: '' }, [red('cost-missing')], column)).toBe(`r|cost-missing|${mark}`);
  });
});

describe('the column at fault', () => {
  test.each([
    [
      'is the first of the fault that the sheet has',
      { dueDate: 4, shippedAt: 7 },
      [red('payment-overdue'), amber('stuck')],
      5,
    ],
    ['else the next', { shippedAt: 7 }, [red('payment-overdue')], 8],
    ['is none where the sheet has none of them', { stage: 0 }, [red('payment-overdue')], 0],
    ['is none of a clean row', { stage: 0 }, [], 0],
  ])('%s', (_, index, findings, column) => {
    expect(faultColumnIn(index, findings)).toBe(column);
  });
});
