import { describe, expect, test } from '@jest/globals';

import { creditApprover, isMoreThan, mayAllow, roleMayAllow } from '../../../src/domain/rules/creditSigning';
import type { CreditAsk } from '../../../src/domain/rules/creditSigning';
import type { Ladder, Rung } from '../../../src/domain/rules/ladder';
import type { Role } from '../../../src/domain/role';

const rung = (role: Role, credit?: Rung['credit']): Rung => ({ role, discountUpTo: null, marginFrom: null, credit });
const NOTHING: CreditAsk = { deferralDays: null, excess: null, overdueDays: null, isFlagged: false };
const LADDER: Ladder = [
  rung('manager'),
  rung('head', { deferralUpTo: 14, overLimitUpTo: 100_00, overdueUpTo: null }),
  rung('owner', { deferralUpTo: 'no-limit', overLimitUpTo: 'no-limit', overdueUpTo: 60 }),
];

describe('who may sign an exception', () => {
  test.each<[string, Partial<CreditAsk>, Role | 'forbidden', readonly Role[]]>([
    ['of nothing asked, anybody', {}, 'manager', ['manager', 'head', 'owner']],
    ['up to the days of the rung', { deferralDays: 14 }, 'head', ['head', 'owner']],
    ['a day more', { deferralDays: 15 }, 'owner', ['owner']],
    ['up to the roubles of the rung', { excess: 100_00 }, 'head', ['head', 'owner']],
    ['a kopeck more', { excess: 100_01 }, 'owner', ['owner']],
    ['no debt by a rung that is blank there', { overdueDays: 1 }, 'owner', ['owner']],
    ['not even one of no days', { overdueDays: 0 }, 'owner', ['owner']],
    ['a debt up to the owner’s days', { overdueDays: 60 }, 'owner', ['owner']],
    ['an older one, nobody', { overdueDays: 61 }, 'forbidden', []],
    ['all of it has to be covered', { deferralDays: 14, excess: 100_01 }, 'owner', ['owner']],
    ['a flag is the owner’s', { isFlagged: true }, 'owner', ['owner']],
  ])('%s', (_, asked, lowest, roles) => {
    const ask = { ...NOTHING, ...asked };
    expect(creditApprover(LADDER, ask)).toBe(lowest);
    expect((['manager', 'head', 'owner'] as const).filter((role) => roleMayAllow(LADDER, role, ask))).toEqual(roles);
  });

  test('a role that has no rung signs nothing', () => {
    expect(roleMayAllow(LADDER.slice(1), 'manager', NOTHING)).toBe(false);
    expect(roleMayAllow([], 'owner', NOTHING)).toBe(false);
  });

  test.each<Partial<CreditAsk>>([{ deferralDays: 1 }, { excess: 1 }, { overdueDays: 1 }])(
    'a rung of which the tab says nothing covers no %j',
    (asked) => {
      expect(mayAllow(rung('owner'), { ...NOTHING, ...asked })).toBe(false);
    },
  );
});

test.each([
  [{ excess: 2, overdue: 3, overdueDays: 4 }, false],
  [{ excess: 3, overdue: 3, overdueDays: 4 }, true],
  [{ excess: 2, overdue: 4, overdueDays: 4 }, true],
  [{ excess: 2, overdue: 3, overdueDays: 5 }, true],
  [{ excess: 1, overdue: 2, overdueDays: 3 }, false],
])('%j stands against it, 2, 3 and 4 were seen: more is %s', (now, isMore) => {
  expect(isMoreThan(now, { excess: 2, overdue: 3, overdueDays: 4 })).toBe(isMore);
});
