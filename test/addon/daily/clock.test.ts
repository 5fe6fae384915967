import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { PLACES } from '../../../src/sheets/tabs/summary/summaryLayout';
import { columnValues, contentsOf, liveSheet } from '../../support/look';
import { HEAD, salesBook } from '../../support/salesHost';
import { DAY_MS, DEBTS, HOUR_MS, readyHost } from '../../support/dailyHost';

const SETTINGS = (hour: number) => ({
  Правила: [
    ['Правило', 'Значение'],
    ['Час ежедневного отчёта', hour],
  ],
});

/** A set-up workbook whose clock is installed at `start`, in a zone that the script does not share. */
function tickingHost(start: number, timeZone: string, hour = 8): Host {
  const book = { ...salesBook(DEBTS, SETTINGS(hour)), timeZone };
  const host = readyHost(DEBTS, SETTINGS(hour), { book, now: start, scriptTimeZone: 'America/Los_Angeles' });
  host.run('installTriggers');
  return host;
}

/** When the log says that the report was built, on the clock of the sheet: `17.06 8` is within half an hour of eight. */
function builds(host: Host): string[] {
  const runs = columnValues(host, 'Журнал', 'Что запускалось');
  const moments = columnValues(host, 'Журнал', 'Когда').filter((_, at) => runs[at] === 'Отчёт за день');
  return moments.map((serial) => {
    const wall = new Date(Math.round((Number(serial) - 25_569) * DAY_MS) + HOUR_MS / 2);
    return `${wall.toISOString().slice(5, 10)} ${wall.getUTCHours()}`;
  });
}

describe('the daily report by the clock', () => {
  // Each clock is turned on at ten in the evening of its zone.
  test.each([
    ['Asia/Kamchatka', Date.UTC(2026, 5, 17, 10), '06-18 8'],
    ['America/Los_Angeles', Date.UTC(2026, 5, 18, 5), '06-18 8'],
    // Clocks go forward on 29 March and back on 25 October 2026.
    ['Europe/Berlin', Date.UTC(2026, 2, 28, 21), '03-29 8'],
    ['Europe/Berlin', Date.UTC(2026, 9, 24, 20), '10-25 8'],
    ['Europe/Moscow', Date.UTC(2026, 11, 31, 19), '01-01 8'],
  ])('is built once at the set hour of %s', (zone, start, wanted) => {
    const host = tickingHost(start, zone);
    host.advanceTo(start + 13 * HOUR_MS);
    // The evening on which it was turned on is caught up at once.
    expect(builds(host).slice(1)).toEqual([wanted]);
  });

  test('is built once a day, day after day', () => {
    const start = Date.UTC(2026, 5, 17, 19);
    const host = tickingHost(start, 'Europe/Moscow');
    host.advanceTo(start + 37 * HOUR_MS);
    expect(builds(host).slice(1)).toEqual(['06-18 8', '06-19 8']);
  });

  test('a day that was missed is caught up at the next tick, and the days between are filled in', () => {
    const start = Date.UTC(2026, 5, 15, 12);
    const host = tickingHost(start, 'Europe/Moscow');
    host.advanceTo(start + DAY_MS);
    host.failAt = () => new Error('Service unavailable');
    host.advanceTo(start + 3 * DAY_MS);
    host.failAt = null;
    host.advanceTo(start + 3 * DAY_MS + 2 * HOUR_MS);
    expect(builds(host)).toHaveLength(3);
    const days = columnValues(host, 'KPI', 'День').filter(
      (_, at) => columnValues(host, 'KPI', 'Менеджер')[at] === 'Все',
    );
    expect(days.map((day) => Number(day) - 46_173)).toEqual([14, 15, 16, 17, 18]);
  });

  test('names on the summary whose account runs it', () => {
    const start = Date.UTC(2026, 5, 17, 12);
    const host = tickingHost(start, 'Europe/Moscow');
    host.advanceTo(start + 2 * HOUR_MS);
    expect(contentsOf(host, 'Сводка')[PLACES.health.row - 1]?.[0]).toMatch(/Проверку запускает owner@example\.com$/);
  });

  test('a rules tab that lost its protection is named in red', () => {
    const start = Date.UTC(2026, 5, 17, 12);
    const host = tickingHost(start, 'Europe/Moscow');
    liveSheet(host, 'Лестница').protections = [];
    host.advanceTo(start + 3 * HOUR_MS);
    expect(contentsOf(host, 'Сводка')[PLACES.health.row]?.[0]).toBe(
      'Вкладка «Лестница» не защищена: подписи не принимаются, пока собственник не нажмёт «Восстановить защиту»',
    );
  });

  test('a rules tab whose protection the owner has put back is named no more by a report from the menu', () => {
    const start = Date.UTC(2026, 5, 17, 12);
    const host = tickingHost(start, 'Europe/Moscow');
    liveSheet(host, 'Лестница').protections = [];
    host.advanceTo(start + 3 * HOUR_MS);
    host.callServer('repairProtections');
    host.run('dailyBuild');
    expect(contentsOf(host, 'Сводка').flat().join()).not.toContain('не защищена');
  });

  test('the health line stays green between builds and turns red when the clock dies', () => {
    const start = Date.UTC(2026, 5, 17, 12);
    const host = tickingHost(start, 'Europe/Moscow');
    host.advanceTo(start + 6 * HOUR_MS);
    const shown = (): string => {
      const sheet = host.workbook.sheetNamed('Сводка');
      return sheet === null ? '' : host.workbook.displayAt(sheet, 0, 7);
    };
    expect(shown()).toBe('● всё работает');
    host.failAt = () => new Error('Service unavailable');
    host.advanceTo(start + 11 * HOUR_MS);
    expect(shown()).toMatch(/стоит дольше 3 часов/);
  });

  test('a manager’s menu cannot build it', () => {
    const host = tickingHost(Date.UTC(2026, 5, 17, 12), 'Europe/Moscow');
    host.user = 'kim@example.com';
    expect(() => host.run('dailyBuild')).toThrow('РОП или собственник');
    host.user = HEAD;
    expect(() => host.run('dailyBuild')).not.toThrow();
  });
});
