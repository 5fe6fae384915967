import { describe, expect, test } from '@jest/globals';
import { demoBook } from '../../src/local/demo/demoBook';
import type { Host } from 'apps-script-host';
import { changedOutside, checkedHost, hostOf, OWNER } from '../support/salesHost';

/** Wednesday 17 June 2026, 09:40 in Moscow: the demo's own today. */
const NOW = Date.UTC(2026, 5, 17, 6, 40);
const TEAM_OWNER = 'belyaev@stal-opt.example';
const HEAD = 'orlova@stal-opt.example';

function demoHost(rows: number, user: string): Host {
  const host = hostOf(demoBook({ rows, seed: 7 }), { now: NOW, user: TEAM_OWNER, owner: OWNER });
  host.run('setUp');
  host.run('checkAll');
  host.user = user;
  host.ledger.reset();
  return host;
}

describe('the calls of a check of every row', () => {
  test.each([
    ['the owner of the team', 400, TEAM_OWNER],
    ['a head', 400, HEAD],
    ["the file's owner, whom the team does not name", 400, OWNER],
    ["the file's owner, with ten times the deals", 4000, OWNER],
  ])('are at most 22 on unchanged data, by %s', (_, rows, user) => {
    const host = demoHost(rows, user);
    host.run('checkAll');
    const { total, calls } = host.ledger.totals;
    expect(total).toBeLessThanOrEqual(22);
    expect(calls['Range.setValues']).toBeUndefined();
  });

  test('are no more with time passing, but for the two that write what it moved', () => {
    const host = demoHost(4000, OWNER);
    host.advanceTo(NOW + 120_000);
    host.ledger.reset();
    host.run('checkAll');
    const { total, calls } = host.ledger.totals;
    expect(calls['Properties.setProperty']).toBe(1);
    expect(total).toBeLessThanOrEqual(calls['Range.setValues'] === undefined ? 22 : 24);
  });

  test('are no more for having built the day in between: the plan that only it reads is in nobody’s way', () => {
    const host = demoHost(400, OWNER);
    host.run('dailyBuild');
    host.ledger.reset();
    host.run('checkAll');
    const { total, calls } = host.ledger.totals;
    expect(total).toBeLessThanOrEqual(22);
    expect(calls['Properties.setProperties']).toBeUndefined();
  });

  test('are two more the first time, when every row is written', () => {
    const host = hostOf(demoBook({ rows: 400, seed: 7 }), { now: NOW, user: TEAM_OWNER, owner: OWNER });
    host.run('setUp');
    host.ledger.reset();
    host.run('checkAll');
    expect(host.ledger.totals.total).toBeLessThanOrEqual(24);
  });

  test('are two more where something is to be written', () => {
    const host = demoHost(400, OWNER);
    host.typeInto('Сделки', 'A2', 'М-9999');
    host.ledger.reset();
    host.run('checkAll');
    expect(host.ledger.totals.total).toBeLessThanOrEqual(24);
  });
});

describe('a check that finds nothing to write', () => {
  const ROW = ['М-1', 'Балка', 'Ким', 'КП', 10, 60000, 60000, 50000, '', '', '', '', '', ''];

  test('still clears our columns of a row that is no deal any more', () => {
    const cleared = [1, 2, 3, 4, 5, 6, 7, 8].reduce<Host>(
      (host, column) => changedOutside(host, 2, column, ''),
      checkedHost([ROW]),
    );
    cleared.user = OWNER;
    cleared.run('checkAll');
    const own = Array.from({ length: 12 }, (_, at) => cleared.workbook.sheetNamed('Сделки')?.valueAt(1, 14 + at));
    expect(own.every((value) => value === null || value === '')).toBe(true);
  });
});
