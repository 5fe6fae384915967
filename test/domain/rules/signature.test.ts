import { describe, expect, test } from '@jest/globals';

import { DEFAULT_LADDER } from '../../../src/domain/rules/ladder';
import type { Role } from '../../../src/domain/role';
import { mayApprove, mayRefuse } from '../../../src/domain/rules/signature';

const signer = (role: Role, discountUpTo: number | null = null) => ({ role, discountUpTo, marginFrom: null });
/** A deal of 100 ₽ with so much profit. */
const profit = (grossProfit: number) => ({
  isReturn: false,
  amount: 100_00,
  revenue: 100_00,
  fullCost: 100_00 - grossProfit,
  grossProfit,
});

describe('who may approve', () => {
  test.each<[string, ReturnType<typeof signer>, number, number, boolean]>([
    ['a head at the very margin and discount of the rung', signer('head'), 5_00, 93_00, true],
    ['a head not a kopeck below the margin', signer('head'), 4_99, 93_00, false],
    ['a head not a kopeck over the discount', signer('head'), 5_00, 92_99, false],
    ['a manager not what a head must sign', signer('manager'), 5_00, 100_00, false],
    ['a head by the limit of one’s own', signer('head', 0.1), 5_00, 90_00, true],
    ['an owner a loss', signer('owner'), -50_00, 50_00, true],
  ])('%s', (_, who, grossProfit, price, may) => {
    expect(mayApprove(DEFAULT_LADDER, who, profit(grossProfit), { listPrice: 100_00, price })).toBe(may);
  });

  test('whose role has no rung in the ladder signs nothing', () => {
    const withoutHead = DEFAULT_LADDER.filter(({ role }) => role !== 'head');
    expect(mayApprove(withoutHead, signer('head'), profit(50_00), { listPrice: 100_00, price: 100_00 })).toBe(false);
  });
});

describe('who may refuse', () => {
  test.each<[string, Role | 'forbidden' | null, Role, boolean, boolean]>([
    ['whoever may approve', 'owner', 'head', true, true],
    ['not a head who may not', 'owner', 'head', false, false],
    ['the owner what nobody may sign', 'forbidden', 'owner', false, true],
    ['not the head what nobody may sign', 'forbidden', 'head', false, false],
    ['not the owner what another signs', 'owner', 'owner', false, false],
    ['nobody what asks no signature', null, 'owner', false, false],
  ])('%s', (_, approver, role, canApprove, may) => {
    expect(mayRefuse(approver, signer(role), canApprove)).toBe(may);
  });
});
