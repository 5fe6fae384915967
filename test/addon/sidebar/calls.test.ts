import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import type { SidebarReady } from '../../../src/addon/server/state';
import { demoBook } from '../../../src/local/demo/demoBook';
import { hostOf, OWNER } from '../../support/salesHost';

/** Wednesday 17 June 2026, 09:40 in Moscow: the demo's own today. */
const NOW = Date.UTC(2026, 5, 17, 6, 40);
const TEAM_OWNER = 'belyaev@stal-opt.example';
const HEAD = 'orlova@stal-opt.example';
const MOST = 8;
const DAY = 86_400_000;

let checked: Host;
beforeAll(() => {
  checked = hostOf(demoBook({ rows: 400, seed: 7 }), { now: NOW, user: TEAM_OWNER, owner: OWNER });
  checked.run('setUp');
  checked.run('checkAll');
  const [asked] = sidebarOf(checked).approvals.filter(({ canRefuse }) => canRefuse);
  const { key, fingerprint, credit } = asked ?? {};
  checked.callServer('decide', [{ key, fingerprint, credit, decision: 'rejected', comment: 'нет' }]);
});

function sidebarOf(host: Host): SidebarReady {
  return host.callServer('sidebarState') as SidebarReady;
}

/** The file as it was checked, opened by somebody some time later. */
function openedBy(user: string, later = 60_000, properties = checked.properties): Host {
  return hostOf(checked.toBookData(), { now: NOW + later, user, owner: OWNER, properties });
}

/** The same where nothing is kept of the rules: their tabs are read. */
function withoutRules({ stores, ...rest }: Host['properties']): Host['properties'] {
  const document = Object.entries(stores['document'] ?? {}).filter(([name]) => !/^rules\d/.test(name));
  return { ...rest, stores: { ...stores, document: Object.fromEntries(document) } };
}

const debt = (host: Host) => sidebarOf(host).lists.debts.lines[0];

/** Looks that rest on neither the plan nor the approvals take fewer. */
const FEWER: Readonly<Record<string, number>> = { whatIf: 4, clientCard: 4, knownPayments: 4, proposePayments: 4 };

/** What the page asks when somebody looks, each with what it sends. */
const LOOKS: readonly [string, (host: Host) => readonly unknown[]][] = [
  ['sidebarState', () => []],
  ['money', () => []],
  ['whatIf', () => ['10', '5']],
  ['losses', () => ['month', '', '']],
  ['clientCard', (host) => [debt(host)?.client]],
  ['selectedDeal', () => [null]],
  ['goToRow', (host) => [debt(host)?.row, debt(host)?.key]],
  ['knownPayments', () => []],
  ['proposePayments', () => [[], []]],
];

describe('a look at the sidebar', () => {
  test.each(LOOKS.flatMap(([name, args]) => [TEAM_OWNER, HEAD].map((user) => [name, user, args] as const)))(
    '%s by %s takes eight calls at the most, or four, and writes nothing',
    (name, user, args) => {
      const host = openedBy(user);
      const sent = args(host);
      host.ledger.reset();
      host.callServer(name, sent);
      const { total, calls } = host.ledger.totals;
      expect(total).toBeLessThanOrEqual(FEWER[name] ?? MOST);
      expect(Object.keys(calls).filter((call) => /Range.*set|Properties\.set/.test(call))).toEqual([]);
    },
  );

  test.each([TEAM_OWNER, HEAD])('says to %s what it would say having read the rules', (user) => {
    const [kept, read] = [openedBy(user), openedBy(user, 60_000, withoutRules(checked.properties))];
    for (const [name, args] of LOOKS) {
      const sent = args(kept);
      expect([name, kept.callServer(name, sent)]).toEqual([name, read.callServer(name, sent)]);
    }
  });

  test('knows a rule that was just typed', () => {
    const host = openedBy(TEAM_OWNER);
    const team = host.toBookData().sheets.find(({ name }) => name === 'Команда')?.rows ?? [];
    const row = team.findIndex((cells) => cells.some((cell) => cell?.value === HEAD));
    host.typeInto('Команда', `B${row + 1}`, 'nobody@stal-opt.example');
    const kinds = [HEAD, 'nobody@stal-opt.example'].map((user) => {
      host.user = user;
      return sidebarOf(host).kind;
    });
    expect(kinds).toEqual(['refused', 'ready']);
  });

  /** The 1-based row of the first line of a tab that holds a word. */
  function rowOf(host: Host, tab: string, word: string): number {
    const rows = host.toBookData().sheets.find(({ name }) => name === tab)?.rows ?? [];
    return rows.findIndex((cells) => cells.some((cell) => cell?.value === word)) + 1;
  }

  /** Every look says what it says where nothing is kept of the rules. */
  function saysAsIfRead(host: Host): void {
    const open = (properties: Host['properties']) =>
      hostOf(host.toBookData(), { now: NOW + 60_000, user: TEAM_OWNER, owner: OWNER, properties });
    const [kept, read] = [open(host.properties), open(withoutRules(host.properties))];
    for (const [name, args] of LOOKS) {
      const sent = args(read);
      expect([name, kept.callServer(name, sent)]).toEqual([name, read.callServer(name, sent)]);
    }
  }

  function costOf(host: Host, name = 'sidebarState'): number {
    host.ledger.reset();
    host.callServer(name, []);
    return host.ledger.totals.total;
  }

  const [SETTINGS, LADDER, STAGES, TEAM, CLIENTS] = ['Правила', 'Лестница', 'Этапы', 'Команда', 'Клиенты'];
  test.each<[string, readonly (readonly [tab: string, cell: string, text: string])[], number]>([
    ['the plan, which is read at each look', [['План', 'C2', '9000000']], 0],
    ['a setting', [[SETTINGS, 'B3', '7']], 1],
    ['a setting that cannot be read', [[SETTINGS, 'B3', 'много']], 1],
    ['the ladder', [[LADDER, 'D2', '0,2']], 1],
    ['a stage', [[STAGES, 'C2', '1']], 1],
    ['a limit', [[CLIENTS, 'B2', '1']], 1],
    [
      'one tab twice',
      [
        [LADDER, 'D2', '0,2'],
        [LADDER, 'D2', '0,3'],
      ],
      1,
    ],
    [
      'two tabs',
      [
        [LADDER, 'D2', '0,2'],
        [CLIENTS, 'B2', '1'],
      ],
      2,
    ],
  ])(
    'after somebody typed %s it costs a call for each tab, and says what it would say having read all',
    (_, typed, more) => {
      const host = openedBy(TEAM_OWNER);
      for (const [tab, cell, text] of typed) host.typeInto(tab, cell, text);
      saysAsIfRead(host);
      expect(costOf(host)).toBe(MOST + more);
      host.run('checkAll');
      expect(costOf(host)).toBe(MOST);
      const [tab, cell, text] = typed.at(-1) ?? ['', '', ''];
      host.typeInto(tab, cell, text);
      expect(costOf(host)).toBe(MOST + Math.min(more, 1));
    },
  );

  test('in another language it says everything in it, also what was found before', () => {
    const host = openedBy(TEAM_OWNER);
    host.typeInto(CLIENTS, 'C2', 'сколько угодно');
    host.run('checkAll');
    const { rows = [] } = host.toBookData().sheets.find(({ name }) => name === SETTINGS) ?? {};
    const below = rows.length + 1;
    host.typeInto(SETTINGS, `A${below}`, 'Язык');
    host.typeInto(SETTINGS, `B${below}`, 'en');
    expect(sidebarOf(host).language).toBe('en');
    saysAsIfRead(host);
  });

  test('who signs is not who signed: the protections are looked at once, then no more', () => {
    const host = openedBy(TEAM_OWNER);
    host.typeInto(TEAM, `B${rowOf(host, TEAM, HEAD)}`, 'nobody@stal-opt.example');
    expect(costOf(host)).toBeGreaterThan(MOST + 20);
    expect(costOf(host)).toBe(MOST + 1);
  });

  test('reads the rules after a day without a check', () => {
    const host = openedBy(TEAM_OWNER, 2 * DAY);
    host.deleteSheet('План');
    host.ledger.reset();
    sidebarOf(host);
    expect(host.ledger.totals.total).toBeGreaterThan(MOST);
  });

  test('sees a protection that was taken off when somebody is to sign, and after a day', () => {
    const book = checked.toBookData();
    const sheets = book.sheets.map((sheet) => (sheet.name === 'Лестница' ? { ...sheet, protections: [] } : sheet));
    const open = (later: number) =>
      hostOf({ ...book, sheets }, { now: NOW + later, user: TEAM_OWNER, owner: OWNER, properties: checked.properties });
    expect(sidebarOf(open(2 * DAY)).repairs).toEqual(['repairProtections']);
    const host = open(60_000);
    expect(sidebarOf(host).repairs).toEqual([]);
    const [asked] = sidebarOf(host).approvals.filter(({ canRefuse }) => canRefuse);
    const { key, fingerprint, credit } = asked ?? {};
    const claim = { key, fingerprint, credit, decision: 'rejected', comment: 'нет' };
    expect(() => host.callServer('decide', [claim])).toThrow(/«Лестница»/);
    expect(sidebarOf(host).repairs).toEqual(['repairProtections']);
  });
});
