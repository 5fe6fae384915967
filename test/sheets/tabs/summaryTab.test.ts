import { describe, expect, test } from '@jest/globals';
import { COLUMNS, PLACES } from '../../../src/sheets/tabs/summary/summaryLayout';
import { bundleOf, hostWith, NOW_UTC } from '../../support/inHost';
import { contentsOf, liveSheet, sheetIn } from '../../support/look';
import { HEADER_WITH_PAYMENT, june, ROWS as DEALS, salesBook } from '../../support/salesBook';

const bundle = bundleOf('entries/writing.ts');
const HOUR_MS = 3_600_000;

function builtHost(deals = DEALS) {
  const host = hostWith(bundle, salesBook(deals, {}, HEADER_WITH_PAYMENT));
  host.run('setUp');
  host.typeInto('План', 'A2', '01.06.2026');
  host.typeInto('План', 'C2', '200000');
  host.run('summary');
  return host;
}

type BuiltHost = ReturnType<typeof builtHost>;
const line = (host: BuiltHost, row: number): unknown[] => contentsOf(host, 'Сводка')[row - 1] ?? [];
const words = (host: BuiltHost, row: number): string[] =>
  line(host, row).map((cell) => String(cell).replace(/\u00a0/g, ' '));
/** The words of a line of a block, without the blanks. */
function inBlock(host: BuiltHost, id: keyof typeof PLACES, down: number): string[] {
  const { row, column, columns } = PLACES[id];
  return words(host, row + down)
    .slice(column - 1, column - 1 + columns)
    .filter((word) => word !== '');
}
/** The letter by which a cell of the page is painted. */
const lookOf = (host: BuiltHost, row: number, column: number): unknown =>
  liveSheet(host, 'Сводка').valueAt(row - 1, COLUMNS.looks + column - 2);

describe('the owner’s summary', () => {
  test('says the day in one sentence, and each block what it is about', () => {
    const host = builtHost();
    expect(words(host, 1)[0]).toBe('Продажи · 17.06, среда · собрано 15:20');
    expect(words(host, 2)[0]).toBe(
      'Валовая прибыль 81 967 ₽ — 41 % плана, темп 71,7 %. Решать нечего. Просрочено 600 000 ₽ у 1 клиента.',
    );
    expect(inBlock(host, 'profit', 0)).toEqual(['Прибыль и план', 'Вчера', 'За месяц', 'План']);
    expect(inBlock(host, 'profit', 4)[2]).toMatch(/^[\d,]+ т$/);
    expect(inBlock(host, 'waiting', 1)).toEqual(['Решать нечего']);
    expect(inBlock(host, 'discounts', 0)).toEqual(['Скидок от прайса в этом месяце нет']);
    expect(inBlock(host, 'discounts', 1)).toEqual(['По прайсу', '491 803 ₽']);
    expect(words(host, PLACES.pulse.row)[0]).toBe('Висяки 0 · без шага 1 · тихих клиентов 0');
    expect(words(host, PLACES.pulse.row + 1)[0]).toEqual(
      expect.stringMatching(/^Не видно обещаний, ответов: нет столбцов «.*; добавить в настройке$/),
    );
    expect(words(host, PLACES.health.row)[0]).toBe(
      'Последний прогон 17.06 15:20: не прочитано ячеек 2, замечаний к таблице 0',
    );
  });

  test('names who owes and that nothing is done, in red', () => {
    const host = builtHost();
    expect(inBlock(host, 'debts', 1)).toEqual([
      'Швеллер',
      '600 000 ₽',
      '5',
      'Ничего. Пора позвонить, взять дату оплаты',
    ]);
    expect(lookOf(host, PLACES.debts.row + 1, PLACES.debts.column + 3)).toBe('b');
    const { workbook } = host;
    const painted = workbook.effectiveStyleAt(liveSheet(host, 'Сводка'), PLACES.debts.row, PLACES.debts.column + 2);
    expect(painted.background?.toUpperCase()).toBe('#FBE3E4');
  });

  test('the largest deals say what is wrong, and only that has a colour', () => {
    const host = builtHost();
    const rows = [1, 2, 3, 4].map((down) => inBlock(host, 'top', down));
    expect(rows[0]?.slice(0, 4)).toEqual(['Швеллер', '600 000 ₽', 'Ким', 'Отгрузка']);
    expect(rows[0]?.[4]).toBe('долг 600 000 ₽, просрочка 5 дн.');
    const looks = [1, 2, 3, 4].map((down) => lookOf(host, PLACES.top.row + down, 5));
    expect(looks.filter((look) => look !== null)).toEqual(['b', 'd']);
  });

  test('is one screen: twelve columns, and no block runs into another', () => {
    const places = Object.values(PLACES);
    const cells = places.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)}:${column + (at % columns)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(Math.max(...places.map(({ column, columns }) => column + columns - 1))).toBe(COLUMNS.ours);
    expect(PLACES.health.row).toBeLessThanOrEqual(34);
  });

  test('without deals says so, block by block', () => {
    const host = builtHost([['М-9', 'Балка', 'Ким', 'Лид', '', '', '', '', 'звонок', june(18), '', '', '', '']]);
    expect(inBlock(host, 'top', 1)).toEqual(['Открытых сделок с суммой нет']);
    expect(inBlock(host, 'debts', 1)).toEqual(['Просрочки нет, всего должны 0 ₽']);
    expect(inBlock(host, 'discounts', 0)).toEqual([
      'В этом месяце нет продаж, у которых известны прайс, цена и закупка',
    ]);
    expect(liveSheet(host, 'Сводка').charts).toEqual([]);
  });

  test('keeps the notes of people and leaves nothing of yesterday', () => {
    const host = builtHost();
    host.typeInto('Сводка', 'M13', 'позвонить самому');
    host.typeInto('Сделки', 'B2:N5', '');
    host.typeInto('Сделки', 'A2:A5', '');
    host.typeInto('Сделки', 'A2', 'М-9');
    host.run('summary');
    expect(words(host, 13).slice(0, 13)).toEqual([...Array.from({ length: 12 }, () => ''), 'позвонить самому']);
  });

  test('text of people stays text', () => {
    const host = builtHost();
    const clients = [1, 2, 3, 4].map((down) => inBlock(host, 'top', down)[0]);
    expect(clients).toContain('=ГИПЕРССЫЛКА');
  });

  test('turns red by itself when the hourly check has stood still', () => {
    const host = builtHost();
    const sheet = liveSheet(host, 'Сводка');
    const shown = (): [string, string | undefined] => [
      host.workbook.displayAt(sheet, 0, 7),
      host.workbook.effectiveStyleAt(sheet, 0, 7).color?.toLowerCase(),
    ];
    expect(shown()).toEqual(['● всё работает', '#1e7b34']);
    host.advanceTo(NOW_UTC + 4 * HOUR_MS);
    expect(shown()).toEqual(['● стоит дольше 3 часов: включите в меню «РОП-контроль»', '#7a1022']);
    host.run('stamp', [NOW_UTC + (4 + 3) * HOUR_MS]);
    host.advanceTo(NOW_UTC + 4 * HOUR_MS + 1000);
    expect(shown()).toEqual(['● всё работает', '#1e7b34']);
  });

  test('gives today a name that formulas can take', () => {
    const host = builtHost();
    host.typeInto('Сделки', 'N2', '=ROP_TODAY');
    expect(liveSheet(host, 'Сделки').valueAt(1, 13)).toBe(june(17));
  });

  test('draws what there is to draw, each chart once, and draws nothing anew', () => {
    const host = builtHost();
    const titles = (): unknown[] => liveSheet(host, 'Сводка').charts.map(({ options }) => options['title']);
    expect(titles()).toEqual(['Валовая прибыль с начала месяца', 'Долги по просрочке']);
    const before = liveSheet(host, 'Сводка').charts;
    host.run('summary');
    expect(liveSheet(host, 'Сводка').charts).toEqual(before);
    liveSheet(host, 'Сводка').charts = [];
    host.run('summary');
    expect(titles()).toHaveLength(2);
  });

  test('what charts draw from is out of sight, and they draw it all the same', () => {
    const { charts, hiddenColumns } = liveSheet(builtHost(), 'Сводка');
    expect([...hiddenColumns].sort((a, b) => a - b)).toEqual(Array.from({ length: 38 }, (_, at) => 14 + at));
    expect(charts.length).toBeGreaterThan(0);
    for (const { options } of charts) expect(options['hiddenDimensionStrategy']).toBe('SHOW_BOTH');
  });

  test('charts have axes with units', () => {
    const [profit] = liveSheet(builtHost(), 'Сводка').charts;
    expect(profit?.options).toMatchObject({ hAxis: { title: 'День месяца' }, vAxes: { 0: { title: 'тыс ₽' } } });
    const rows = sheetIn(builtHost().toBookData(), 'Сводка').rows;
    expect([rows[13]?.[27]?.value, rows[13]?.[28]?.value]).toEqual([12, 81.96721]);
  });

  test('takes three writes, however much it says', () => {
    const host = builtHost();
    host.ledger.reset();
    host.run('summary');
    expect(host.ledger.totals.writes).toBe(3);
  });
});
