import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { warehouseTables } from '../../src/warehouse/schema';
import type { Line } from '../../src/warehouse/table';
import { at, day, makeDeal, reviewOf, stage } from '../support/dealBuilder';
import { linesOf, makeWarehouse } from './duckDb';
import type { Warehouse } from './duckDb';
import { loadedOf } from './loadedBook';

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await makeWarehouse();
});
beforeEach(async () => {
  for (const { name } of warehouseTables) await warehouse.run(`DELETE FROM rop.${name}`);
});
afterAll(() => {
  warehouse.close();
});

/** A rule and what stands beside it: a line a cell. */
type Cells = Readonly<Record<string, string>>;

const lines = (cells: Cells): Line[] =>
  Object.entries(cells).map(([subject, value], place) => ({
    ...{ tab: 'settings', line: String(place + 2), subject, name: 'value', value },
  }));

/** Sales of two days of June. */
const deals = [
  makeDeal({ key: 'early', row: 2, stage: stage('shipped'), shippedAt: day('2026-06-09') }),
  makeDeal({ key: 'late', row: 3, stage: stage('shipped'), shippedAt: day('2026-06-12') }),
];

/** Loads the book as it stood at a moment, with its rules as they were then; `cut` loses so many of them. */
async function loadAt(moment: string, cells: Cells, cut = 0): Promise<void> {
  const review = reviewOf(deals, { now: at(moment) });
  const written = linesOf((put) => {
    const named = { loadId: `load-${moment}`, loadedAt: `${moment}:00` };
    loadedOf({ review, payments: [], decisions: [], promises: new Map() }, 'a', put, named, lines(cells));
  });
  const rules = written.get('rules') ?? [];
  await warehouse.load(new Map([...written, ['rules', rules.slice(cut)]]));
}

async function valid(): Promise<string[]> {
  const rows = await warehouse.rows('SELECT * FROM rop.rules_valid ORDER BY subject, valid_from');
  return rows.map(({ subject, value, valid_from: from, valid_until: until }) =>
    [subject, value, from, until ?? 'holds'].join(' '),
  );
}

describe('the rules that held', () => {
  test('are told from the day on which they were first read so until they were read otherwise', async () => {
    await loadAt('2026-06-08T12:00', { floor: '10 %', unit: 't' });
    await loadAt('2026-06-10T12:00', { floor: '10 %', unit: 't' });
    await loadAt('2026-06-11T12:00', { floor: '12 %', unit: 't' });
    await loadAt('2026-06-15T12:00', { floor: '10 %' });
    expect(await valid()).toEqual([
      'floor 10 % 2026-06-08 2026-06-11',
      'floor 12 % 2026-06-11 2026-06-15',
      'floor 10 % 2026-06-15 holds',
      'unit t 2026-06-08 2026-06-15',
    ]);
  });

  test('of a day are those of its last load, and one that is loaded twice is one', async () => {
    await loadAt('2026-06-08T09:00', { floor: '10 %' });
    await loadAt('2026-06-08T18:00', { floor: '11 %' });
    await loadAt('2026-06-08T18:00', { floor: '11 %' });
    expect(await valid()).toEqual(['floor 11 % 2026-06-08 holds']);
  });

  test('are not those of a load of which a rule did not arrive', async () => {
    await loadAt('2026-06-08T12:00', { floor: '10 %', unit: 't' });
    await loadAt('2026-06-09T12:00', { floor: '12 %', unit: 't' }, 1);
    expect(await valid()).toEqual(['floor 10 % 2026-06-08 holds', 'unit t 2026-06-08 holds']);
  });

  test('judge a deal by those of its day; of a day before the first load nobody knows', async () => {
    await loadAt('2026-06-10T12:00', { floor: '10 %' });
    await loadAt('2026-06-13T12:00', { floor: '12 %' });
    const rows = await warehouse.rows(
      `SELECT d.deal_key, r.value FROM rop.deals_now d
       LEFT JOIN rop.rules_valid r ON r.book_id = d.book_id AND r.subject = 'floor' AND r.name = 'value'
         AND d.recognized_on >= r.valid_from AND (r.valid_until IS NULL OR d.recognized_on < r.valid_until)
       ORDER BY d.deal_key`,
    );
    expect(rows).toEqual([
      { deal_key: 'early', value: null },
      { deal_key: 'late', value: '10 %' },
    ]);
  });
});
