import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { columnOf, contentsOf } from '../../support/look';
import { entries } from '../faults/entries';
import { MARK, userContent } from '../faults/firm';
import { OWNER } from '../../support/salesHost';
import { readingCalls } from './whileAtWork';

/** Writes into the first line of a tab of ours on which nobody has written yet; gives back what is now to be found. */
function write(host: Host, tab: string, header: string, text: string): void {
  const at = columnOf(host, tab, header);
  const row = contentsOf(host, tab).findIndex((cells, place) => place > 0 && (cells[at] ?? '') === '');
  host.typeInto(tab, `${String.fromCharCode(65 + at)}${row + 1}`, text);
}

const DISTURBANCES: readonly (readonly [string, (host: Host) => void])[] = [
  ['types an action about a debt', (host) => write(host, 'Дебиторка', 'Действие', `${MARK}call`)],
  ['answers at the stand-up', (host) => write(host, 'Планёрка', 'Ответ', `${MARK}told`)],
  ['sorts the debts', (host) => void host.sortRange('Дебиторка', 'A2:N9', 1, true)],
  ['inserts a row among the debts', (host) => void host.insertRows('Дебиторка', 2)],
  ['inserts a column among the debts', (host) => void host.insertColumns('Дебиторка', 3)],
  ['sorts the stand-up', (host) => void host.sortRange('Планёрка', 'A2:K20', 4, true)],
];

/** A refusal is told to whoever asked: here only what is left in the tabs counts. */
function actOrRefuse(host: Host, act: (host: Host) => void): void {
  try {
    act(host);
  } catch (error) {
    expect((error as Error).message).toMatch(/тем временем изменили/);
  }
}

const wanted = entries().filter(({ name }) => name === 'dailyBuild' || name === 'setDebtAction');

describe.each(wanted.map((entry) => [entry.name, entry] as const))('while %s reads', (_, entry) => {
  const reads = readingCalls(entry);
  test.each(DISTURBANCES)('somebody %s: every word stays with its deal', (__, act) => {
    for (let place = 0; place < reads.length; place += 5) {
      const host = entry.open();
      const before = userContent(host);
      let calls = 0;
      let after: readonly string[] = before;
      host.failAt = () => {
        if (calls++ !== reads[place]) return null;
        host.failAt = null;
        const { user } = host;
        host.user = OWNER;
        act(host);
        host.user = user;
        after = userContent(host);
        return null;
      };
      actOrRefuse(host, entry.act);
      host.failAt = null;
      expect([place, [...userContent(host)].sort()]).toEqual([place, [...after].sort()]);
    }
  });
});
