import { beforeAll, describe, expect, test } from '@jest/globals';

import { demoBook } from '../../src/local/demo/demoBook';
import type { Host, LedgerTotals } from 'apps-script-host';
import { hostOf, OWNER } from '../support/salesHost';

const ROWS = 12_000;
const PASTED = 1000;
/** Wednesday 17 June 2026, 09:40 in Moscow: the demo's own today. */
const NOW = Date.UTC(2026, 5, 17, 6, 40);
/** What one read may bring, and the rows that are written together. */
const CELLS_PER_READ = 500_000;
const CHUNK = 10_000;
const CHUNKS = Math.ceil(ROWS / CHUNK);
/** Of the six minutes of an execution. */
const CHECKPOINT_MS = 270_000;

let host: Host;

function ledgerOf(act: () => void): LedgerTotals {
  host.ledger.reset();
  act();
  return host.ledger.totals;
}

/** The calls that are allowed beside what the size of the book costs. */
function callsBeside({ total, cellsRead }: LedgerTotals): number {
  return total - Math.floor(cellsRead / CELLS_PER_READ);
}

beforeAll(() => {
  host = hostOf(demoBook({ rows: ROWS, seed: 7 }), { now: NOW, user: 'belyaev@stal-opt.example', owner: OWNER });
  host.run('setUp');
});

describe('a book of twelve thousand deals', () => {
  test('checked for the first time, is written in two calls a chunk at the most', () => {
    const ledger = ledgerOf(() => host.run('checkAll'));
    expect(callsBeside(ledger)).toBeLessThanOrEqual(22 + 2 * CHUNKS);
    expect(ledger.calls['Range.setValues']).toBeLessThanOrEqual(CHUNKS);
    expect(ledger.modelledMs).toBeLessThan(CHECKPOINT_MS);
  });

  test('checked again unchanged, is read by chunks and not written', () => {
    const ledger = ledgerOf(() => host.run('checkAll'));
    expect(callsBeside(ledger)).toBeLessThanOrEqual(22);
    expect(ledger.calls['Range.setValues']).toBeUndefined();
  });

  test('has its day’s report in 45 calls beside', () => {
    const ledger = ledgerOf(() => host.run('dailyBuild'));
    expect(callsBeside(ledger)).toBeLessThanOrEqual(45);
    expect(ledger.modelledMs).toBeLessThan(CHECKPOINT_MS);
  });

  test('answers an edit in 4 calls, as a small one does', () => {
    const ledger = ledgerOf(() => host.typeInto('Сделки', 'J200', '60000'));
    expect(ledger.total).toBeLessThanOrEqual(4);
  });

  test('answers an edit whose cache went cold in 8 calls, and reads a cell of each of the other rows', () => {
    const { user, properties } = host;
    const cold = hostOf(host.toBookData(), { now: host.now(), user, properties, owner: OWNER });
    cold.typeInto('Сделки', 'J400', '60000');
    const { total, cellsRead } = cold.ledger.totals;
    expect(total).toBeLessThanOrEqual(8);
    expect(cellsRead).toBeLessThanOrEqual(ROWS + 50_000);
  });

  test('answers a paste of a thousand rows in 8 calls, and writes nothing over what was pasted', () => {
    host.insertRows('Сделки', ROWS + 2, PASTED);
    const pasted = Array.from({ length: PASTED }, (_, at) => [`Н-${at + 1}`, '16.06.2026 10:00', 'ООО Новый']);
    const ledger = ledgerOf(() => host.typeInto('Сделки', `A${ROWS + 2}`, pasted));
    expect(ledger.total).toBeLessThanOrEqual(8);
    expect(ledger.cellsWritten).toBeLessThanOrEqual(PASTED * 13);
  });
});
