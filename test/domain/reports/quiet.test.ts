import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Deal } from '../../../src/domain/deal';
import type { Day } from '../../../src/domain/calendar/time';
import { quietClientsOf } from '../../../src/domain/reports/quiet';
import { bookOf } from '../../support/bareBook';
import { stage, TODAY } from '../../support/dealBuilder';

const ago = (days: number): Day => (TODAY - days) as Day;
const balka = { client: 'ООО Балка', stage: stage('paid'), price: 110_00, cost: 100_00 } as const;

/** A sale of 10 roubles' profit so many days ago. */
const sold = (days: number, cells: Partial<Deal> = {}): Partial<Deal> => ({ ...balka, shippedAt: ago(days), ...cells });
const monthly = [130, 120, 110, 100].map((days) => sold(days));

const quietOf = (rows: readonly Partial<Deal>[]) => quietClientsOf(bookOf(rows));

describe('a client who has gone quiet', () => {
  test('is told with the last day, what was usual, and what a month brought', () => {
    expect(quietOf(monthly)).toEqual([{ client: 'ООО Балка', last: ago(100), usual: 10, perMonth: 40_00 }]);
  });

  test.each<[string, readonly Partial<Deal>[], number]>([
    ['three days of sale say nothing', monthly.slice(1), 0],
    ['two sales of one day are one', [...monthly.slice(1), sold(100)], 0],
    ['twice the usual is not yet quiet', [50, 40, 30, 20].map((days) => sold(days)), 0],
    ['a day more is', [51, 41, 31, 21].map((days) => sold(days)), 1],
    [
      'not longer than the longest pause',
      [110, 40, 30, 20, 10]
        .map((days) => sold(days))
        .slice(0, 4)
        .concat(sold(10)),
      0,
    ],
    ['an open deal is no silence', [...monthly, { client: 'ооо балка', stage: stage('lead') }], 0],
    ['an unknown stage is not open', [...monthly, { client: 'ООО Балка', stage: null }], 1],
    ['a sale that is yet to come is none', [...monthly, sold(-1)], 1],
    [
      'a lost deal and a return are no sales',
      [...monthly, sold(5, { stage: stage('lost') }), sold(5, { quantity: -1000 })],
      1,
    ],
    ['nobody without a name', monthly.map((row) => ({ ...row, client: '' })), 0],
  ])('%s', (_, rows, count) => {
    expect(quietOf(rows)).toHaveLength(count);
  });

  test('a profit that is not known adds nothing, and less than a month counts as one', () => {
    const rows = [100, 99, 98, 97].map((days) => sold(days)).concat(sold(97, { cost: null }));
    expect(quietOf(rows)[0]?.perMonth).toBe(40_00);
  });

  test('the dearest first, then by their spelling; a name is spelled as in its topmost row', () => {
    const named = (client: string, price: number) => monthly.map((row) => ({ ...row, client, price }));
    const rows = [{ client: 'Г' }, ...named('б', 120_00), ...named('А', 120_00), ...named('г', 150_00)];
    expect(quietOf(rows).map(({ client }) => client)).toEqual(['Г', 'А', 'б']);
  });
});

test('the order of the rows changes nothing but the spelling', () => {
  const row = fc.record({ client: fc.constantFrom('А', 'Б', 'В'), days: fc.integer({ min: 0, max: 300 }) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const book = rows.map(({ client, days }) => sold(days, { client }));
      expect(quietOf([...book].reverse())).toEqual(quietOf(book));
    }),
  );
});
