import { describe, expect, test } from '@jest/globals';
import { demoBook } from '../../../src/local/demo/demoBook';
import type { Host } from 'apps-script-host';
import { COLUMNS, DATA, LAST_ROW } from '../../../src/sheets/tabs/summary/summaryLayout';
import { hostOf } from '../../support/salesHost';

/** Wednesday 17 June 2026, 09:40 in Moscow: the demo's own today. */
const NOW = Date.UTC(2026, 5, 17, 6, 40);
const OWNER = 'belyaev@stal-opt.example';
const DAY_MS = 86_400_000;

function demoHost(rows: number): Host {
  const host = hostOf(demoBook({ rows, seed: 7 }), { now: NOW, user: OWNER, owner: OWNER });
  host.run('setUp');
  return host;
}

function callsOf(host: Host, entry: string): { total: number; written: number } {
  host.ledger.reset();
  host.run(entry);
  const { total, cellsWritten } = host.ledger.totals;
  return { total, written: cellsWritten };
}

describe('the calls of a daily build', () => {
  const small = demoHost(400);
  const large = demoHost(4000);
  const first = [small, large].map((host) => callsOf(host, 'dailyBuild').total);
  const again = [small, large].map((host) => callsOf(host, 'dailyBuild'));
  for (const host of [small, large]) host.advanceTo(NOW + DAY_MS);
  const nextDay = [small, large].map((host) => callsOf(host, 'dailyBuild').total);

  test('are at most 50, on the first day, again, and on the next', () => {
    const all = [...first, ...again.map(({ total }) => total), ...nextDay];
    expect({ all, most: Math.max(...all) <= 50 }).toEqual({ all, most: true });
  });

  test('do not depend on the number of deals, but for one more read of a long tab and a chunk of rows that changed', () => {
    const pairs = [first, again.map(({ total }) => total), nextDay];
    for (const [few = 0, many = 0] of pairs) expect(many - few).toBeLessThanOrEqual(1 + 2);
  });

  test('again on the same facts, write nothing but the summary and a line of the log', () => {
    // The page and which of its cells wrap, what is ours beside it, and the sentence that leads to a row.
    const page = 2 * LAST_ROW * COLUMNS.ours + DATA.rows * DATA.columns + 1;
    expect(again.map(({ written }) => written)).toEqual([page + 4, page + 4]);
  });
});
