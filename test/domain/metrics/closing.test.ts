import { describe, expect, test } from '@jest/globals';

import { day, stage } from '../../support/dealBuilder';
import { juneKpi } from './kpiFor';

const paid = { stage: stage('paid'), invoicedAt: day('2026-06-01'), paidAt: day('2026-06-10'), quantity: 1000 };
const lost = { stage: stage('lost'), closedAt: day('2026-06-10') };

describe('days to payment', () => {
  test.each([
    ['from the invoice', paid, 9],
    ['without an invoice from the shipment', { ...paid, invoicedAt: null, shippedAt: day('2026-06-08') }, 2],
    ['the invoice goes before the shipment', { ...paid, shippedAt: day('2026-06-08') }, 9],
    ['prepayment is 0 days', { ...paid, invoicedAt: day('2026-06-12') }, 0],
    ['the closing day stands for the payment', { ...paid, paidAt: null, closedAt: day('2026-06-05') }, 4],
    ['an invoice of an earlier month counts', { ...paid, invoicedAt: day('2026-04-01') }, 70],
    ['a payment of another month does not', { ...paid, paidAt: day('2026-07-01') }, null],
    ['a return has none', { ...paid, quantity: -1000 }, null],
  ])('%s', (_, cells, days) => {
    expect(juneKpi([cells]).all['days-to-payment-median']).toBe(days);
  });

  test('median and ninth of ten; without a start left out and counted', () => {
    const { all, leftOut } = juneKpi([
      ...[2, 5, 10].map((date) => ({ ...paid, paidAt: day(`2026-06-${String(date + 1).padStart(2, '0')}`) })),
      { ...paid, invoicedAt: null },
    ]);
    expect(all).toMatchObject({ 'days-to-payment-median': 5, 'days-to-payment-p90': 9 });
    expect(leftOut['days-to-payment-median']).toBe(1);
  });
});

describe('win rate', () => {
  test.each([
    ['one won, one lost', [paid, lost], 0.5],
    ['a paid deal goes by its payment, not its closing day', [{ ...paid, closedAt: day('2026-05-01') }, lost], 0.5],
    ['a lost deal with a payment date is lost', [{ ...lost, paidAt: day('2026-06-10') }], 0],
    ['prepaid and still open is not closed', [{ ...paid, stage: stage('deal') }, lost], 0],
    ['returns are left out', [paid, { ...lost, quantity: -1000 }], 1],
    ['a loss without a closing day is in no period', [paid, { ...lost, closedAt: null }], 1],
    ['nothing closed', [], null],
  ])('%s', (_, rows, rate) => {
    expect(juneKpi(rows).all['win-rate']).toBe(rate);
  });
});
