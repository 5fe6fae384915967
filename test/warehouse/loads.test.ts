import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Deal } from '../../src/domain/deal';
import { approvalsFrom } from '../../src/domain/rules/approvals';
import { SCHEMA_VERSION, warehouseTables } from '../../src/warehouse/schema';
import { day, makeDeal, reviewOf, stage } from '../support/dealBuilder';
import type { Row, Warehouse } from './duckDb';
import { linesOf, makeWarehouse } from './duckDb';
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

interface Named {
  readonly id: string;
  readonly keys: string;
  readonly load?: string;
  readonly branch?: string;
  readonly at?: string;
}

/** A sale that earns 81,967.21 ₽ net of VAT. */
const sale = (key: string, row: number): Deal =>
  makeDeal({ key, row, stage: stage('shipped'), shippedAt: day('2026-06-10') });

/** Lines of a load of a book with a sale for each letter of `keys`. */
function loadOf({ id, keys, load = `load-${id}`, branch, at = '2026-06-17T12:20:00' }: Named): Map<string, string[]> {
  const deals = [...keys].map((key, place) => sale(key, place + 2));
  const book = {
    review: reviewOf(deals, { approvals: approvalsFrom([]) }),
    payments: [],
    decisions: [],
    promises: new Map(),
  };
  return linesOf((put) => {
    loadedOf(book, id, put, { loadId: load, loadedAt: at, branch: branch ?? null });
  });
}

const without = (lines: Map<string, string[]>, table: string, kept = 0): Map<string, string[]> =>
  new Map([...lines].map(([name, own]) => [name, name === table ? own.slice(0, kept) : own]));

/** The company's sales in June, and what is said against the loads. */
async function told(): Promise<{ quantity: number | null; faults: string[] }> {
  const [sales] = await warehouse.rows(
    "SELECT value FROM rop.metrics WHERE level = 'company' AND figure = 'quantity' AND period = '2026-06'",
  );
  const faults = await warehouse.rows('SELECT book_id, fault, other FROM rop.load_faults ORDER BY book_id, load_id');
  const sentence = ({ book_id: book, fault, other }: Row): string => [book, fault, other].filter(Boolean).join(' ');
  return { quantity: sales?.['value'] === null ? null : Number(sales?.['value']), faults: faults.map(sentence) };
}

/** Each deal sells ten units. */
describe('a load', () => {
  test('that is made twice counts once', async () => {
    await warehouse.load(loadOf({ id: 'a', keys: 'xyz' }));
    await warehouse.load(loadOf({ id: 'a', keys: 'xyz' }));
    expect(await told()).toEqual({ quantity: 30, faults: [] });
  });

  test('takes the place of the one before it: what is deleted counts no more', async () => {
    await warehouse.load(loadOf({ id: 'a', keys: 'xyz' }));
    await warehouse.load(loadOf({ id: 'a', keys: 'yw', load: 'later', at: '2026-06-17T13:00:00' }));
    expect(await told()).toEqual({ quantity: 20, faults: [] });
  });

  test('leaves what no load that counts needs to be deleted as docs/scale.md says: nothing changes', async () => {
    await warehouse.load(loadOf({ id: 'a', keys: 'xyz' }));
    await warehouse.load(loadOf({ id: 'a', keys: 'yw', load: 'later', at: '2026-06-17T13:00:00' }));
    await warehouse.run(
      'DELETE FROM rop.deals WHERE load_id NOT IN (SELECT row_load FROM rop.deal_keys JOIN rop.books USING (load_id))',
    );
    for (const { name } of warehouseTables)
      if (!['deals', 'rules', 'rule_days'].includes(name))
        await warehouse.run(`DELETE FROM rop.${name} WHERE load_id NOT IN (SELECT load_id FROM rop.books)`);
    await warehouse.load(new Map());
    expect(await told()).toEqual({ quantity: 20, faults: [] });
    expect(await warehouse.rows('SELECT DISTINCT load_id FROM rop.deals')).toEqual([{ load_id: 'later' }]);
  });

  test.each([
    ['before its line in loads', 'loads', 0],
    ['within the deals', 'deals', 1],
    ['within the keys', 'deal_keys', 1],
  ])('that stops %s counts for nothing: the one before it stands', async (_, table, kept) => {
    await warehouse.load(loadOf({ id: 'a', keys: 'xyz' }));
    await warehouse.load(
      without(loadOf({ id: 'a', keys: 'yw', load: 'later', at: '2026-06-17T13:00:00' }), table, kept),
    );
    expect(await told()).toEqual({ quantity: 30, faults: ['a half'] });
  });

  test('at the same moment as another of the same book counts once, whichever it is', async () => {
    const [one, other] = [loadOf({ id: 'a', keys: 'xyz', load: 'one' }), loadOf({ id: 'a', keys: 'xyz', load: 'two' })];
    const mixed = new Map([...one].map(([name, own]) => [name, [...own, ...(other.get(name) ?? [])]]));
    await warehouse.load(mixed);
    expect(await told()).toEqual({ quantity: 30, faults: [] });
  });

  test('by an older schema is named, and leaves the company without a figure, not with a smaller one', async () => {
    await warehouse.load(loadOf({ id: 'a', keys: 'xyz' }));
    const old = loadOf({ id: 'b', keys: 'pq' });
    const loads =
      old
        .get('loads')
        ?.map((line) => line.replace(`"schema_version":${String(SCHEMA_VERSION)}`, '"schema_version":0')) ?? [];
    await warehouse.load(new Map([...old, ['loads', loads]]));
    expect(await told()).toEqual({ quantity: null, faults: ['b schema 0'] });
  });
});

describe('two books of one history', () => {
  test('count once, and the copy is named', async () => {
    await warehouse.load(loadOf({ id: 'a', keys: 'xyz' }));
    await warehouse.load(loadOf({ id: 'b', keys: 'xyzw' }));
    expect(await told()).toEqual({ quantity: 30, faults: ['b copy a'] });
  });

  test('count both when the copy is named a branch', async () => {
    await warehouse.load(loadOf({ id: 'a', keys: 'xyz' }));
    await warehouse.load(loadOf({ id: 'b', keys: 'xyzw', branch: 'Казань' }));
    expect(await told()).toEqual({ quantity: 70, faults: [] });
  });

  test('are two when they share no more than a row carried over by hand', async () => {
    const own = 'abcdefghijklmnop';
    await warehouse.load(loadOf({ id: 'a', keys: own }));
    await warehouse.load(loadOf({ id: 'b', keys: `a${own.toUpperCase()}` }));
    expect(await told()).toEqual({ quantity: 330, faults: [] });
  });
});
