import { describe, expect, test } from '@jest/globals';

import type { Deal, DealColumn } from '../../src/domain/deal';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { RecognizeOn } from '../../src/domain/settings';
import { at, day, makeDeal, reviewedDeal, stage } from '../support/dealBuilder';

const AMOUNT = 600_000_00;
const SHIPPED = { stage: stage('shipped'), shippedAt: day('2026-06-10') } as const;

function factsOf(changes: Partial<Deal>) {
  return reviewedDeal(makeDeal(changes)).facts;
}

test('a sheet without a column of payments shows no debt: every sale would look unpaid', () => {
  const sold = makeDeal({ shippedAt: day('2026-06-01'), paid: null, paidAt: null, closedAt: null });
  const owedWith = (...columns: DealColumn[]) =>
    reviewedDeal(sold, { columns: new Set<DealColumn>(['shippedAt', 'price', 'quantity', ...columns]) }).facts.owed;
  expect(owedWith()).toBe(0);
  for (const column of ['paid', 'paidAt', 'closedAt'] as const) expect(owedWith(column)).toBeGreaterThan(0);
});

describe('what is owed', () => {
  test.each<[string, Partial<Deal>, number]>([
    ['nothing on a deal that is not shipped', { stage: stage('deal') }, 0],
    ['the whole amount, nothing being paid', SHIPPED, AMOUNT],
    ['whatever the stage says', { ...SHIPPED, stage: stage('quote') }, AMOUNT],
    ['on a row of no known stage too', { ...SHIPPED, stage: null }, AMOUNT],
    ['nothing on a lost deal', { ...SHIPPED, stage: stage('lost') }, 0],
    ['a kopeck left is still debt', { ...SHIPPED, paid: AMOUNT - 1 }, 1],
    ['nothing when overpaid', { ...SHIPPED, paid: AMOUNT + 1 }, 0],
    ['nothing when a day of payment stands without a sum', { ...SHIPPED, paidAt: day('2026-06-11') }, 0],
    ['the rest when a day and a sum stand', { ...SHIPPED, paidAt: day('2026-06-11'), paid: 1 }, AMOUNT - 1],
    [
      'nothing when a paid deal has a closing day for it',
      { ...SHIPPED, stage: stage('paid'), closedAt: day('2026-06-11') },
      0,
    ],
    ['the closing day of an open deal pays nothing', { ...SHIPPED, closedAt: day('2026-06-11') }, AMOUNT],
    ['a return owes nothing', { ...SHIPPED, quantity: -1000 }, 0],
    ['a return that was paid back in excess owes nothing', { ...SHIPPED, quantity: -1000, paid: -AMOUNT }, 0],
    ['nothing without a price', { ...SHIPPED, price: null }, 0],
  ])('%s', (_, changes, owed) => {
    expect(factsOf(changes).owed).toBe(owed);
  });

  test.each<[string, Partial<Deal>, number]>([
    ['due on the day of shipment without a deferral', SHIPPED, 7],
    ['a deferral moves it', { ...SHIPPED, deferralDays: 5 }, 2],
    ['due today is not overdue', { ...SHIPPED, deferralDays: 7 }, 0],
    ['the day after is day 1', { ...SHIPPED, deferralDays: 6 }, 1],
    ['a typed due date wins', { ...SHIPPED, deferralDays: 30, dueDate: day('2026-06-16') }, 1],
    ['nothing owed is never overdue', { ...SHIPPED, paid: AMOUNT }, 0],
  ])('days overdue: %s', (_, changes, days) => {
    expect(factsOf(changes).daysOverdue).toBe(days);
  });
});

describe('what a deal adds to an exposure', () => {
  const order = { stage: stage('deal'), deferralDays: 14 } as const;
  test.each<[string, Partial<Deal>, number]>([
    ['an order with a deferral its amount', order, AMOUNT],
    ['an order without one nothing', { stage: stage('deal') }, 0],
    ['an order with a deferral of 0 days nothing', { ...order, deferralDays: 0 }, 0],
    ['an order without a price nothing', { ...order, price: null }, 0],
    ['a row of no known stage nothing', { ...order, stage: null }, 0],
    ['a quote nothing', { ...order, stage: stage('quote') }, 0],
    ['a return nothing', { ...order, quantity: -1000 }, 0],
    ['once shipped what is owed', { ...order, shippedAt: day('2026-06-16'), paid: 1 }, AMOUNT - 1],
  ])('%s', (_, changes, exposed) => {
    expect(factsOf(changes).exposed).toBe(exposed);
  });
});

describe('the VAT of a deal', () => {
  test.each<[string, Partial<Deal>, number]>([
    ['by the shipment', { shippedAt: day('2025-12-31'), paidAt: day('2026-01-10') }, 500_000_00],
    ['else by the payment', { paidAt: day('2018-12-31') }, 508_474_58],
    ['else by the closing day of a paid deal', { stage: stage('paid'), closedAt: day('2025-12-31') }, 500_000_00],
    ['else by today', {}, 491_803_28],
  ])('goes %s', (_, changes, revenue) => {
    expect(factsOf(changes).revenue).toBe(revenue);
  });

  test.each<[string, RecognizeOn, Partial<Deal>, number]>([
    ['by the invoice', 'invoice', { invoicedAt: day('2025-12-31') }, 500_000_00],
    ['by the request', 'request', { requestedAt: at('2025-12-31T10:00') }, 500_000_00],
    [
      'by the request of a lost deal too',
      'request',
      { requestedAt: at('2018-12-31T10:00'), stage: stage('lost') },
      508_474_58,
    ],
    [
      'by the shipment first',
      'request',
      { requestedAt: at('2025-12-31T10:00'), shippedAt: day('2026-01-02') },
      491_803_28,
    ],
  ])('goes %s where sales are counted so', (_, recognizeOn, changes, revenue) => {
    const settings = { ...DEFAULT_SETTINGS, recognizeOn };
    expect(reviewedDeal(makeDeal(changes), { rules: { settings } }).facts.revenue).toBe(revenue);
  });
});
