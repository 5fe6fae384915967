import { describe, expect, test } from '@jest/globals';
import type { SidebarState } from '../../../src/addon/server/state';
import type { Host } from 'apps-script-host';
import { contentsOf, sheetIn } from '../../support/look';
import { approve, as, claimOn, desk, findingsIn } from '../approvals/desk';
import { HEAD, hostOf, OWNER, salesBook, SELLER, shown } from '../../support/salesHost';

const HOUR = 3_600_000;

/** A desk that works: a signed deal, the triggers of two people, a built report. */
function atWork(): Host {
  const host = desk();
  approve(host, 'М-1');
  host.user = OWNER;
  host.run('installTriggers');
  as(host, HEAD, () => host.run('installTriggers'));
  host.run('dailyBuild');
  return host;
}

function switchedOff(answer = 'YES'): Host {
  const host = atWork();
  host.answers.push(answer, 'OK');
  host.run('switchOff');
  return host;
}

const cellsOf = (host: Host, tab: string) =>
  sheetIn(host.toBookData(), tab).rows.map((row) => row.map((cell) => cell?.value ?? ''));

describe('«Отключить на этом листе»', () => {
  test('says what goes and what stays before, and how to come back after', () => {
    const { dialogs } = switchedOff();
    const [question, done] = dialogs.map(({ text }) => text);
    expect(question).toMatch(/Уйдут: .*Останутся обычными ячейками/);
    expect(done).toMatch(/Ключ согласований хранится вне ячеек.*Вернуться: «Настроить таблицу»/);
  });

  test('changes nothing for whoever thinks better of it', () => {
    const host = atWork();
    const before = [host.toBookData(), host.properties];
    host.answers.push('NO');
    host.run('switchOff');
    expect([host.toBookData(), host.properties]).toEqual(before);
  });

  test('leaves every cell of the deals, of the rules and of the reports as it stood', () => {
    const before = atWork();
    const after = switchedOff();
    for (const tab of ['Сделки', 'Команда', 'Лестница', 'Согласования', 'KPI', 'Дебиторка', 'Планёрка'])
      expect([tab, cellsOf(after, tab)]).toEqual([tab, cellsOf(before, tab)]);
    expect(contentsOf(after, 'Сводка')[0]).toContain('Отключено');
  });

  test('takes away highlights, hints, protections, the own triggers and what the document kept but the key', () => {
    const { sheets } = switchedOff().toBookData();
    const deals = sheets.find(({ name }) => name === 'Сделки');
    expect([deals?.conditionalRules, deals?.validations]).toEqual([[], []]);
    expect(sheets.flatMap(({ protections }) => protections)).toEqual([]);
    const { triggers, stores } = switchedOff().properties;
    expect(new Set(triggers.map(({ creator }) => creator))).toEqual(new Set([HEAD]));
    expect(Object.keys(stores['document'] ?? {}).sort()).toEqual(['approvals', 'setUp0', 'sheetVersion']);
  });

  test('an edit, a tick of anybody’s clock and the menu do nothing any more', () => {
    const host = switchedOff();
    const before = cellsOf(host, 'Сделки');
    as(host, SELLER, () => host.typeInto('Сделки', 'G3', '1'));
    host.advanceTo(host.now() + 3 * HOUR);
    expect(shown(host, 3, 'Цена, ₽/т')).toBe('1');
    expect(cellsOf(host, 'Сделки').map((row) => row.slice(7))).toEqual(before.map((row) => row.slice(7)));
    expect(host.properties.triggers).toEqual([]);
    for (const name of ['checkAll', 'dailyBuild', 'installTriggers'])
      expect(() => host.run(name)).toThrow('Таблица не настроена или отключена');
    expect((host.callServer('sidebarState') as SidebarState).kind).toBe('not-set-up');
  });

  test('forged calls of the page decide and write nothing either', () => {
    const claim = claimOn(atWork(), 'М-2');
    const host = switchedOff();
    for (const [name, given] of [
      ['decide', claim],
      ['requestApproval', { key: claim.key, text: 'прошу' }],
      ['setNextStep', { key: claim.key, row: 3, step: 'звонок', day: '2026-06-20', seen: '' }],
      ['setDebtAction', { key: claim.key, action: 'звонок', by: '', day: '2026-06-20', seen: '' }],
    ] as const)
      expect(() => host.callServer(name, [given])).toThrow('Таблица не настроена или отключена');
  });

  test('whoever comes back finds the approvals counting and everything where it was', () => {
    const host = switchedOff();
    host.run('setUp');
    host.run('checkAll');
    expect(findingsIn(host, 2)).toEqual([]);
    expect(contentsOf(host, 'Сделки')).toEqual(contentsOf(atWork(), 'Сделки'));
    const { sheets } = host.toBookData();
    const standing = atWork().toBookData().sheets;
    const looks = (book: typeof sheets) =>
      book.map(({ conditionalRules, protections }) => [conditionalRules, protections]);
    expect(looks(sheets)).toEqual(looks(standing));
    host.run('dailyBuild');
    expect(host.toBookData().sheets.find(({ name }) => name === 'Сводка')?.rows[0]?.[7]?.formula).toContain('NOW()');
  });

  test.each([
    ['a manager', SELLER],
    ['a head, where the owner closed the tabs', HEAD],
    ['nobody signed in', ''],
  ])('is refused to %s', (_, person) => {
    const host = atWork();
    const before = [host.toBookData(), host.properties];
    expect(() => as(host, person, () => host.run('switchOff'))).toThrow(/собственник|Не видно/);
    expect([host.toBookData(), host.properties]).toEqual(before);
  });

  test('is the owner’s where the record of the set-up is lost', () => {
    const host = hostOf(desk().toBookData(), { user: HEAD, owner: OWNER });
    expect(() => host.run('switchOff')).toThrow('Это делает собственник.');
  });

  test('is a head’s where no tab was closed', () => {
    const host = hostOf(salesBook(), { user: HEAD, owner: OWNER });
    host.run('setUp');
    host.answers.push('YES', 'OK');
    expect(() => host.run('switchOff')).not.toThrow();
    expect(host.properties.stores['document']?.['sheetVersion']).toBe('0');
  });
});
