import { describe, expect, test } from '@jest/globals';
import type { SetUpChoice } from '../../../src/addon/setUp/setUpState';
import type { SidebarState } from '../../../src/addon/server/state';
import type { Host } from 'apps-script-host';
import { SHEET_VERSION } from '../../../src/sheets/setUp/sheetVersion';
import { plainBook, plainSheet } from '../../support/plainBook';
import { HEADER } from '../../support/salesBook';
import { checkedHost, HEAD, hostOf, OWNER, salesBook, SELLER } from '../../support/salesHost';
import { cellOf, choiceFor, proposalOf, setUpBy } from './setUpCalls';

const headersOf = (host: Host): unknown[] =>
  host.toBookData().sheets[0]?.rows[0]?.map((cell) => cell?.value ?? '') ?? [];
const tabsOf = (host: Host): string[] => host.toBookData().sheets.map(({ name }) => name);

const lineOf = (host: Host, wanted: string) => proposalOf(host).columns.find(({ column }) => column === wanted);

/** What the page of set-up sends when nothing was chosen on it. */
const CHOICE: SetUpChoice = {
  tab: 'Лист1',
  headers: [],
  gather: [],
  trade: '',
  addColumns: [],
  rules: [],
  freeze: false,
  triggers: false,
};

describe('our column that is carried off among the team’s', () => {
  const lost = 'Столбец «Проверка» или «ключ» удалён или унесён от остальных наших';
  const carriedOff = (): Host => {
    const host = checkedHost();
    host.user = OWNER;
    host.moveColumns('Сделки', headersOf(host).indexOf('Проверка') + 1, 1, 1);
    return host;
  };

  test('is named by every run, with what to do, and nothing is written', () => {
    const host = carriedOff();
    const before = host.toBookData();
    for (const name of ['checkAll', 'dailyBuild']) expect(() => host.run(name)).toThrow(lost);
    expect(host.callServer('sidebarState')).toMatchObject({ reason: expect.stringContaining(lost) as unknown });
    expect(host.toBookData()).toEqual(before);
  });

  test.each([
    ['brought back', (host: Host) => void host.moveColumns('Сделки', 1, 1, headersOf(host).indexOf('код') + 1)],
    ['made anew by set-up', (host: Host) => host.run('setUp')],
  ])('is at work again when it is %s', (_, mend) => {
    const host = carriedOff();
    mend(host);
    expect(() => host.run('checkAll')).not.toThrow();
    expect(host.callServer('sidebarState')).toMatchObject({ kind: 'ready' });
  });
});

describe('our column of figures that is carried off among the team’s', () => {
  const problemsOf = (host: Host): unknown[] => {
    const { problems } = host.callServer('report', [{ language: 'ru', from: '', to: '' }]) as { problems: unknown[] };
    return problems;
  };
  const astray = {
    code: 'own-column-astray',
    detail:
      '«Маржа %» не заполняется: столбец стоит вдали от наших. Верните его к столбцу «Проверка», а если он ваш, переименуйте',
  };

  test('is told of while it stands there, keeps what it says, and is filled again once it is back', () => {
    const host = checkedHost();
    host.user = OWNER;
    expect(problemsOf(host)).not.toContainEqual(astray);
    host.moveColumns('Сделки', headersOf(host).indexOf('Маржа %') + 1, 1, 1);
    const before = cellOf(host, 'Сделки', 1, 0);
    host.typeInto('Сделки', `${String.fromCharCode(65 + headersOf(host).indexOf('Цена, ₽/т'))}2`, '61000');
    host.run('checkAll');
    expect(problemsOf(host)).toContainEqual(astray);
    expect(cellOf(host, 'Сделки', 1, 0)).toBe(before);
    host.moveColumns('Сделки', 1, 1, headersOf(host).indexOf('Наценка %') + 1);
    host.run('checkAll');
    expect(problemsOf(host)).not.toContainEqual(astray);
    expect(cellOf(host, 'Сделки', 1, headersOf(host).indexOf('Маржа %'))).not.toBe(before);
  });
});

describe('the proposal', () => {
  test('says what was recognised and how surely, with a sample, and writes nothing', () => {
    const host = hostOf(salesBook());
    const { columns, headers, isSetUp, canUndo, unfinished } = proposalOf(host);
    expect(columns).toContainEqual(
      expect.objectContaining({ column: 'client', title: 'Клиент', header: 'Контрагент', confidence: 'synonym' }),
    );
    expect(columns).toContainEqual(
      expect.objectContaining({ column: 'price', header: 'Цена, ₽/т', confidence: 'exact' }),
    );
    expect(headers).toContainEqual({ header: 'Своё', sample: expect.stringMatching(/^a/) });
    expect({ isSetUp, canUndo, unfinished }).toEqual({ isSetUp: false, canUndo: false, unfinished: null });
    expect(host.ledger.totals.writes).toBe(0);
  });

  test('names both headers of a doubled column', () => {
    const header = ['Клиент', 'Цена', 'Этап', 'Товар', 'Номенклатура'];
    const host = hostOf(plainBook(plainSheet('Сделки', [header])));
    expect(lineOf(host, 'item')).toMatchObject({
      header: '',
      confidence: 'doubled',
      rivals: ['Товар', 'Номенклатура'],
    });
  });

  test('tells what a missing column would turn on', () => {
    expect(lineOf(hostOf(salesBook()), 'promisedDate')).toMatchObject({
      confidence: 'none',
      checks: expect.arrayContaining(['Срок не подтверждён']),
    });
  });

  test('counts the cells that make a column doubtful', () => {
    const rows = [['М-1', 'Балка', 'Ким', 'КП', 'десять', 60000, 60000, 50000, '', '', '', '', '', '']];
    expect(lineOf(hostOf(salesBook(rows)), 'quantity')).toMatchObject({ unreadable: 1 });
  });

  test('the sidebar says that set-up is due until it is done; a manager is told who does it', () => {
    const host = hostOf(salesBook());
    expect(host.callServer('sidebarState')).toMatchObject({
      kind: 'not-set-up',
      reason: expect.stringMatching(/не настроена/),
    });
    host.user = SELLER;
    const refused = host.callServer('sidebarState') as SidebarState;
    expect(refused.kind === 'refused' && refused.reason).toMatch(/РОП или собственник/);
    host.user = OWNER;
    host.run('setUp');
    expect((host.callServer('sidebarState') as SidebarState).kind).toBe('ready');
  });

  test('the menu and the sidebar open the page of set-up, and it opens the sidebar again', () => {
    const host = hostOf(salesBook());
    host.callServer('openSetUp');
    const setUpPage = host.sidebar?.html ?? '';
    host.callServer('openSidebar');
    expect(setUpPage).not.toBe('');
    expect(host.sidebar?.html).not.toBe(setUpPage);
  });
});

describe('setting up', () => {
  test('adds what was asked for and ours at the right end, and moves nothing', () => {
    const host = hostOf(salesBook());
    const { proposal } = setUpBy(host, choiceFor(host, { addColumns: ['promisedDate'] }));
    expect(headersOf(host).slice(0, HEADER.length + 2)).toEqual([...HEADER, 'Обещанный срок', 'Выручка ₽']);
    expect(proposal.isSetUp).toBe(true);
    expect(lineOf(host, 'promisedDate')).toMatchObject({ header: 'Обещанный срок' });
  });

  test('again adds what is asked for then, and nothing else', () => {
    const host = hostOf(salesBook());
    setUpBy(host);
    const tabs = tabsOf(host);
    setUpBy(host, choiceFor(host, { addColumns: ['blocker'] }));
    expect(tabsOf(host)).toEqual(tabs);
    expect(headersOf(host).slice(HEADER.length, HEADER.length + 2)).toEqual(['Что мешает', 'Выручка ₽']);
  });

  test('a second time with the same answers writes nothing into the workbook', () => {
    const host = hostOf(salesBook());
    setUpBy(host, choiceFor(host, { rules: { responseMinutes: '20', 'manager discountUpTo': '2,5 %' } }));
    const after = host.toBookData();
    expect(setUpBy(host).said).toMatch(/уже настроена/);
    expect(host.toBookData()).toEqual(after);
  });

  test('a workbook without a table of deals is refused with a sentence', () => {
    const host = hostOf(plainBook(plainSheet('Лист1', [['привет']])));
    for (const name of ['setUpProposal', 'planSetUp', 'applySetUp', 'continueSetUp'])
      expect(() => host.callServer(name, [CHOICE, ''])).toThrow(/таблицы сделок/);
    expect(() => host.run('setUp')).toThrow(/таблицы сделок/);
    expect(tabsOf(host)).toEqual(['Лист1']);
  });
});

describe('undoing', () => {
  test('leaves the workbook as it was before', () => {
    const host = hostOf(salesBook());
    const before = host.toBookData();
    setUpBy(host, choiceFor(host, { addColumns: ['blocker'] }));
    host.run('checkAll');
    setUpBy(host, choiceFor(host, { addColumns: ['promisedDate'] }));
    host.callServer('undoSetUp');
    const after = host.toBookData();
    expect(headersOf(host).filter((header) => header !== '')).toEqual(HEADER);
    expect(after.sheets[0]).toEqual({ ...before.sheets[0], maxColumns: after.sheets[0]?.maxColumns });
    expect(after.sheets.flatMap(({ protections }) => protections)).toEqual([]);
    expect(proposalOf(host).canUndo).toBe(false);
  });

  test('keeps what people have typed into what was added', () => {
    const host = hostOf(salesBook());
    setUpBy(host, choiceFor(host, { addColumns: ['blocker'] }));
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
  const NEWER = String(SHEET_VERSION + 1);

  /** As a newer version of the add-on would leave it. */
  function newer(): Host {
    const host = checkedHost();
    const { stores, ...rest } = host.properties;
    const properties = { ...rest, stores: { ...stores, document: { ...stores['document'], sheetVersion: NEWER } } };
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

  test.each(['sidebarState', 'setUpProposal', 'planSetUp', 'applySetUp', 'continueSetUp', 'undoSetUp'])(
    'so does %s',
    (name) => {
      const host = newer();
      expect(() => host.callServer(name, [CHOICE, ''])).toThrow(/более новая версия/);
      expect(host.ledger.totals.writes).toBe(0);
    },
  );

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
        cells.map((cell) =>
          cell?.note?.startsWith('ROP-control · ') ? { ...cell, note: `ROP-control · ${NEWER}` } : cell,
        ),
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

describe("people's own tabs that are titled as our reports", () => {
  const THEIRS = {
    Дебиторка: [
      ['Клиент', 'Долг', 'Срок оплаты', 'Менеджер', 'Действие'],
      ['Балка', 340000, '12.06.2026', 'Ким', 'звонок'],
    ],
    Сводка: [
      ['Неделя', 'Отгружено'],
      ['24', 120],
    ],
    KPI: [['моё', 'личное']],
    Планёрка: [['Повестка'], ['1. Склад']],
    Люди: [['День рождения', '12.03']],
    Журнал: [['13.06', 'звонил Гвоздь']],
  };
  const host = hostOf(salesBook(undefined, THEIRS));
  const before = host.toBookData().sheets;
  for (const entry of ['setUp', 'checkAll', 'dailyBuild', 'setUp', 'dailyBuild']) host.run(entry);
  const titles = Object.keys(THEIRS);

  test.each(titles)('«%s» stays as it was', (title) => {
    const rowsOf = (sheets: typeof before): unknown => sheets.find(({ name }) => name === title)?.rows;
    expect(rowsOf(host.toBookData().sheets)).toEqual(rowsOf(before));
  });

  test('ours stand beside them, once, and are written', () => {
    const ours = tabsOf(host).filter((name) => name.endsWith(' (РОП-контроль)'));
    expect(ours.sort()).toEqual(titles.map((title) => `${title} (РОП-контроль)`).sort());
    expect(host.workbook.sheetNamed('KPI (РОП-контроль)')?.lastRow).toBeGreaterThan(1);
    expect(host.workbook.sheetNamed('Сводка (РОП-контроль)')?.valueAt(0, 0)).toMatch(/17\.06, среда/);
  });

  test('ours of an earlier day, which the book still has, is taken for ours without its properties too', () => {
    const book = hostOf(salesBook());
    for (const entry of ['setUp', 'checkAll', 'dailyBuild']) book.run(entry);
    const copy = hostOf(book.toBookData());
    copy.run('setUp');
    expect(tabsOf(copy)).toEqual(tabsOf(book));
  });
});
