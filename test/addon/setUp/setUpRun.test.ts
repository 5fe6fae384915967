import { describe, expect, test } from '@jest/globals';
import type { SetUpProgress } from '../../../src/addon/setUp/setUpState';
import type { Host } from 'apps-script-host';
import { messyBook } from '../../support/messyBook';
import { HEAD, hostOf, OWNER, salesBook, SELLER } from '../../support/salesHost';
import { begin, choiceFor, planned, proposalOf, setUpBy } from './setUpCalls';

const messyHost = (): Host => hostOf(messyBook(), { editors: [HEAD, SELLER] });
const inMessy = (host: Host) => choiceFor(host, { tab: 'Продажи 2026', triggers: true });
const goOn = (host: Host): SetUpProgress => host.callServer('continueSetUp') as SetUpProgress;
const tabsOf = (host: Host): string[] => host.toBookData().sheets.map(({ name }) => name);
const closedTabs = (host: Host): string[] =>
  host
    .toBookData()
    .sheets.filter(({ protections }) => protections.some(({ range }) => range === ''))
    .map(({ name }) => name);

describe('the preview', () => {
  test('says to the last tab, column, protection and trigger what is then done', () => {
    const host = messyHost();
    const before = host.toBookData();
    const plan = planned(host, { ...inMessy(host), addColumns: ['promisedDate'] });
    expect(host.toBookData()).toEqual(before);
    setUpBy(host, { ...inMessy(host), addColumns: ['promisedDate'] });
    const tabs = tabsOf(host);
    expect(tabs).toEqual([...before.sheets.map(({ name }) => name), ...plan.tabs]);
    expect(closedTabs(host).sort()).toEqual([...plan.protections].sort());
    const header = host.toBookData().sheets[2]?.rows[3]?.map((cell) => cell?.value) ?? [];
    expect(header.slice(14, 14 + 1 + plan.own.length)).toEqual([...plan.columns, ...plan.own]);
    expect(plan.steps.filter((step) => step === 'triggers')).toEqual(['triggers']);
    expect(host.properties.triggers.map(({ handler }) => handler).sort()).toEqual([
      'onClock',
      'onForm',
      'onSheetChange',
    ]);
    expect(plan.deals).toBe(4);
  });

  test('of a workbook that changed meanwhile comes back instead of a run', () => {
    const host = messyHost();
    const choice = inMessy(host);
    const { seen } = planned(host, choice);
    host.typeInto('Правила', 'B2', '50');
    host.ledger.reset();
    const answer = host.callServer('applySetUp', [choice, seen]) as SetUpProgress;
    expect(answer).toMatchObject({ kind: 'planned', rules: [{ before: '50', after: '45' }] });
    expect(host.ledger.totals.writes).toBe(0);
  });

  test('to a head says that the owner protects the tabs', () => {
    const host = messyHost();
    host.user = HEAD;
    expect(planned(host, inMessy(host))).toMatchObject({ protections: [], needsOwner: true });
    setUpBy(host, inMessy(host));
    expect(closedTabs(host)).toEqual([]);
    host.user = OWNER;
    expect(planned(host, choiceFor(host)).protections).toHaveLength(18);
  });
});

describe('the run', () => {
  test('is a call a step: columns, tabs by the half-dozen, rules, guards, triggers, the first check', () => {
    const host = messyHost();
    const choice = choiceFor(host, { tab: 'Продажи 2026', triggers: true, rules: { responseMinutes: '20' } });
    let progress = begin(host, choice);
    const done: number[] = [];
    while (progress.kind === 'going') {
      done.push(progress.done);
      expect(progress.steps).toEqual(['columns', 'tabs', 'tabs', 'tabs', 'rules', 'guards', 'triggers', 'check']);
      progress = goOn(host);
    }
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(progress).toMatchObject({
      kind: 'done',
      said: 'Добавлено: столбцов — 13, вкладок — 16, правил — 1. Ваши столбцы и строки на месте.',
    });
    const verdicts = host
      .toBookData()
      .sheets[2]?.rows.slice(4)
      .map((row) => row.some((cell) => String(cell?.value).startsWith('Маржа 2')));
    expect(verdicts).toContain(true);
  });

  test('left half-way is offered to whoever may set up, and goes on to the same end', () => {
    const whole = messyHost();
    setUpBy(whole, inMessy(whole));
    const host = messyHost();
    begin(host, inMessy(host));
    goOn(host);
    const { properties } = host;
    const later = hostOf(host.toBookData(), { user: OWNER, properties, editors: [HEAD, SELLER] });
    expect(later.callServer('sidebarState')).toMatchObject({ kind: 'not-set-up', reason: /не закончена/ as unknown });
    expect(proposalOf(later).unfinished).toMatchObject({ done: 2 });
    let progress = goOn(later);
    while (progress.kind === 'going') progress = goOn(later);
    expect(tabsOf(later)).toEqual(tabsOf(whole));
    expect(proposalOf(later).unfinished).toBeNull();
    expect(() => goOn(later)).toThrow(/Продолжать нечего/);
  });

  test.each([0.1, 0.3, 0.5, 0.7, 0.9])(
    'cut at %d of its third call it goes on, and undoing leaves no tab of it',
    (part) => {
      const host = messyHost();
      const tabs = tabsOf(host);
      begin(host, inMessy(host));
      goOn(host);
      const { properties } = host;
      const counted = hostOf(host.toBookData(), { user: OWNER, properties });
      counted.ledger.reset();
      goOn(counted);
      const cutAt = Math.floor(counted.ledger.totals.total * part);
      const cut = hostOf(host.toBookData(), { user: OWNER, properties });
      let calls = 0;
      cut.failAt = () => (calls++ >= cutAt ? new Error('Service Spreadsheets failed while accessing document') : null);
      expect(() => goOn(cut)).toThrow();
      cut.failAt = () => null;
      let progress = goOn(cut);
      while (progress.kind === 'going') progress = goOn(cut);
      expect(proposalOf(cut)).toMatchObject({ isSetUp: true, tabsToCreate: [], unfinished: null });
      cut.callServer('undoSetUp');
      expect(tabsOf(cut)).toEqual(tabs);
    },
  );

  const CUT = new Error('Service Spreadsheets failed while accessing document');

  test.each(['Spreadsheet.insertSheet', 'Range.setNotes', 'Sheet.setName'])(
    'cut from its fourth %s on it can be undone at once, gone on with or not, and no tab stays',
    (call) => {
      const host = messyHost();
      const tabs = tabsOf(host);
      begin(host, inMessy(host));
      const { properties } = host;
      for (const goesOn of [false, true])
        for (const when of [3, 4]) {
          const cut = hostOf(host.toBookData(), { user: OWNER, properties });
          let met = 0;
          cut.failAt = (name) => {
            if (name === call) met += 1;
            return met > when || (met === when && name !== call) ? CUT : null;
          };
          expect(() => goOn(cut)).toThrow();
          cut.failAt = () => null;
          for (let progress = goesOn ? goOn(cut) : null; progress?.kind === 'going'; progress = goOn(cut));
          if (!goesOn) cut.callServer('abandonSetUp');
          cut.callServer('undoSetUp');
          expect(tabsOf(cut)).toEqual(tabs);
        }
    },
  );

  test('that is given up stays as far as it came, and can be undone', () => {
    const host = messyHost();
    const tabs = tabsOf(host);
    begin(host, inMessy(host));
    goOn(host);
    expect(host.callServer('abandonSetUp')).toMatchObject({
      kind: 'done',
      proposal: { unfinished: null, canUndo: true },
    });
    host.callServer('undoSetUp');
    expect(tabsOf(host)).toEqual(tabs);
  });
});

describe('who may', () => {
  const DOORS = ['setUpProposal', 'planSetUp', 'applySetUp', 'continueSetUp', 'abandonSetUp', 'undoSetUp'];

  test.each(DOORS)('%s is not for a manager, a stranger or somebody signed out', (door) => {
    const host = messyHost();
    const choice = choiceFor(host);
    for (const [user, refusal] of [
      [SELLER, /РОП или собственник/],
      ['stranger@example.com', /нет на вкладке «Команда»/],
      ['', /войдите/],
    ] as const) {
      host.user = user;
      host.ledger.reset();
      expect(() => host.callServer(door, [choice, ''])).toThrow(refusal);
      expect(host.ledger.totals.writes).toBe(0);
    }
  });
});

describe('a page that sends something else', () => {
  const rule = { tab: 'ladder', name: 'manager', group: '', column: 'marginFrom', text: '5 %' };

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'всё'],
    ['no list of columns', { addColumns: 'blocker' }],
    ['a column that every object has', { addColumns: ['constructor'] }],
    ['a header of a column that does not exist', { headers: [{ column: 'toString', header: '' }] }],
    ['a header that is no text', { headers: [{ column: 'price', header: 7 }] }],
    ['a rule of another tab', { rules: [{ ...rule, tab: 'team' }] }],
    ['a rule of a column that is not asked for', { rules: [{ ...rule, column: 'role' }] }],
    ['a role that there is not', { rules: [{ ...rule, name: 'царь' }] }],
    ['a setting that is not asked for', { rules: [{ ...rule, tab: 'settings', name: 'gate', column: 'value' }] }],
    ['a text of a mile', { rules: [{ ...rule, text: '5'.repeat(501) }] }],
    ['no word of triggers', { triggers: 'yes' }],
  ])('%s is refused', (_, sent) => {
    const host = hostOf(salesBook());
    const choice = typeof sent === 'object' && sent !== null ? { ...choiceFor(host), ...sent } : sent;
    host.ledger.reset();
    for (const door of ['planSetUp', 'applySetUp'])
      expect(() => host.callServer(door, [choice, ''])).toThrow(/обновите (панель|её)/);
    expect(host.ledger.totals.writes).toBe(0);
  });
});
