import { describe, expect, test } from '@jest/globals';
import type { Host, HostOptions } from 'apps-script-host';
import { contentsOf } from '../../support/look';
import { HEAD, hostOf, OWNER, salesBook, SELLER } from '../../support/salesHost';

const TAB = 'rop-self-test';

function setUpHost(options: Partial<HostOptions> = {}, where: { locale?: string; timeZone?: string } = {}): Host {
  const host = hostOf({ ...salesBook(), ...where }, options);
  host.run('setUp');
  return host;
}

/** The lines of the log that the self-test wrote, as `id: verdict` and detail. */
function linesOf(host: Host): string[][] {
  return contentsOf(host, 'Журнал')
    .filter((row) => row[1] === 'Самопроверка')
    .map((row) => row.slice(2).map(String));
}

const lineOf = (host: Host, id: string): string[] => linesOf(host).find(([event]) => event?.startsWith(`${id}:`)) ?? [];
const oddOnes = (host: Host): string[][] => linesOf(host).filter(([event]) => !event?.endsWith(': сходится'));
const tabNames = (host: Host): string[] => host.workbook.sheets.map(({ name }) => name);
const lastToast = (host: Host): string => host.toasts[host.toasts.length - 1]?.message ?? '';

/** The workbook without its log. */
const restOf = (host: Host): unknown => {
  const book = host.toBookData();
  return { ...book, sheets: book.sheets.filter(({ name }) => name !== 'Журнал') };
};

/** Every call of the name fails in Google's words. */
function failing(host: Host, name: string): void {
  host.failAt = (call) => (call === name ? new Error('Service Spreadsheets failed') : null);
}

describe('the self-test in the local host', () => {
  test.each([
    ['ru_RU', 'Europe/Moscow', 'Europe/Moscow'],
    ['en_US', 'America/New_York', 'Europe/Moscow'],
    ['de_DE', 'Pacific/Auckland', 'America/Los_Angeles'],
  ])('sees what is assumed in %s, %s, with the script in %s', (locale, timeZone, scriptTimeZone) => {
    const host = setUpHost({ scriptTimeZone }, { locale, timeZone });
    host.run('selfTest');
    expect(linesOf(host).length).toBeGreaterThan(15);
    expect(oddOnes(host)).toEqual([]);
    expect(lastToast(host)).toBe(
      `Самопроверка: опытов ${linesOf(host).length}, не как ожидали 0. Строки — на вкладке «Журнал».`,
    );
  });

  test('leaves the workbook as it was, but for the lines of the log', () => {
    const host = setUpHost();
    const [before, active] = [restOf(host), host.workbook.active?.name];
    host.run('selfTest');
    expect(restOf(host)).toEqual(before);
    expect(host.workbook.active?.name).toBe(active);
  });

  test('tells where Google reads a rejecting validation otherwise', () => {
    const host = setUpHost({ scriptsObeyValidation: false });
    host.run('selfTest');
    expect(oddOnes(host)).toEqual([['rejecting-validation: отличается', '["written","b"]; ожидали ["refused",""]']]);
    expect(lastToast(host)).toContain('не как ожидали 1');
  });

  test('a probe that fails is told, the others run, and the tab is gone', () => {
    const host = setUpHost();
    failing(host, 'Sheet.insertChart');
    host.run('selfTest');
    expect(oddOnes(host)).toEqual([['chart: не вышло', 'Service Spreadsheets failed; ожидали [1,"A1:B2"]']]);
    expect(lineOf(host, 'document-services')).toEqual(['document-services: сходится', '0']);
    expect(tabNames(host)).not.toContain(TAB);
  });

  test('a tab that a cut run left behind is taken away by the next', () => {
    const host = setUpHost();
    failing(host, 'Spreadsheet.deleteSheet');
    expect(() => host.run('selfTest')).toThrow('Google Таблицы не отвечают');
    expect(tabNames(host)).toContain(TAB);
    host.failAt = null;
    host.run('selfTest');
    expect(tabNames(host)).not.toContain(TAB);
    expect(oddOnes(host)).toEqual([]);
  });

  test('never writes an address of anybody', () => {
    const host = setUpHost({ editors: [SELLER] });
    host.run('selfTest');
    expect(JSON.stringify(linesOf(host))).not.toContain('@example.com');
  });
});

describe('who may run the self-test', () => {
  test('the head as well as the owner', () => {
    const host = setUpHost({ editors: [HEAD] });
    host.user = HEAD;
    host.run('selfTest');
    expect(oddOnes(host)).toEqual([]);
  });

  test.each([
    ['a manager', SELLER, 'Это делает РОП или собственник.'],
    ['a stranger', 'rival@example.com', 'Адреса rival@example.com нет на вкладке «Команда»'],
    ['nobody who is known', '', 'Не видно, кто открыл таблицу'],
  ])('%s is refused, from the page too, and no tab is made', (_, user, refusal) => {
    const host = setUpHost();
    host.user = user;
    const before = restOf(host);
    expect(() => host.run('selfTest')).toThrow(refusal);
    expect(() => host.callServer('selfTest')).toThrow(refusal);
    expect(restOf(host)).toEqual(before);
  });

  test('before set-up there is no log to write to, which is said', () => {
    const host = hostOf(salesBook(), { user: OWNER });
    expect(() => host.run('selfTest')).toThrow('Таблица не настроена');
    expect(tabNames(host)).not.toContain(TAB);
  });
});
