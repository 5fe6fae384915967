import { describe, expect, test } from '@jest/globals';

import { day, stage } from '../../support/dealBuilder';
import { juneKpi } from './kpiFor';

const quoted = { stage: stage('quote'), quotedAt: day('2026-06-02'), price: 100_00, quantity: 1000 };
const paid = { ...quoted, stage: stage('paid'), paidAt: day('2026-06-17') };

describe('quotes of the period, followed to payment', () => {
  test('by count and by revenue', () => {
    const { all } = juneKpi([paid, { ...quoted, quantity: 3000 }]);
    expect(all).toMatchObject({ quotes: 2, 'quote-to-payment': 0.5, 'quote-to-payment-amount': 0.25 });
  });

  test.each([
    ['paid today', paid, 1],
    ['paid tomorrow, as the row says', { ...paid, paidAt: day('2026-06-18') }, 0],
    [
      'the closing day stands for the payment of a paid deal',
      { ...paid, paidAt: null, closedAt: day('2026-06-10') },
      1,
    ],
    [
      'the closing day of a lost deal is no payment',
      { ...quoted, stage: stage('lost'), closedAt: day('2026-06-10') },
      0,
    ],
  ])('%s', (_, cells, share) => {
    expect(juneKpi([cells]).all['quote-to-payment']).toBe(share);
  });

  test('a return is a quote, and in neither share', () => {
    const { all } = juneKpi([paid, { ...quoted, quantity: -1000 }]);
    expect(all).toMatchObject({ quotes: 2, 'quote-to-payment': 1, 'quote-to-payment-amount': 1 });
  });

  test('quotes without a price have a share by count and none by revenue', () => {
    const { all } = juneKpi([{ ...paid, price: null }]);
    expect(all).toMatchObject({ 'quote-to-payment': 1, 'quote-to-payment-amount': null });
  });
});
