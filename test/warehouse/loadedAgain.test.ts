import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { warehouseTables } from '../../src/warehouse/schema';
import { ropEach } from '../local/cli/rop';
import { temporaryFolder } from '../support/temporaryFolder';
import { makeWarehouse } from './duckDb';
import type { Warehouse } from './duckDb';

const NOON = '2026-06-17T12:00';
const NEXT_DAY = '2026-06-18T12:00';

/** `bq` as far as the commands of a load know it: it notes what it is asked for, and answers with what a file says. */
const BQ = `#!/bin/sh
echo "$*" >>"$(dirname "$0")/asked"
case "$*" in *"SELECT COUNT"*) echo f0_; cat "$(dirname "$0")/answer" ;; *load*) test ! -e "$(dirname "$0")/broken" ;; esac
`;

describe('an export into the folder of an earlier one', () => {
  const folder = temporaryFolder();
  let warehouse: Warehouse;
  const bin = (): string => folder('bin');
  const book = (): string => folder('book.xlsx');
  const load = (): string => folder('load');

  beforeAll(async () => {
    warehouse = await makeWarehouse();
    mkdirSync(bin());
    writeFileSync(path.join(bin(), 'bq'), BQ, { mode: 0o755 });
    writeFileSync(path.join(bin(), 'answer'), '1\n');
    const made = ropEach([
      ['demo', '--out', folder('first.xlsx'), '--rows', '60', '--seed', '7'],
      ['demo', '--out', folder('fewer.xlsx'), '--rows', '40', '--seed', '8'],
    ]);
    expect(made.map(({ status }) => status)).toEqual([0, 0]);
  });
  afterAll(() => {
    warehouse.close();
  });
  beforeEach(async () => {
    for (const { name } of warehouseTables) await warehouse.run(`DELETE FROM rop.${name}`);
    copyFileSync(folder('first.xlsx'), book());
    exported(NOON, '--whole');
    await loadInto();
  });

  function exported(now: string, ...more: readonly string[]): string {
    const [answer] = ropEach([['warehouse', 'export', `branch=${book()}`, '--out', load(), '--now', now, ...more]]);
    expect(answer).toMatchObject({ status: 0, err: '' });
    return /\((\d+ of \d+) rows have changed\)/.exec(answer?.out ?? '')?.[1] ?? 'whole';
  }

  /** The exit status of the folder's own commands. */
  const commands = (): { status: number | null; stderr: string } =>
    spawnSync('sh', [path.join(load(), 'load.sh')], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${bin()}:${String(process.env['PATH'])}` },
    });

  /** What the commands load, into the engine. */
  async function loadInto(into = warehouse): Promise<void> {
    expect(commands().status).toBe(0);
    for (const file of readdirSync(load()).filter((name) => name.endsWith('.ndjson')))
      await into.loadFile(file.replace(/-\d+\.ndjson$/, ''), path.join(load(), file));
    await into.settle();
  }

  const toldBy = async (of: Warehouse): Promise<unknown> =>
    of.rows('SELECT level, manager_key, period, figure, value FROM rop.metrics ORDER BY ALL');

  /** The same as where there was nothing before. */
  async function expectAsWhole(now: string): Promise<void> {
    const told = await toldBy(warehouse);
    const faults = await warehouse.rows('SELECT * FROM rop.load_faults');
    exported(now, '--whole');
    const fresh = await makeWarehouse();
    await loadInto(fresh);
    expect(faults).toEqual([]);
    expect(told).toEqual(await toldBy(fresh));
    fresh.close();
  }

  test('writes no deal of a book that has not changed, and lists all its keys', async () => {
    expect(exported(NOON)).toBe('0 of 60');
    expect(readdirSync(load()).some((name) => name.startsWith('deals-'))).toBe(false);
    expect(readFileSync(path.join(load(), 'deal_keys-001.ndjson'), 'utf8').trim().split('\n')).toHaveLength(60);
    await loadInto();
    await expectAsWhole(NOON);
  });

  test('writes the deals that are another day’s, again and again', async () => {
    const changed = Number(exported(NEXT_DAY).split(' ')[0]);
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan(60);
    await loadInto();
    expect(exported(NEXT_DAY)).toBe('0 of 60');
    await loadInto();
    await expectAsWhole(NEXT_DAY);
  });

  test('counts what is deleted no more', async () => {
    copyFileSync(folder('fewer.xlsx'), book());
    expect(exported(NOON)).toMatch(/ of 40$/);
    await loadInto();
    await expectAsWhole(NOON);
  });

  test('writes everything where the earlier one was not loaded to its end', () => {
    exported(NEXT_DAY);
    writeFileSync(path.join(bin(), 'broken'), '');
    expect(commands().status).toBe(1);
    spawnSync('rm', [path.join(bin(), 'broken')]);
    expect(exported(NEXT_DAY)).toBe('whole');
  });

  test('writes everything for another dataset', () => {
    expect(exported(NOON, '--dataset', 'other')).toBe('whole');
  });

  test('loads nothing where the dataset does not hold what was loaded before', () => {
    exported(NOON);
    writeFileSync(path.join(bin(), 'answer'), '0\n');
    const { status, stderr } = commands();
    writeFileSync(path.join(bin(), 'answer'), '1\n');
    expect(status).toBe(1);
    expect(stderr).toContain('Export anew with --whole. Nothing was loaded.');
  });

  test('says which of its books is a copy, unless it is named a branch', () => {
    const [said, named] = ropEach([
      ['warehouse', 'export', folder('first.xlsx'), book(), '--out', folder('twice')],
      ['warehouse', 'export', folder('first.xlsx'), `Sochi=${book()}`, '--out', folder('branches')],
    ]);
    expect([said?.status, named?.status]).toEqual([0, 0]);
    expect(said?.err).toContain('book.xlsx is the same book as ');
    expect(named?.err).not.toContain('is the same book');
  });

  test('is refused in a folder that holds anything else', () => {
    writeFileSync(path.join(load(), 'notes.txt'), 'mine');
    const [answer] = ropEach([['warehouse', 'export', book(), '--out', load()]]);
    spawnSync('rm', [path.join(load(), 'notes.txt')]);
    expect(answer?.status).toBe(1);
    expect(answer?.err).toContain('is not empty: an export needs a folder of its own.');
  });
});
