import { describe, expect, test } from '@jest/globals';
import { netSettings } from '../../support/bareBook';
import { day, stage } from '../../support/dealBuilder';
import { juneKpi } from './kpiFor';

const shipped = { stage: stage('shipped'), quantity: 10_000, price: 100_00, cost: 80_00 } as const;

describe('sales that no month counts', () => {
  test.each([
    ['shipped without a day', shipped, 1, 200_00],
    ['paid without a shipment', { ...shipped, stage: stage('paid'), paidAt: day('2026-06-10') }, 1, 200_00],
    ['its profit is not known', { ...shipped, cost: null }, 1, 0],
    ['shipped on a day', { ...shipped, shippedAt: day('2026-01-01') }, 0, 0],
    ['a return', { ...shipped, quantity: -10_000 }, 0, 0],
    ['a deal that is not shipped', { ...shipped, stage: stage('deal') }, 0, 0],
    ['an unknown stage', { ...shipped, stage: null }, 0, 0],
    ['lost', { ...shipped, stage: stage('lost') }, 0, 0],
  ])('%s', (_, cells, count, profit) => {
    const { all } = juneKpi([cells]);
    expect([all['not-recognized'], all['not-recognized-profit']]).toEqual([count, profit]);
  });

  test('go by the event that the rules name', () => {
    const byInvoice = { settings: netSettings({ recognizeOn: 'invoice' }) };
    const { all } = juneKpi([{ ...shipped, shippedAt: day('2026-06-01') }], byInvoice);
    expect(all['not-recognized']).toBe(1);
  });
});
