import { describe, expect, test } from '@jest/globals';

import type { Deal } from '../../../src/domain/deal';
import { nameKey } from '../../../src/domain/name';
import { day, makeDeal, reviewOf, stage } from '../../support/dealBuilder';

const OVERDUE = { stage: stage('shipped'), shippedAt: day('2026-06-10'), quantity: 1000 } as const;
const NOT_DUE = { ...OVERDUE, deferralDays: 30 } as const;
const ORDER = { stage: stage('deal'), deferralDays: 14, quantity: 2000 } as const;

const BALKA = nameKey('ООО Балка');

function exposureOf(clientKey: string, deals: readonly Partial<Deal>[]) {
  return reviewOf(deals.map(makeDeal)).context.exposures.of(clientKey);
}

describe('the exposure of a client', () => {
  test('holds debts and orders of every spelling of the name', () => {
    const deals = [OVERDUE, { ...NOT_DUE, client: 'ООО «БАЛКА»' }, { ...ORDER, client: 'ооо  балка' }];
    expect(exposureOf(BALKA, deals)).toEqual({
      owed: 120_000_00,
      ordered: 120_000_00,
      total: 240_000_00,
      overdue: 60_000_00,
      daysOverdue: 7,
    });
  });

  test('is of the oldest debt by its days', () => {
    const older = { ...OVERDUE, shippedAt: day('2026-06-01') };
    expect(exposureOf(BALKA, [OVERDUE, older, OVERDUE])?.daysOverdue).toBe(16);
  });

  test('is null for a client who owes nothing and has nothing on order', () => {
    expect(exposureOf(BALKA, [{ ...OVERDUE, paid: 60_000_00 }])).toBeNull();
  });

  test('a blank client is none', () => {
    expect(exposureOf('', [{ ...OVERDUE, client: '' }])).toBeNull();
  });
});
