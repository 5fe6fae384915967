import { expect, test } from '@jest/globals';
import type { BookData, LedgerTotals } from 'apps-script-host';
import { hostOf, OWNER, salesBook } from '../support/salesHost';

interface Day {
  readonly book: BookData;
  readonly calls: readonly LedgerTotals[];
  readonly mails: readonly string[];
}

const HOUR = 3_600_000;

/** A day in the life of a workbook: set-up, checks, edits, a day and a night of the clock. */
function aDay(keepsWorlds: boolean): Day {
  const host = hostOf(salesBook(), { keepsWorlds, seed: 1 });
  const calls: LedgerTotals[] = [];
  const counted = (work: () => unknown): void => {
    host.ledger.reset();
    work();
    calls.push(host.ledger.totals);
  };
  counted(() => host.run('setUp'));
  counted(() => host.run('checkAll'));
  counted(() => host.run('installTriggers'));
  counted(() => host.callServer('sidebarState'));
  for (const price of ['70', '70 000,5', 'много']) {
    counted(() => {
      host.typeInto('Сделки', 'J2', price);
    });
  }
  for (let hour = 0; hour < 24; hour += 1) counted(() => host.advanceTo(host.now() + HOUR));
  host.user = OWNER;
  counted(() => host.run('dailyBuild'));
  return { book: host.toBookData(), calls, mails: host.outbox.map(({ to, body }) => `${to}: ${body}`) };
}

test('a day whose executions take turns in worlds is the day of executions with a world each', () => {
  const fresh = aDay(false);
  expect(fresh.calls.filter(({ cellsWritten }) => cellsWritten > 0).length).toBeGreaterThan(5);
  expect(aDay(true)).toEqual(fresh);
});
