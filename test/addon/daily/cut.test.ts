import { expect, test } from '@jest/globals';
import { demoBook } from '../../../src/host/demo/demoBook';
import type { BookData } from '../../../src/host/bookData';
import { createHost } from '../../../src/host/host';
import type { Host, StoredState } from '../../../src/host/host';
import { builtBundle } from '../builtBundle';

const OWNER = 'owner@localhost';
const WEDNESDAY = Date.UTC(2026, 5, 17, 6, 40);
const THURSDAY = Date.UTC(2026, 5, 18, 6, 40);

function hostOf(book: BookData, now: number, properties: StoredState): Host {
  return createHost({ bundle: builtBundle(), book, properties, owner: OWNER, user: OWNER, now });
}

/** The demo as it stands on Thursday morning, set up and built on Wednesday. */
function thursdayMorning(): () => Host {
  const host = hostOf(demoBook({ rows: 60, seed: 1 }), WEDNESDAY, {});
  for (const entry of ['setUp', 'checkAll', 'dailyBuild']) host.run(entry);
  const book = host.toBookData();
  const properties = JSON.stringify(host.properties);
  return () => hostOf(book, THURSDAY, JSON.parse(properties) as StoredState);
}

/** Every cell of every tab but the log, which tells of each run. */
function cellsOf(host: Host): unknown {
  const sheets = host.toBookData().sheets.filter(({ name }) => name !== 'Журнал');
  return sheets.map(({ name, rows }) => [name, rows.map((row) => row.map((cell) => cell?.formula ?? cell?.value))]);
}

/** Runs the daily build; the call of that number fails, as Google's do. How many calls were made. */
function buildFailingAt(host: Host, failing: number): number {
  let calls = 0;
  host.failAt = () => (calls++ === failing ? new Error('Service Spreadsheets failed while accessing document') : null);
  try {
    host.run('dailyBuild');
  } catch {
    // What it says of the failure is another test's matter: here only the second run counts.
  }
  host.failAt = null;
  return calls;
}

test('a daily build cut at any service call and run again leaves the workbook of an undisturbed one', () => {
  const open = thursdayMorning();
  const undisturbed = open();
  const calls = buildFailingAt(undisturbed, Infinity);
  const wanted = cellsOf(undisturbed);
  expect(calls).toBeGreaterThan(20);
  for (let failing = 0; failing < calls; failing++) {
    const host = open();
    buildFailingAt(host, failing);
    host.run('dailyBuild');
    expect(cellsOf(host)).toEqual(wanted);
  }
}, 120_000);
