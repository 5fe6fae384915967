import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Deal } from '../../../src/domain/deal';
import { nameKey } from '../../../src/domain/name';
import { agingBuckets, agingOf, bucketPlace } from '../../../src/domain/reports/aging';
import { debtorsOf, receivablesOf } from '../../../src/domain/reports/receivables';
import { bookOf, netSettings } from '../../support/bareBook';
import { day, stage } from '../../support/dealBuilder';

const BOUNDS = [30, 60, 90, 120];
const debt = { stage: stage('shipped'), shippedAt: day('2026-01-10'), price: 100_00, vatSale: 0 };
/** A row of a deal of several. */
const A = { ...debt, id: '1', client: 'ООО Балка', clientKey: nameKey('ООО Балка') };

describe('ageing', () => {
  test.each([
    [0, 'current'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-60'],
    [90, '61-90'],
    [120, '91-120'],
    [121, '120+'],
  ])('%d days overdue fall into %s', (days, key) => {
    expect(agingBuckets(BOUNDS)[bucketPlace(days, BOUNDS)]?.key).toBe(key);
  });

  test('the buckets follow the bounds of the settings', () => {
    const book = bookOf([{ ...debt, dueDate: day('2026-06-01') }], { settings: netSettings({ agingBounds: [7, 14] }) });
    expect(agingOf(book).map(({ key, owed, deals }) => [key, owed, deals])).toEqual([
      ['current', 0, 0],
      ['1-7', 0, 0],
      ['8-14', 0, 0],
      ['14+', 100_00, 1],
    ]);
  });

  test('a bucket begins a day after the one before ends; the last has no end', () => {
    expect(agingBuckets([7, 14])).toEqual([
      { key: 'current', from: null, to: null },
      { key: '1-7', from: 1, to: 7 },
      { key: '8-14', from: 8, to: 14 },
      { key: '14+', from: 15, to: null },
    ]);
  });

  test.each<[string, readonly Partial<Deal>[], number[]]>([
    ['a paid one is none', [debt, { ...debt, paid: 100_00 }], [0, 1]],
    ['rows of one deal are one', [A, A, A], [0, 1]],
    ['a deal whose first row is paid is one', [{ ...A, paid: 100_00 }, A], [0, 1]],
    [
      'nor does it matter that it is not due yet',
      [
        { ...A, paid: 100_00, dueDate: day('2026-07-01') },
        { ...A, dueDate: day('2026-07-01') },
      ],
      [1, 0],
    ],
    ['a deal of two due days is one in either bucket', [A, { ...A, dueDate: day('2026-05-01') }], [0, 1, 1]],
  ])('debts are counted by deals: %s', (_, rows, counts) => {
    const book = bookOf(
      rows.map((row) => ({ dueDate: day('2026-06-01'), ...row })),
      { settings: netSettings({ positions: true }) },
    );
    expect(
      agingOf(book)
        .map(({ deals }) => deals)
        .slice(0, counts.length),
    ).toEqual(counts);
  });

  test('the buckets make up all that is owed', () => {
    const dues = fc.array(fc.integer({ min: -40, max: 400 }));
    fc.assert(
      fc.property(dues, (overdue) => {
        const rows = overdue.map((days) => ({
          ...debt,
          dueDate: (day('2026-06-17') - days) as ReturnType<typeof day>,
        }));
        const owed = agingOf(bookOf(rows)).reduce((sum, line) => sum + line.owed, 0);
        expect(owed).toBe(rows.length * 100_00);
      }),
    );
  });
});

describe('receivables', () => {
  test.each([
    ['in four days nothing is done yet', '2026-06-21', []],
    ['in three days a reminder', '2026-06-20', [[-3, 'current', -3]]],
    ['today', '2026-06-17', [[0, 'current', 0]]],
    ['yesterday', '2026-06-16', [[1, '1-30', 1]]],
    ['six days ago', '2026-06-11', [[6, '1-30', 1]]],
    ['a week ago', '2026-06-10', [[7, '1-30', 7]]],
    ['30 days ago', '2026-05-18', [[30, '1-30', 30]]],
  ])('due %s', (_, dueDate, lines) => {
    const book = bookOf([{ ...debt, dueDate: day(dueDate) }]);
    expect(receivablesOf(book).map(({ days, bucket, step }) => [days, bucket, step.from])).toEqual(lines);
  });

  test('the longest overdue stands first, of equal ones the largest', () => {
    const old = { ...debt, dueDate: day('2026-05-01') };
    const fresh = { ...debt, dueDate: day('2026-06-10') };
    const book = bookOf([fresh, old, { ...old, price: 500_00 }, { ...old, paid: 100_00 }]);
    expect(receivablesOf(book).map(({ deal }) => deal.row)).toEqual([4, 3, 2]);
  });

  test('of equal ones the upper row stands first', () => {
    const late = { ...debt, dueDate: day('2026-05-01') };
    expect(receivablesOf(bookOf([late, late, late])).map(({ deal }) => deal.row)).toEqual([2, 3, 4]);
  });

  test('debtors stand by their first debts, each with what it owes over how many deals', () => {
    const of = (client: string, changes: Partial<Deal>): Partial<Deal> => ({
      ...debt,
      ...{ client, clientKey: nameKey(client), dueDate: day('2026-06-10') },
      ...changes,
    });
    const rows = [
      of('Гвоздь', { price: 300_00 }),
      of('ООО Балка', { id: '1', dueDate: day('2026-05-01') }),
      of('ООО Балка', { id: '1', price: 50_00 }),
      of('ООО Балка', { id: '2', price: 20_00 }),
      of('', { price: 7_00 }),
      of('', { price: 5_00 }),
    ];
    const book = bookOf(rows, { settings: netSettings({ positions: true }) });
    const debtors = debtorsOf(receivablesOf(book));
    expect(debtors.map(({ clientKey, owed, deals, lines }) => [clientKey, owed, deals, lines.length])).toEqual([
      [nameKey('ООО Балка'), 170_00, 2, 3],
      [nameKey('Гвоздь'), 300_00, 1, 1],
      ['', 12_00, 2, 2],
    ]);
  });
});
