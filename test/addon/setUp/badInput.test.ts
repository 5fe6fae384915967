import { describe, expect, test } from '@jest/globals';
import type { Host, SheetData } from 'apps-script-host';
import { sheetIn } from '../../support/look';
import { plainBook, plainSheet } from '../../support/plainBook';
import { HEADER, ROWS } from '../../support/salesBook';
import { HEAD, hostOf } from '../../support/salesHost';
import { begin, choiceFor, planned, proposalOf, setUpBy, undo } from './setUpCalls';

const TAB = 'Продажи';
type Cells = Parameters<typeof plainSheet>[1];

const DEALS = ROWS.map((row) => row.map((cell) => (cell === '' ? null : cell === '=ГИПЕРССЫЛКА' ? 'Гвоздь' : cell)));
const widthOf = (rows: Cells): number => Math.max(1, ...rows.map((row) => row.length));
const sheet = (rows: Cells, changes: Partial<SheetData> = {}, name = TAB): SheetData =>
  plainSheet(name, rows, { maxColumns: widthOf(rows), maxRows: 100, ...changes });
const TEAM = sheet(
  [
    ['Имя', 'Почта', 'Роль'],
    ['Орлова', HEAD, 'РОП'],
  ],
  {},
  'Команда',
);
/** Which of the team's headers was taken for what. */
const mappedIn = (host: Host): Record<string, string> =>
  Object.fromEntries(
    proposalOf(host).columns.flatMap(({ column, header }) => (header === '' ? [] : [[column, header]])),
  );
const theirs = (host: Host): unknown => host.toBookData().sheets.filter(({ name }) => name !== 'Команда');

/** From the page of columns to the end of a day, and back: people's tabs are as they were, to the last trait. */
function thereAndBack(host: Host): void {
  const before = theirs(host);
  setUpBy(host);
  host.run('checkAll');
  host.run('dailyBuild');
  undo(host);
  expect(theirs(host)).toEqual(before);
}

describe('a sheet that no set-up expects', () => {
  test.each<[string, SheetData[]]>([
    ['with nothing in it', [sheet([])]],
    ['of words above no table', [sheet([['Продажи отдела'], ['обновлено в среду']])]],
    [
      'of which no header is known',
      [
        sheet([
          ['Альфа', 'Бета', 'Гамма'],
          ['Балка', 10, 61_000],
        ]),
      ],
    ],
  ])('%s is told what it takes, and stays as it was', (_, sheets) => {
    const host = hostOf(plainBook(...sheets));
    const before = theirs(host);
    expect(() => proposalOf(host)).toThrow(/ни на одной вкладке .* Назовите их привычно/);
    expect(theirs(host)).toEqual(before);
  });

  test('of titles only has its columns, and no deal to count', () => {
    const host = hostOf(plainBook(sheet([HEADER])));
    expect(Object.keys(mappedIn(host))).toHaveLength(13);
    expect([planned(host, choiceFor(host)).deals, proposalOf(host).noDeals]).toEqual([0, '']);
  });

  test('whose rows are no deals says why on its first page', () => {
    const host = hostOf(
      plainBook(
        sheet([
          ['Дата', 'Сумма', 'Закупка'],
          [46_190, 600, 500],
        ]),
      ),
    );
    expect(proposalOf(host).noDeals).toMatch(/^«Продажи»: строки не похожи на сделки: не найдены столбцы «Клиент»/);
  });

  test('whose price holds words is asked about it, with what stands there', () => {
    const host = hostOf(
      plainBook(sheet([HEADER, ...DEALS.map((row) => row.map((cell, at) => (at === 6 ? 'договорная' : cell)))])),
    );
    expect(mappedIn(host)['price']).toBeUndefined();
    expect(proposalOf(host).doubtful).toEqual([{ header: 'Цена, ₽/т', sample: 'договорная', columns: ['price'] }]);
    expect(proposalOf(host).unseen[0]).toBe('Валовая прибыль не видна: нет столбца «Цена»');
  });

  test('of months in tabs of different columns offers each, and reads the one that is chosen', () => {
    const january = sheet(
      [
        ['Клиент', 'Товар', 'Цена'],
        ['Балка', 'Лист', 61_000],
      ],
      {},
      'Январь',
    );
    const february = sheet(
      [
        ['Покупатель', 'Сумма', 'Статус'],
        ['Гвоздь', 600_000, 'КП'],
      ],
      {},
      'Февраль',
    );
    const host = hostOf(plainBook(january, february));
    const look = (tab: string) =>
      host.callServer('setUpProposal', [{ tab, headers: [] }]) as ReturnType<typeof proposalOf>;
    expect(proposalOf(host)).toMatchObject({ tab: 'Январь', tabs: ['Январь', 'Февраль'] });
    const chosen = look('Февраль').columns.filter(({ header }) => header !== '');
    expect(chosen.map(({ column }) => column).sort()).toEqual(['amount', 'client', 'stage']);
  });

  test('that is closed to the head who sets up says so, before anything is written', () => {
    const closed = { range: '', description: 'моё', warningOnly: false, editors: ['owner@example.com'] };
    const host = hostOf(plainBook(sheet([HEADER, ...DEALS], { protections: [closed] }), TEAM), { editors: [HEAD] });
    host.user = HEAD;
    const before = theirs(host);
    expect(() => begin(host, choiceFor(host))).toThrow(/^Защита вкладок вас не пускает/);
    expect(theirs(host)).toEqual(before);
  });

  test('of two header rows takes the one that says more; the second of equals is no deal', () => {
    const groups = ['Заказ', null, null, null, 'Деньги', null, null, null, 'Даты'];
    expect(proposalOf(hostOf(plainBook(sheet([groups, HEADER, ...DEALS]))))).toMatchObject({ headerRow: 2 });
    const host = hostOf(plainBook(sheet([HEADER, HEADER, ...DEALS])));
    expect([proposalOf(host).headerRow, planned(host, choiceFor(host)).deals]).toEqual([1, DEALS.length]);
  });
});

describe('set-up, a day and the way back', () => {
  const formulas = (cells: Cells[number]) =>
    cells.map((value) => {
      if (value === null || typeof value === 'object') return value;
      return { value, formula: typeof value === 'number' ? `=${value}+0` : `="${String(value)}"` };
    });

  test('merged headers and a formula in every cell stay', () => {
    const under = HEADER.map((_, at) => (at === 6 ? 'с НДС' : at === 7 ? 'без НДС' : null));
    const rows = [['Продажи отдела'], HEADER, under, ...DEALS.map(formulas)];
    const merges = ['A1:N1', 'A2:A3', 'B2:B3'];
    const host = hostOf(plainBook(sheet(rows, { merges })));
    expect(planned(host, choiceFor(host)).deals).toBe(DEALS.length);
    thereAndBack(host);
  });

  test('three hundred columns stay, and ours stand behind them', () => {
    const more = Array.from({ length: 300 - HEADER.length }, (_, at) => `Признак ${at + 1}`);
    const rows = [[...more, ...HEADER], ...DEALS.map((row, at) => [...more.map((__, place) => at * place), ...row])];
    const host = hostOf(plainBook(sheet(rows)));
    expect(mappedIn(host)).toMatchObject({ client: 'Контрагент', cost: 'Закупка' });
    thereAndBack(host);
  });

  test('a Table with typed columns keeps its types: it gets no lists and no hints of ours there', () => {
    const types = HEADER.map((_, at) => (at >= 4 && at <= 7 ? ('DOUBLE' as const) : null));
    const host = hostOf(plainBook(sheet([HEADER, ...DEALS], { tables: [{ name: 'Т', range: 'A1:N5', types }] })));
    setUpBy(host);
    const ranges = sheetIn(host.toBookData(), TAB).validations.flatMap((rule) => rule.ranges);
    expect(ranges).not.toHaveLength(0);
    expect(ranges.filter((range) => /^[E-H]/.test(range))).toEqual([]);
    undo(host);
  });
});
