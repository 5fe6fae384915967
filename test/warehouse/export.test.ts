import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/addon/server/report';
import { openBook } from '../../src/local/cli/hostFor';
import { builtBundle } from '../support/builtBundle';
import { ropEach } from '../local/cli/rop';
import { temporaryFolder } from '../support/temporaryFolder';
import { makeWarehouse } from './duckDb';
import type { Warehouse } from './duckDb';

const NOW = '2026-06-17T15:20';
const BOOKS = ['test/examples/contract/ru.xlsx', 'test/examples/contract/en.xlsx', 'test/examples/versions/3.xlsx'];

/** The last bits of a division may differ. */
const roundedTo12 = (value: unknown): number | null => (value === null ? null : Number(Number(value).toPrecision(12)));

/** Loads the files of an export in the order of its commands. */
async function loadExport(warehouse: Warehouse, folder: string): Promise<void> {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ndjson')))
    await warehouse.loadFile(file.replace(/-\d+\.ndjson$/, ''), path.join(folder, file));
  await warehouse.settle();
}

describe('an export of workbooks', () => {
  const folder = temporaryFolder();
  let warehouse: Warehouse;
  beforeAll(async () => {
    const demo = folder('demo.xlsx');
    const named = [...BOOKS, demo].map((file) => `${path.basename(file, '.xlsx')}=${file}`);
    const [made, exported] = ropEach([
      ['demo', '--out', demo, '--rows', '300', '--seed', '7'],
      ['warehouse', 'export', ...named, '--out', folder('load'), '--now', NOW],
    ]);
    expect([made?.status, exported?.status]).toEqual([0, 0]);
    warehouse = await makeWarehouse();
    await loadExport(warehouse, folder('load'));
  });
  afterAll(() => {
    warehouse.close();
  });

  test.each([...BOOKS, 'demo.xlsx'])('gives the figures that the add-on reports of %s', async (name) => {
    const file = BOOKS.includes(name) ? name : folder(name);
    const host = openBook(builtBundle(), file, { now: NOW });
    const { kpi } = host.callServer('report', [{ language: 'ru', from: '', to: '' }]) as Report;
    const rows = await warehouse.rows(
      `SELECT m.figure, m.value FROM rop.metrics m JOIN rop.books b ON b.book_id = m.book_id
       WHERE m.level = 'book' AND b.branch = '${path.basename(file, '.xlsx')}'
       AND m.period IN ('2026-06', 'now')`,
    );
    const found = Object.fromEntries(rows.map(({ figure, value }) => [String(figure), roundedTo12(value)]));
    expect(found).toEqual(Object.fromEntries(Object.entries(kpi.all).map(([id, value]) => [id, roundedTo12(value)])));
  });
});
