import { describe, expect, test } from '@jest/globals';
import type { SidebarState } from '../../src/addon/server/state';
import type { SetUpOutcome, SetUpProposal } from '../../src/addon/server/setUpState';
import type { Host } from '../../src/host/host';
import { plainBook, plainSheet } from '../sheets/plainBook';
import { HEADER } from '../sheets/salesBook';
import { checkedHost, HEAD, hostOf, OWNER, salesBook, SELLER } from './salesHost';

const proposalOf = (host: Host): SetUpProposal => host.callServer('setUpProposal') as SetUpProposal;
const headersOf = (host: Host): unknown[] =>
  host.toBookData().sheets[0]?.rows[0]?.map((cell) => cell?.value ?? '') ?? [];
const tabsOf = (host: Host): string[] => host.toBookData().sheets.map(({ name }) => name);

describe('the proposal', () => {
  test('says what was recognised and how surely, and what was not, and writes nothing', () => {
    const host = hostOf(salesBook());
    const { mapping, unknown, isSetUp, canUndo } = proposalOf(host);
    expect(mapping).toContainEqual({ title: 'Клиент', header: 'Контрагент', confidence: 'synonym' });
    expect(mapping).toContainEqual({ title: 'Цена, ₽/т', header: 'Цена, ₽/т', confidence: 'exact' });
    expect(unknown).toEqual([{ header: 'Своё', cell: 'Сделки!N1' }]);
    expect({ isSetUp, canUndo }).toEqual({ isSetUp: false, canUndo: false });
    expect(host.ledger.totals.writes).toBe(0);
  });

  test('names both headers of a doubled column and offers it nowhere', () => {
    const header = ['Клиент', 'Цена', 'Этап', 'Товар', 'Номенклатура'];
    const host = hostOf(plainBook(plainSheet('Сделки', [header])));
    const { doubled, offered } = proposalOf(host);
    expect(doubled).toEqual([{ title: 'Товар', headers: ['Товар', 'Номенклатура'] }]);
    expect(offered.map(({ column }) => column)).not.toContain('item');
  });

  test('tells what a missing column would turn on', () => {
    const offered = proposalOf(hostOf(salesBook())).offered.find(({ column }) => column === 'promisedDate');
    expect(offered?.checks.length).toBeGreaterThan(0);
  });

  test('stands in the sidebar until the workbook is set up; a manager is told who does it', () => {
    const host = hostOf(salesBook());
    expect((host.callServer('sidebarState') as SidebarState).kind).toBe('not-set-up');
    host.user = SELLER;
    const refused = host.callServer('sidebarState') as SidebarState;
    expect(refused.kind === 'refused' && refused.reason).toMatch(/РОП или собственник/);
    host.user = OWNER;
    host.run('setUp');
    expect((host.callServer('sidebarState') as SidebarState).kind).toBe('ready');
  });
});

describe('setting up', () => {
  test('adds what was ticked and ours at the right end, and moves nothing', () => {
    const host = hostOf(salesBook());
    const { proposal } = host.callServer('applySetUp', [{ addColumns: ['promisedDate'] }]) as SetUpOutcome;
    expect(headersOf(host).slice(0, HEADER.length + 2)).toEqual([...HEADER, 'Обещанный срок', 'Выручка ₽']);
    expect(proposal.isSetUp).toBe(true);
    expect(proposal.offered.map(({ column }) => column)).not.toContain('promisedDate');
  });

  test('again adds what is ticked then, and nothing else', () => {
    const host = hostOf(salesBook());
    host.callServer('applySetUp', [{ addColumns: [] }]);
    const tabs = tabsOf(host);
    host.callServer('applySetUp', [{ addColumns: ['blocker'] }]);
    expect(tabsOf(host)).toEqual(tabs);
    expect(headersOf(host).slice(HEADER.length, HEADER.length + 2)).toEqual(['Что мешает', 'Выручка ₽']);
  });

  test.each([
    ['nothing', undefined],
    ['no list', { addColumns: 'blocker' }],
    ['a column that does not exist', { addColumns: ['constructor', 'whatever'] }],
  ])('refuses a page that sends %s', (_, sent) => {
    const host = hostOf(salesBook());
    expect(() => host.callServer('applySetUp', [sent])).toThrow(/обновите панель/);
    expect(headersOf(host)).toEqual(HEADER);
  });

  test.each(['setUpProposal', 'applySetUp', 'undoSetUp'])('%s is not for a manager', (name) => {
    const host = checkedHost();
    expect(() => host.callServer(name, [{ addColumns: [] }])).toThrow(/РОП или собственник/);
  });

  test('a workbook without a table of deals is refused with a sentence', () => {
    const host = hostOf(plainBook(plainSheet('Лист1', [['привет']])));
    for (const name of ['setUpProposal', 'applySetUp']) expect(() => host.callServer(name)).toThrow(/таблицы сделок/);
    expect(() => host.run('setUp')).toThrow(/таблицы сделок/);
    expect(tabsOf(host)).toEqual(['Лист1']);
  });
});

describe('undoing', () => {
  test('leaves the workbook as it was before', () => {
    const host = hostOf(salesBook());
    const before = host.toBookData();
    host.callServer('applySetUp', [{ addColumns: ['blocker'] }]);
    host.run('checkAll');
    host.callServer('applySetUp', [{ addColumns: ['promisedDate'] }]);
    host.callServer('undoSetUp');
    const after = host.toBookData();
    expect(headersOf(host).filter((header) => header !== '')).toEqual(HEADER);
    expect(after.sheets[0]).toEqual({ ...before.sheets[0], maxColumns: after.sheets[0]?.maxColumns });
    expect(after.sheets.flatMap(({ protections }) => protections)).toEqual([]);
    expect(proposalOf(host).canUndo).toBe(false);
  });

  test('keeps what people have typed into what was added', () => {
    const host = hostOf(salesBook());
    host.callServer('applySetUp', [{ addColumns: ['blocker'] }]);
    const at = headersOf(host).indexOf('Что мешает');
    host.typeInto('Сделки', `${String.fromCharCode(65 + at)}2`, 'ждём машину');
    host.typeInto('Клиенты', 'A2', 'Балка');
    host.callServer('undoSetUp');
    expect(headersOf(host)).toContain('Что мешает');
    expect(tabsOf(host)).toContain('Клиенты');
    expect(tabsOf(host)).not.toContain('Лестница');
  });

  test('turns the triggers of this account off, and edits are left alone from then on', () => {
    const host = checkedHost();
    host.user = OWNER;
    host.run('installTriggers');
    host.callServer('undoSetUp');
    expect(host.properties.triggers).toEqual([]);
    host.ledger.reset();
    host.typeInto('Сделки', 'A2', 'М-9');
    expect(host.ledger.totals.writes).toBe(0);
  });

  test('without a record says so', () => {
    expect(() => hostOf(salesBook()).callServer('undoSetUp')).toThrow(/Отменять нечего/);
  });

  test('what the owner closed a head cannot open', () => {
    const host = checkedHost();
    host.user = HEAD;
    expect(() => host.callServer('undoSetUp')).toThrow(/собственник/);
  });
});

describe('the version of the sheet', () => {
  /** As a newer version of the add-on would leave it. */
  function newer(): Host {
    const host = checkedHost();
    const { stores, ...rest } = host.properties;
    const properties = { ...rest, stores: { ...stores, document: { ...stores['document'], sheetVersion: '2' } } };
    return hostOf(host.toBookData(), { properties });
  }

  test.each(['setUp', 'checkAll', 'dailyBuild', 'installTriggers'])(
    '%s refuses a newer one and writes nothing',
    (entry) => {
      const host = newer();
      expect(() => host.run(entry)).toThrow(/более новая версия/);
      expect(host.ledger.totals.writes).toBe(0);
    },
  );

  test.each(['sidebarState', 'setUpProposal', 'applySetUp', 'undoSetUp'])('so does %s', (name) => {
    const host = newer();
    expect(() => host.callServer(name, [{ addColumns: [] }])).toThrow(/более новая версия/);
    expect(host.ledger.totals.writes).toBe(0);
  });

  test('and so does an edit', () => {
    const host = newer();
    const [handled] = host.typeInto('Сделки', 'D2', 'Сделка');
    expect(handled?.error?.message).toMatch(/более новая версия/);
    expect(host.ledger.totals.writes).toBe(0);
  });

  test('is told by a note where the properties are lost, as in a copy', () => {
    const host = checkedHost();
    const book = host.toBookData();
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells.map((cell) => (cell?.note === 'РОП-контроль · 1' ? { ...cell, note: 'РОП-контроль · 2' } : cell)),
      ),
    }));
    const copy = hostOf({ ...book, sheets });
    expect(() => copy.run('checkAll')).toThrow(/более новая версия/);
  });

  test('a copy goes on being checked at every edit', () => {
    const copy = hostOf(checkedHost().toBookData(), { user: SELLER });
    copy.typeInto('Сделки', 'D3', 'Сделка');
    expect(copy.workbook.sheetNamed('Сделки')?.valueAt(2, 3)).toBe('КП');
  });
});

describe('rules that cannot be read', () => {
  test.each<[string, string, (string | number)[][], string]>([
    [
      'a limit above 100 %',
      'Лестница',
      [
        ['Роль', 'Группа', 'Скидка до', 'Маржа от'],
        ['менеджер', '', '150%', 0.08],
      ],
      'Лестница!C2',
    ],
    [
      'an unknown role',
      'Лестница',
      [
        ['Роль', 'Скидка до', 'Маржа от'],
        ['дворник', 0.03, 0.08],
      ],
      'Лестница!2',
    ],
    [
      'a gap in the ladder',
      'Лестница',
      [
        ['Роль', 'Скидка до', 'Маржа от'],
        ['менеджер', '3%', '8%'],
        ['собственник', '', ''],
      ],
      'Лестница!3',
    ],
    [
      'a ladder out of order',
      'Лестница',
      [
        ['Роль', 'Скидка до', 'Маржа от'],
        ['менеджер', '7%', '5%'],
        ['РОП', '3%', '8%'],
      ],
      'Лестница!3',
    ],
    [
      'a stage that no kind matches',
      'Этапы',
      [
        ['Этап', 'Вид'],
        ['Раздумья', 'thinking'],
        ['КП', 'quote'],
      ],
      'Этапы!2',
    ],
    [
      'a holiday typed as text',
      'Праздники',
      [
        ['Дата', 'Часы'],
        ['майские', ''],
      ],
      'Праздники!A2',
    ],
  ])('%s is named with its place, and the rest goes on', (_, tab, cells, place) => {
    const host = checkedHost(undefined, { [tab]: cells });
    host.user = OWNER;
    const state = host.callServer('sidebarState') as SidebarState;
    expect(state.kind === 'ready' && state.problems.some((problem) => problem.includes(place))).toBe(true);
    expect(state.kind === 'ready' && state.deals.length).toBeGreaterThan(0);
  });

  test('a team of nobody is told', () => {
    const host = hostOf(salesBook(undefined, { Команда: [['Имя', 'Почта', 'Роль']] }));
    expect(proposalOf(host).problems).toContainEqual(expect.stringMatching(/^На вкладке «Команда» никого нет/));
  });
});
