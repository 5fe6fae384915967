import { describe, expect, test } from '@jest/globals';
import type { SidebarReady } from '../../../src/addon/server/state';
import type { Host } from 'apps-script-host';
import { columnValues } from '../../support/look';
import { NOW_UTC, OWNER, SELLER } from '../../support/salesHost';
import { DEBTS, HOUR_MS, readyHost, textOfReports } from '../../support/dailyHost';

const SETTINGS = {
  Правила: [
    ['Правило', 'Значение'],
    ['Кому утренняя сводка', OWNER],
  ],
};
const FIVE_MINUTES = 300_000;

/** The clock's build, with time running out at a write to the given tab, and the runs after it. */
function builtInParts(slowTabs: readonly string[]): Host {
  const host = readyHost(DEBTS, SETTINGS, { clockRuns: true });
  host.run('installTriggers');
  let slow = 0;
  const rowsOf = (tab: string): number => columnValues(host, tab, 'Менеджер').length;
  host.failAt = () => {
    const tab = slowTabs[slow];
    // The workbook shows a tab's rows once they are written: from then on time has run out.
    if (tab === undefined || rowsOf(tab) === 0) return null;
    slow += 1;
    host.advanceTo(host.now() + FIVE_MINUTES);
    return null;
  };
  host.advanceTo(NOW_UTC + (slowTabs.length + 2) * HOUR_MS);
  return host;
}

/** A build from the menu where no clock runs, with time running out once the tab is written. */
function menuHost(slowTab: string | null): Host {
  const host = readyHost(DEBTS, SETTINGS, { clockRuns: true });
  host.failAt = () => {
    if (slowTab === null || columnValues(host, slowTab, 'Менеджер').length === 0) return null;
    host.failAt = null;
    host.advanceTo(host.now() + FIVE_MINUTES);
    return null;
  };
  host.run('dailyBuild');
  return host;
}

/** Moments apart: a build in one run and one in parts don't begin at the same second, and the latter tells that it took long. */
function withoutMoments(host: Host): string {
  return textOfReports(host)
    .replace(/,\["Отчёт.считался[^\]]*\]/, '')
    .replace(/=\((NOW\(\)[^>]+)>0\)\*1/, '=$1')
    .replace(/46\d{3}\.\d+/g, '0')
    .replace(/ \d\d:\d\d:/g, ' :');
}

describe('a build that would take too long', () => {
  test.each([
    ['after the debts', ['Дебиторка']],
    ['after the KPI', ['KPI']],
    ['twice', ['Дебиторка', 'Планёрка']],
  ])('stopped %s goes on at the next tick and ends as one run would', (_, slowTabs) => {
    const host = builtInParts(slowTabs);
    const builds = columnValues(host, 'Журнал', 'Что запускалось').filter((run) => run === 'Отчёт за день');
    expect(builds).toHaveLength(1 + slowTabs.length);
    expect(withoutMoments(host)).toEqual(withoutMoments(builtInParts([])));
  });

  test('sends its mail once, at the end', () => {
    expect(builtInParts(['Дебиторка', 'Планёрка']).outbox).toHaveLength(1);
  });

  test('is built as of the moment at which it began', () => {
    const host = builtInParts(['Дебиторка']);
    const [first, second] = columnValues(host, 'Журнал', 'Когда');
    expect(second).toBe(first);
  });

  test('is gone on with by the open sidebar, which says how far it came', () => {
    const host = menuHost('Дебиторка');
    const unfinished = (): string => (host.callServer('sidebarState') as SidebarReady).unfinishedBuild;
    expect(unfinished()).toBe('Отчёт за сегодня собран не весь, готово частей: 1 из 5. Собираем дальше.');
    host.user = SELLER;
    expect(unfinished()).toBe('');
    expect(() => host.callServer('dailyBuild')).toThrow('Это делает РОП или собственник.');
    host.user = OWNER;
    host.callServer('dailyBuild');
    expect(unfinished()).toBe('');
    expect(withoutMoments(host)).toEqual(withoutMoments(menuHost(null)));
  });
});
