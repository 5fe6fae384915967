import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { netSettings } from '../../support/bareBook';
import { ALL_COLUMNS, day, stage } from '../../support/dealBuilder';
import { juneKpi } from './kpiFor';

const shipped = { stage: stage('shipped'), shippedAt: day('2026-06-10'), price: 100_00, cost: 80_00, quantity: 10_000 };

describe('sales recognised in the period', () => {
  test('add up to gross profit, revenue, tonnes and margin', () => {
    const { all } = juneKpi([shipped, { ...shipped, price: 60_00, cost: 50_00 }]);
    expect(all).toMatchObject({ 'gross-profit': 300_00, revenue: 1600_00, quantity: 20_000, margin: 300 / 1600 });
  });

  test.each([
    ['the day before the month', '2026-05-31', 0],
    ['its first day', '2026-06-01', 1000_00],
    ['its last day', '2026-06-30', 1000_00],
    ['the day after', '2026-07-01', 0],
  ])('%s', (_, text, revenue) => {
    expect(juneKpi([{ ...shipped, shippedAt: day(text) }]).all.revenue).toBe(revenue);
  });

  test('a return lowers the sums and leaves the margin alone', () => {
    const { all } = juneKpi([shipped, { ...shipped, price: 50_00, quantity: -4000 }]);
    expect(all).toMatchObject({ 'gross-profit': 320_00, revenue: 800_00, quantity: 6000, margin: 0.2 });
  });

  test.each([
    ['a blank cost', { cost: null }],
    ['a cost of nothing', { cost: 0 }],
  ])('a sale with %s brings revenue, no profit, and is counted apart', (_, cells) => {
    const { all, leftOut } = juneKpi([shipped, { ...shipped, ...cells }]);
    expect(all).toMatchObject({ 'gross-profit': 200_00, revenue: 2000_00, margin: 0.2 });
    expect(leftOut['gross-profit']).toBe(1);
  });

  test('a lost deal is no sale, a shipped one at any other stage is', () => {
    expect(juneKpi([{ ...shipped, stage: stage('lost') }]).all.revenue).toBe(0);
    expect(juneKpi([{ ...shipped, stage: stage('quote') }]).all.revenue).toBe(1000_00);
    expect(juneKpi([{ ...shipped, stage: null }]).all.revenue).toBe(1000_00);
  });

  test('a blank quantity is one tonne', () => {
    expect(juneKpi([{ ...shipped, quantity: null }]).all).toMatchObject({ quantity: 1000, revenue: 100_00 });
  });

  test('nothing sold is 0 in sums and no margin', () => {
    expect(juneKpi([]).all).toMatchObject({ 'gross-profit': 0, revenue: 0, quantity: 0, margin: null });
  });

  test('are recognised on the event of the setting, else the one that the sheet has', () => {
    const paid = { ...shipped, shippedAt: day('2026-05-30'), stage: stage('paid'), paidAt: day('2026-06-02') };
    const byPayment = { settings: netSettings({ recognizeOn: 'payment' }) };
    expect(juneKpi([paid], byPayment).all.revenue).toBe(1000_00);
    const withoutShipment = new Set([...ALL_COLUMNS].filter((column) => column !== 'shippedAt'));
    expect(juneKpi([paid], {}, { columns: withoutShipment }).all.revenue).toBe(1000_00);
  });

  test('of managers and of nobody make up those of the team', () => {
    const rows = fc.array(
      fc.record({ manager: fc.constantFrom('', 'Ким', 'ким ', 'Орлова'), price: fc.nat(1e7), cost: fc.nat(1e7) }),
    );
    fc.assert(
      fc.property(rows, (cells) => {
        const typed = cells.map((each) => ({ ...shipped, ...each }));
        const { all, managers } = juneKpi([...typed]);
        const nobodys = juneKpi(typed.filter(({ manager }) => manager === '')).all['gross-profit'] ?? 0;
        const sum = managers.reduce((total, { values }) => total + (values['gross-profit'] ?? 0), nobodys);
        expect(sum).toBe(all['gross-profit']);
      }),
    );
  });
});
