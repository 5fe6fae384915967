import { describe, expect, test } from '@jest/globals';
import type { SidebarReady } from '../../src/addon/server/state';
import { june } from '../support/salesBook';
import { changedOutside, checkedHost, HEAD, hostOf, NOW_UTC, OWNER, SELLER, shown } from '../support/salesHost';

const CHEAP = 51_000;
const HOUR = 3_600_000;
const STAGE = 4;

function deal(id: string, stage: string, price: number) {
  return [id, 'Балка', 'Ким', stage, 10, 60000, price, 50000, 'звонок', june(18), '', '', '', ''];
}

const historyOf = (host: ReturnType<typeof checkedHost>): number => host.workbook.sheetNamed('История')?.lastRow ?? 0;

describe('a head whom the team got after set-up', () => {
  test('is told that the protections keep them out, until the owner sets up again', () => {
    const host = checkedHost([deal('М-1', 'КП', 60_000)]);
    host.user = OWNER;
    host.typeInto('Команда', 'C4', 'РОП');
    host.user = SELLER;
    expect(() => host.run('checkAll')).toThrow('Защита вкладок вас не пускает');
    host.user = OWNER;
    host.run('setUp');
    host.user = SELLER;
    expect(() => host.run('checkAll')).not.toThrow();
  });
});

describe('changes that no edit event told of', () => {
  test('a stage that went past the gate stays, is marked in its row and counted', () => {
    const host = changedOutside(checkedHost([deal('М-1', 'КП', CHEAP)]), 2, STAGE, 'Сделка');
    host.user = OWNER;
    host.run('checkAll');
    expect(shown(host, 2, 'Статус')).toBe('Сделка');
    expect(shown(host, 2, 'Проверка')).toMatch(/^Прошло мимо запрета/i);
    expect(host.toasts[host.toasts.length - 1]?.message).toMatch(/Прошли мимо запрета: 1 /);
    const state = host.callServer('sidebarState') as SidebarReady;
    expect(state.problems[0]).toMatch(/^Прошли мимо запрета: 1 /);
  });

  test('and goes on being marked until what stands against it is gone', () => {
    const slipped = changedOutside(checkedHost([deal('М-1', 'КП', CHEAP)]), 2, STAGE, 'Сделка');
    slipped.user = OWNER;
    slipped.run('checkAll');
    const mended = changedOutside(slipped, 2, 7, 60_000);
    mended.run('checkAll');
    expect(shown(mended, 2, 'Проверка')).toBe('');
    expect(shown(mended, 2, 'принятый этап')).toBe('Сделка');
  });

  test('a move fills in what an edit would have filled in', () => {
    const host = changedOutside(checkedHost([deal('М-1', 'Контакт', 60_000)]), 2, STAGE, 'КП');
    host.user = OWNER;
    host.run('checkAll');
    expect(shown(host, 2, 'Дата КП')).toBe('17.06.2026');
    expect(historyOf(host)).toBe(2);
  });

  test('a move that slipped past the gate fills in nothing', () => {
    const host = changedOutside(
      checkedHost([[...deal('М-1', 'КП', CHEAP).slice(0, 9), '', '', '', '', '']]),
      2,
      STAGE,
      'Сделка',
    );
    host.user = OWNER;
    host.run('checkAll');
    expect(shown(host, 2, 'Дата шага')).toBe('');
  });

  test('a history that somebody deleted is made anew, and the change is in it', () => {
    const host = changedOutside(checkedHost([deal('М-1', 'Контакт', 60_000)]), 2, STAGE, 'КП');
    host.user = OWNER;
    host.deleteSheet('История');
    host.run('checkAll');
    expect(historyOf(host)).toBe(2);
  });

  test('the first look at a sheet takes its history as it is', () => {
    const host = checkedHost([deal('М-1', 'КП', 60_000)]);
    expect(shown(host, 2, 'Дата КП')).toBe('');
    expect(historyOf(host)).toBe(1);
  });

  test('a date that people cleared after an edit stays cleared', () => {
    const host = checkedHost([deal('М-1', 'Контакт', 60_000)]);
    host.typeInto('Сделки', 'D2', 'КП');
    host.typeInto('Сделки', 'K2', '');
    host.user = OWNER;
    host.run('checkAll');
    expect(shown(host, 2, 'Дата КП')).toBe('');
    expect(historyOf(host)).toBe(2);
  });

  test('is met by the next edit beside it, which brings the row up to date and never moves it back', () => {
    const rows = [deal('М-1', 'КП', CHEAP), deal('М-2', 'Контакт', 60_000), deal('М-3', 'КП', 60_000)];
    const once = changedOutside(checkedHost(rows), 2, STAGE, 'Сделка');
    const host = changedOutside(once, 3, STAGE, 'КП');
    host.typeInto('Сделки', 'I4', 'письмо');
    expect(shown(host, 2, 'Статус')).toBe('Сделка');
    expect(shown(host, 2, 'Проверка')).toMatch(/^Прошло мимо запрета/i);
    expect(shown(host, 3, 'Дата КП')).toBe('17.06.2026');
  });

  test('a row beside an edit that nobody changed keeps its reason', () => {
    const host = checkedHost([deal('М-1', 'КП', CHEAP), deal('М-2', 'КП', 60_000)]);
    host.typeInto('Сделки', 'D2', 'Сделка');
    host.typeInto('Сделки', 'I3', 'письмо');
    expect(shown(host, 2, 'Проверка')).toMatch(/^Этап «Сделка» не принят/);
  });

  test('a second look at unchanged deals writes nothing in them', () => {
    const host = checkedHost([deal('М-1', 'КП', CHEAP), deal('М-2', 'Контакт', 60_000)]);
    host.user = OWNER;
    host.ledger.reset();
    host.run('checkAll');
    const { calls, total } = host.ledger.totals;
    expect(calls['Range.setValues'] ?? 0).toBe(0);
    expect(calls['RangeList.setValue'] ?? 0).toBe(0);
    expect(total).toBeLessThanOrEqual(22 + 1);
  });
});

describe('the triggers', () => {
  function installed() {
    const host = checkedHost([deal('М-1', 'КП', CHEAP)]);
    host.user = HEAD;
    host.run('installTriggers');
    return host;
  }

  test('are one of each type, as an add-on may have', () => {
    const { triggers } = installed().properties;
    expect(triggers.map(({ event }) => event).sort()).toEqual(['CLOCK', 'ON_CHANGE', 'ON_FORM_SUBMIT']);
  });

  test('installing again leaves as many', () => {
    const host = installed();
    host.run('installTriggers');
    expect(host.properties.triggers).toHaveLength(3);
  });

  test('a form leads to the recheck at once', () => {
    const host = installed();
    host.submitForm('Сделки', ['М-2', 'Уголок', 'Ким', 'КП', '5', '60000', '51000', '50000']);
    expect(shown(host, 3, 'Проверка')).toMatch(/^Маржа 2/);
    expect(shown(host, 3, 'ключ')).not.toBe('');
  });

  test('rows that are inserted lead to the recheck, typing does not', () => {
    const host = installed();
    host.user = SELLER;
    const typed = host.typeInto('Сделки', 'D2', 'Сделка');
    expect(typed.map(({ error }) => error)).toEqual([null, null]);
    expect(shown(host, 2, 'Проверка')).toMatch(/^Этап «Сделка» не принят/);
    host.insertRows('Сделки', 2);
    expect(shown(host, 3, 'Проверка')).not.toMatch(/^Этап/);
  });

  test('of two people who turned them on one runs, the other leaves after one read', () => {
    const host = installed();
    host.advanceTo(host.now() + 1.5 * HOUR);
    host.user = OWNER;
    host.run('installTriggers');
    expect(host.toasts[host.toasts.length - 1]?.message).toMatch(/Пока это делает head@example.com/);
    host.ledger.reset();
    const fired = host.advanceTo(host.now() + HOUR);
    expect(fired).toHaveLength(2);
    expect(host.ledger.totals.calls['Lock.tryLock']).toBe(1);
    expect(host.ledger.totals.calls['Properties.getProperty']).toBeGreaterThanOrEqual(2);
  });

  test('whoever stopped for two hours is taken over', () => {
    const host = installed();
    host.advanceTo(host.now() + 1.5 * HOUR);
    const properties = { ...host.properties, triggers: [] };
    const left = hostOf(host.toBookData(), { now: host.now(), user: OWNER, properties });
    left.run('installTriggers');
    const healthAfter = (hours: number): string => {
      left.advanceTo(left.now() + hours * HOUR);
      return (left.callServer('sidebarState') as SidebarReady).health;
    };
    expect(healthAfter(0)).toMatch(/^Проверка по расписанию: head@example.com/);
    expect(healthAfter(3.1)).toMatch(/^Проверка по расписанию: owner@example.com/);
  });

  test('a handler that the page calls by its name does nothing', () => {
    const host = installed();
    host.ledger.reset();
    for (const handler of ['onClock', 'onSheetChange', 'onForm']) host.callServer(handler, [{ triggerUid: '99' }]);
    expect(host.ledger.totals.writes).toBe(0);
  });

  test('the sidebar says when nobody runs them', () => {
    const host = checkedHost([deal('М-1', 'КП', CHEAP)]);
    host.user = HEAD;
    expect((host.callServer('sidebarState') as SidebarReady).health).toMatch(/не идёт/);
  });
});

describe('a header that somebody renames', () => {
  const rows = [deal('М-1', 'КП', 60_000), deal('М-2', 'Контакт', 60_000)];
  const rename = (host: ReturnType<typeof checkedHost>, cell: string, header: string): void => {
    host.typeInto('Сделки', cell, header);
    host.user = OWNER;
    host.run('checkAll');
  };

  test.each([
    ['the price', 'G1', 'Цена, ₽/т'],
    ['the stage', 'D1', 'Статус'],
  ])('%s: nothing was done on the deals, and nothing is in the history', (_, cell, header) => {
    const host = checkedHost(rows);
    host.typeInto('Сделки', 'I2', 'встреча');
    const touched = (): string[] => [2, 3].map((row) => shown(host, row, 'изменено'));
    const before = touched();
    host.advanceTo(NOW_UTC + HOUR);
    rename(host, cell, 'Для клиента');
    rename(host, cell, header);
    expect(touched()).toEqual(before);
    expect(historyOf(host)).toBe(1);
  });

  test('is told of at once, and that the margin is not checked without a price', () => {
    const host = checkedHost(rows);
    host.typeInto('Сделки', 'G1', 'Для клиента');
    expect(host.toasts[host.toasts.length - 1]?.message).toMatch(
      /^Столбец «Цена, ₽\/т» больше не узнать.*верните заголовок/,
    );
    host.user = OWNER;
    const { problems } = host.callServer('sidebarState') as SidebarReady;
    expect(problems.join()).toMatch(/Нет столбца «Цена, ₽»: не проверяется .*«Маржа ниже порога»/);
  });
});
