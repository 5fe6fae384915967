import { describe, expect, test } from '@jest/globals';
import { makeScriptState, type Host } from 'apps-script-host';
import { callServer } from '../../../src/sidebar/shared/server';
import { HOUR_MS, readyHost } from '../../support/dailyHost';
import { contentsOf } from '../../support/look';
import { checkedHost, HEAD, hostOf, OWNER, salesBook, SELLER, shown } from '../../support/salesHost';

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';

describe('15.4 an add-on’s clock trigger that gets no active spreadsheet', () => {
  const BLIND = 'Google запустил проверку по часам без таблицы: она не сделана.';

  test('says so in the execution log, and on the health line of the next run', () => {
    const host = readyHost(undefined, {}, { clockTriggersSeeDocument: false });
    host.run('installTriggers');
    const [fired] = host.advanceTo(host.now() + HOUR_MS);
    expect(fired?.error?.message).toContain(BLIND);
    expect(host.log.join()).not.toMatch(/TypeError|Cannot read/);
    host.run('dailyBuild');
    const health = contentsOf(host, 'Сводка').flat().map(String).filter((cell) => cell.includes(BLIND)); // prettier-ignore
    expect(health).toEqual([expect.stringMatching(/^1[67]:\d\d: Google/)]);
  });

  test('what was so yesterday, or of another workbook, is said no more', () => {
    const host = readyHost(undefined, {}, { clockTriggersSeeDocument: false });
    host.run('installTriggers');
    host.advanceTo(host.now() + HOUR_MS);
    const opened = (after: number, properties = host.properties): string => {
      const again = hostOf(host.toBookData(), { properties, now: host.now() + after });
      again.run('dailyBuild');
      return JSON.stringify(contentsOf(again, 'Сводка'));
    };
    expect(opened(0)).toContain(BLIND);
    expect(opened(25 * HOUR_MS)).not.toContain(BLIND);
    expect(opened(0, { ...host.properties, triggers: [] })).not.toContain(BLIND);
  });
});

describe('15.5 a box that was left unticked', () => {
  test.each([true, false])('turning the triggers on asks Google for every scope; as an add-on: %p', (addOn) => {
    const host = hostOf(checkedHost().toBookData(), { user: OWNER, addOn });
    host.run('setUp');
    host.refusedScopes.add(MAIL);
    expect(() => host.run('installTriggers')).toThrow(MAIL);
    expect(host.properties.triggers).toEqual([]);
    host.refusedScopes.clear();
    host.run('installTriggers');
    expect(host.properties.triggers).not.toEqual([]);
  });

  test('each colleague consents: a head’s own triggers ask the head', () => {
    const host = checkedHost();
    host.user = OWNER;
    host.run('installTriggers');
    host.user = HEAD;
    host.refusedScopes.add(MAIL);
    expect(() => host.run('installTriggers')).toThrow(MAIL);
  });
});

describe('15.6 the look at inserted rows, which Google charges for every edit of anybody', () => {
  const handlersOf = (host: Host): string[] => host.properties.triggers.map(({ handler }) => handler).sort();
  const withSetting = (email: string, text?: string): Host => {
    const tabs = {
      Команда: [['Имя', 'Почта', 'Роль'], ['Хозяин', email, 'собственник']], // prettier-ignore
      ...(text === undefined ? {} : { Правила: [['Правило', 'Значение'], ['Видеть вставку строк сразу', text]] }), // prettier-ignore
    };
    const host = hostOf(salesBook(undefined, tabs), { user: email, owner: email });
    host.run('setUp');
    host.run('installTriggers');
    return host;
  };

  test.each([
    ['a consumer’s account', 'one.two@gmail.com', undefined, false],
    ['a consumer’s account that asks for it', 'one.two@gmail.com', 'да', true],
    ['any other account', OWNER, undefined, true],
    ['any other account that does without', OWNER, 'нет', false],
  ])('%s', (_, email, text, isHeard) => {
    const host = withSetting(email, text);
    expect(handlersOf(host)).toEqual(['onClock', 'onForm', ...(isHeard ? ['onSheetChange'] : [])]);
  });

  test('without it the hourly check sees what was inserted', () => {
    const host = withSetting(OWNER, 'нет');
    host.insertRows('Сделки', 3, 1);
    expect(host.typeInto('Сделки', 'A3', 'М-9').map(({ handler }) => handler)).toEqual(['onEdit']);
    host.advanceTo(host.now() + HOUR_MS);
    expect(host.workbook.sheetNamed('Журнал')?.lastRow).toBeGreaterThan(1);
  });

  test('switched off later, the trigger goes by itself at the next row', () => {
    const host = withSetting(OWNER, 'да');
    host.typeInto('Правила', 'B2', 'нет');
    expect(handlersOf(host)).toContain('onSheetChange');
    host.advanceTo(host.now() + HOUR_MS);
    host.insertRows('Сделки', 3, 1);
    expect(handlersOf(host)).toEqual(['onClock', 'onForm']);
  });
});

describe('15.3 the triggers of two workbooks under one add-on', () => {
  test('turning them on anew, or switching off, in one leaves those of the other', () => {
    const script = makeScriptState();
    const two = ['Москва', 'Казань'].map((title) => hostOf({ ...salesBook(), title }, { script }));
    for (const host of two) host.run('setUp');
    const [one, other] = two;
    one?.run('installTriggers');
    other?.run('installTriggers');
    const standing = other?.properties.triggers;
    expect(standing).toHaveLength(3);
    one?.run('installTriggers');
    one?.callServer('undoSetUp');
    expect(one?.properties.triggers).toEqual([]);
    expect(other?.properties.triggers).toEqual(standing);
  });
});

describe('15.7 what the page makes of a failure', () => {
  test.each(['Error: Нет прав', 'Exception: Нет прав', 'ScriptError: Error: Нет прав', 'Нет прав'])(
    '%s',
    async (message) => {
      const runner = {
        withSuccessHandler: () => runner,
        withFailureHandler: (fail: (error: Error) => void) => ({ sidebarState: () => { fail(new Error(message)); } }), // prettier-ignore
      };
      Object.assign(globalThis, { google: { script: { run: runner } } });
      await expect(callServer('sidebarState')).rejects.toThrow(/^Нет прав$/);
    },
  );
});

describe('15.12 a toast that a simple trigger may not show', () => {
  test('ends nothing: the row is judged, and a move that the gate refuses goes back', () => {
    const host = hostOf(checkedHost().toBookData(), { user: OWNER, limitedToasts: false });
    host.run('setUp');
    host.user = SELLER;
    for (const [cell, text] of [
      ['G2', '51000'],
      ['D2', 'Сделка'],
    ] as const)
      // prettier-ignore
      expect(host.typeInto('Сделки', cell, text).map(({ error }) => error)).toEqual([null]);
    // The one of set-up, which a menu started.
    expect([shown(host, 2, 'Статус'), host.toasts.length]).toEqual(['КП', 1]);
    expect(shown(host, 2, 'Проверка')).toContain('Маржа');
  });
});
