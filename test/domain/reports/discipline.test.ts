import { describe, expect, test } from '@jest/globals';

import type { Deal } from '../../../src/domain/deal';
import type { Day } from '../../../src/domain/calendar/time';
import { disciplineOf } from '../../../src/domain/reports/discipline';
import { bookOf, netSettings } from '../../support/bareBook';
import { stage, TODAY } from '../../support/dealBuilder';

/** Paid so many days late, the later the further down. */
const paid = (late: number, at: number, cells: Partial<Deal> = {}): Partial<Deal> => {
  const dueDate = (TODAY - 100 + at) as Day;
  const days = { shippedAt: (dueDate - 10) as Day, dueDate, paidAt: (dueDate + late) as Day };
  return { client: 'ООО Балка', price: 100_00, quantity: 1000, vatSale: 0, stage: stage('paid'), ...days, ...cells };
};
const payments = (client: string, ...late: number[]) => late.map((days, at) => paid(days, at * 10, { client }));
const told = (rows: readonly Partial<Deal>[]) =>
  disciplineOf(bookOf(rows, { settings: netSettings({ minSample: 2 }) }));

describe('how a client pays', () => {
  test('by money on time, the median, and whether it has turned', () => {
    expect(told(payments('А', -2, 0, 5, 1, 9, 8))).toEqual([
      { client: 'А', paid: 6, onTime: 2 / 6, median: 3, recent: 8, before: 0 },
    ]);
  });

  test('of more than six payments the last three, and the three before', () => {
    expect(told(payments('А', -5, -6, 1, 2, 3, 7, 8, 9))).toMatchObject([{ paid: 8, recent: 8, before: 2 }]);
  });

  test('however large, who pays on time stands after who does not, and of whom nobody can say comes last', () => {
    const priced = (price: number, rows: readonly Partial<Deal>[]) => rows.map((row) => ({ ...row, price }));
    const rows = [
      ...priced(0, payments('А', 5, 5)),
      ...priced(900_00, payments('Б', 0, 0)),
      ...priced(500_00, payments('В', 0, 5)),
      ...priced(100_00, payments('Г', 5, 5)),
    ];
    expect(told(rows).map(({ client, onTime }) => [client, onTime])).toEqual([
      ['Г', 0],
      ['В', 0.5],
      ['Б', 1],
      ['А', null],
    ]);
  });

  test('below six payments nobody can say that it has turned; below the setting nothing', () => {
    expect(told(payments('А', 1, 1, 1, 1, 1))).toMatchObject([{ recent: null, before: null }]);
    expect(told(payments('А', 1))).toEqual([]);
  });

  test('the worst first, then the larger, then by name; of nothing last', () => {
    const free = payments('Д', 5, 5).map((row) => ({ ...row, price: 0 }));
    const large = payments('В', 5, 5).map((row) => ({ ...row, price: 900_00 }));
    const rows = [...free, ...payments('Г', 0, 0), ...payments('Б', 5, 5), ...payments('А', 5, 5), ...large];
    expect(told(rows).map(({ client }) => client)).toEqual(['В', 'А', 'Б', 'Г', 'Д']);
  });

  test('only deals with a deferral, paid in full, of a client with a name', () => {
    const prepaid = payments('А', 3, 3).map(({ dueDate: _, ...row }) => ({ ...row, invoicedAt: TODAY }));
    const partly = payments('Б', 3, 3).map((row) => ({ ...row, paid: 1 }));
    expect(told([...prepaid, ...partly, ...payments('', 3, 3)])).toEqual([]);
  });
});
