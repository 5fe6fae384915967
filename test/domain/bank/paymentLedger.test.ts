import { describe, expect, test } from '@jest/globals';
import type { PaymentLine } from '../../../src/domain/bank/paymentLines';
import { keptPayments, paymentsFrom } from '../../../src/domain/bank/paymentLedger';
import { kpiOf } from '../../../src/domain/metrics/kpi';
import type { Deal } from '../../../src/domain/deal';
import { checksOn, day, makeDeal, reviewOf, stage } from '../../support/dealBuilder';

const line = (key: string, on: string, roubles: number, ...parts: [string, number, number | null][]): PaymentLine => ({
  key,
  day: day(on),
  sum: roubles * 100,
  parts: parts.map(([dealKey, part, before]) => ({
    dealKey,
    part: part * 100,
    before: before === null ? null : before * 100,
  })),
});
const LINES = [
  line('a', '2026-06-05', 1200, ['k1', 700, null], ['k2', 300, null]),
  line('b', '2026-06-08', 500, ['k1', 100, 700]),
  line('c', '2026-05-31', 90, ['k1', 90, 0]),
];
const JUNE = { from: day('2026-06-01'), to: day('2026-06-30') };
const deal = (row: number, key: string, manager: string, changes: Partial<Deal> = {}): Deal =>
  makeDeal({ row, id: key, key, manager, stage: stage('paid'), paid: 10_00, paidAt: day('2026-06-02'), ...changes });
const DEALS = [deal(2, 'k1', 'Ким'), deal(3, 'k2', 'Ли'), deal(4, 'k3', 'Ли')];

describe('money that came, by the bank', () => {
  const cash = (payments: readonly PaymentLine[], seen: readonly Deal[] = DEALS, period = JUNE, book = DEALS) => {
    const review = reviewOf(book, { payments });
    const rows = new Set(seen.map(({ row }) => row));
    const kpi = kpiOf({ ...review, deals: review.deals.filter(({ deal: { row } }) => rows.has(row)) }, period);
    return [kpi.all, ...kpi.managers.map(({ values }) => values)].map((values) => (values['cash-in'] ?? NaN) / 100);
  };

  test('is the sum of the payments, and of a manager what went to that manager’s deals', () => {
    expect(cash(LINES)).toEqual([1700, 800, 300]);
  });

  test('is by the deals where the period has no payment', () => {
    expect(cash([])).toEqual([30, 10, 20]);
    expect(cash(LINES.slice(2))).toEqual([30, 10, 20]);
  });

  test('of a part of the book is what went to it', () => {
    expect(cash(LINES, DEALS.slice(1))).toEqual([300, 300]);
  });

  test('went to the first row of a key, also for those who see only its copy', () => {
    const copied = [...DEALS, deal(5, 'k1', 'Ли')];
    expect(cash(LINES, copied, JUNE, copied)).toEqual([1700, 800, 300]);
    expect(cash(LINES, copied.slice(1), JUNE, copied)).toEqual([300, 300]);
  });
});

test.each<[string, Partial<Deal>, boolean]>([
  ['what the last line made', { key: 'k1', paid: 800_00 }, false],
  ['what an earlier line made', { key: 'k1', paid: 700_00 }, false],
  ['another sum', { key: 'k1', paid: 801_00 }, true],
  ['another deal', { key: 'k9', paid: 800_00 }, true],
  ['nothing', { key: 'k9', paid: null }, false],
  ['0', { key: 'k9', paid: 0 }, false],
])('paid by hand: %s', (_, changes, isByHand) => {
  expect(checksOn(makeDeal(changes), { payments: LINES }).includes('paid-by-hand')).toBe(isByHand);
  expect(checksOn(makeDeal(changes))).not.toContain('paid-by-hand');
});

describe('of the payments a cache keeps what explains a deal’s payment', () => {
  const { explained } = paymentsFrom(LINES, []);

  test('what each line left the deal with', () => {
    expect(explained).toEqual({ k1: [700_00, 800_00, 90_00], k2: [300_00] });
  });

  test.each([
    ['k1', 700_00, true],
    ['k1', 300_00, false],
    ['k2', 300_00, true],
    ['k3', 300_00, false],
  ])('of %s %i: %s', (key, paid, isExplained) => {
    const kept = keptPayments(explained);
    expect([kept.explains(key, paid), kept.isEmpty, kept.explained]).toEqual([isExplained, false, explained]);
  });

  test('nothing where no file was ever imported', () => {
    const kept = keptPayments(null);
    expect([kept.explains('k1', 700_00), kept.isEmpty, kept.received(JUNE, '')]).toEqual([false, true, null]);
  });
});
