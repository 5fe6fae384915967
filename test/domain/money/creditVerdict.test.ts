import { describe, expect, test } from '@jest/globals';

import { creditVerdict } from '../../../src/domain/money/creditVerdict';
import type { CreditCase, CreditVerdict } from '../../../src/domain/money/creditVerdict';

const WITHIN: CreditCase = { limit: 1000_00, exposure: 600_00, order: 400_00, overdue: 5, overdueLimit: 5 };

describe('credit', () => {
  test.each<[string, Partial<CreditCase>, CreditVerdict]>([
    ['exactly at the limit, and overdue exactly as far as allowed', {}, 'ok'],
    ['a kopeck over by the order', { order: 400_01 }, 'over-limit'],
    ['a kopeck over by what is owed already', { exposure: 600_01 }, 'over-limit'],
    ['no limit given', { limit: null }, 'no-deferral'],
    ['a limit of 0, nothing being owed', { limit: 0, exposure: 0, order: 0 }, 'no-deferral'],
    ['a limit below 0', { limit: -1 }, 'no-deferral'],
    ['an infinite limit', { limit: Infinity, exposure: 1e15 }, 'ok'],
    ['overdue past what is allowed', { overdue: 6 }, 'overdue'],
    ['overdue tells before the limit', { overdue: 6, order: 900_00 }, 'overdue'],
    ['no deferral tells before overdue', { overdue: 6, limit: 0 }, 'no-deferral'],
  ])('%s', (_, changes, verdict) => {
    expect(creditVerdict({ ...WITHIN, ...changes })).toBe(verdict);
  });
});
