import { describe, expect, test } from '@jest/globals';
import { TREND_METRICS } from '../../../src/domain/reports/trend';
import { ROWS } from '../../../src/sheets/tabs/summary/summaryLayout';
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
const title = (host: BuiltHost, row: number): string => String(line(host, row)[0]).replace(/\u00a0/g, ' ');

describe('the owner’s summary', () => {
  test('says in each title the figure that matters', () => {
    const host = builtHost();
    expect(title(host, ROWS.heading)).toBe('Продажи: сводка на 17.06');
    expect(title(host, ROWS.profit)).toBe('Валовая прибыль 81 967 ₽ — 41 % плана, темп 71,7 %');
    expect(title(host, ROWS.top)).toBe(
      '4 крупнейшие сделки на 2 310 000 ₽, под угрозой 2'.replace('2 310 000 ₽', '2,31 млн ₽'),
    );
    expect(title(host, ROWS.pipelineHygiene)).toBe('Висяков 0, без шага и даты 1');
    expect(title(host, ROWS.debts)).toBe('Просрочено 600 000 ₽ у 1 клиента');
    expect(title(host, ROWS.health)).toBe('Последний прогон 17.06 15:20: не прочитано ячеек 2, замечаний к таблице 0');
  });

  test('says the distance to the plan with its sign in whole roubles, and tonnes as tonnes', () => {
    const host = builtHost();
    expect(line(host, 11)[1]).toMatch(/^[+−][\d\u00a0]+\u00a0₽$/);
    expect(line(host, 8)[2]).toMatch(/^[\d,]+\u00a0т$/);
  });

  test('does not say that everybody waits where no answer can be written down', () => {
    const host = builtHost();
    expect(title(host, ROWS.answers)).toBe('Ответы на заявки не видны: нет столбцов «Дата заявки», «Первый ответ»');
    expect(title(host, ROWS.answers + 1)).toBe('');
  });

  test('says in one line across the page whether the hourly check is alive', () => {
    const host = builtHost();
    const [merge] = host.toBookData().sheets.find(({ name }) => name === 'Сводка')?.merges ?? [];
    expect(merge).toBe(`A${String(ROWS.health + 1)}:K${String(ROWS.health + 1)}`);
  });

  test('names who owes and what is done about it', () => {
    const [client, id, manager, owed, days, step] = line(builtHost(), ROWS.debts + 2).map((cell) =>
      String(cell).replace(/\u00a0/g, ' '),
    );
    expect([client, id, manager, owed, days, step]).toEqual([
      'Швеллер',
      'М-4',
      'Ким',
      '600 000 ₽',
      '5 дн.',
      'Позвонить, взять дату оплаты',
    ]);
  });

  test('without deals says so, block by block', () => {
    const host = builtHost([['М-9', 'Балка', 'Ким', 'Лид', '', '', '', '', 'звонок', june(18), '', '', '', '']]);
    expect(title(host, ROWS.top)).toBe('Открытых сделок с суммой нет');
    expect(title(host, ROWS.pipelineHygiene)).toBe('Висяков нет, у каждой сделки есть шаг и дата');
    expect(title(host, ROWS.debts)).toBe('Просрочки нет, всего должны 0 ₽');
  });

  test('keeps the notes of people and leaves nothing of yesterday', () => {
    const host = builtHost();
    host.typeInto('Сводка', 'L19', 'позвонить самому');
    host.typeInto('Сделки', 'B2:N5', '');
    host.typeInto('Сделки', 'A2:A5', '');
    host.typeInto('Сделки', 'A2', 'М-9');
    host.run('summary');
    expect(line(host, ROWS.top + 2)).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'позвонить самому',
      '',
      ...line(host, 19).slice(13),
    ]);
  });

  test('text of people stays text', () => {
    const host = builtHost();
    const sheet = liveSheet(host, 'Сводка');
    const clients = [0, 1, 2, 3].map((at) => sheet.valueAt(ROWS.top + 1 + at, 0));
    expect(clients).toContain('=ГИПЕРССЫЛКА');
  });

  test('turns red by itself when the hourly check has stood still', () => {
    const host = builtHost();
    const sheet = liveSheet(host, 'Сводка');
    const shown = (): [string, string | undefined] => [
      host.workbook.displayAt(sheet, ROWS.health, 0),
      host.workbook.effectiveStyleAt(sheet, ROWS.health, 0).background?.toLowerCase(),
    ];
    expect(shown()).toEqual(['Ежечасная проверка работает', '#e4f3e8']);
    host.advanceTo(NOW_UTC + 4 * HOUR_MS);
    expect(shown()).toEqual(['Проверка стоит дольше трёх часов: включите её в меню «РОП-контроль»', '#fbe3e4']);
    host.run('stamp', [NOW_UTC + (4 + 3) * HOUR_MS]);
    host.advanceTo(NOW_UTC + 4 * HOUR_MS + 1000);
    expect(shown()).toEqual(['Ежечасная проверка работает', '#e4f3e8']);
  });

  test('gives today a name that formulas can take', () => {
    const host = builtHost();
    host.typeInto('Сделки', 'N2', '=ROP_TODAY');
    expect(liveSheet(host, 'Сделки').valueAt(1, 13)).toBe(june(17));
  });

  test('draws each figure of the trend as a small line of its own', () => {
    const small = liveSheet(builtHost(), 'Сводка').charts.filter(({ type }) => type === 'LINE');
    const last = small[small.length - 1]?.ranges.map(({ rect }) => rect.column);
    expect(small).toHaveLength(TREND_METRICS.length);
    expect(last).toEqual([21, 21 + TREND_METRICS.length]);
    expect(new Set(small.map(({ options }) => options['title'])).size).toBe(TREND_METRICS.length);
  });

  test('draws its charts from figures beside the page', () => {
    const host = builtHost();
    const types = liveSheet(host, 'Сводка').charts.map(({ type }) => type);
    expect(types.filter((type) => type !== 'LINE')).toEqual(['COMBO', 'BAR', 'BAR']);
    const rows = sheetIn(host.toBookData(), 'Сводка').rows;
    const cell = (row: number, column: number) => rows[row - 1]?.[column]?.value;
    expect([cell(14, 13), cell(14, 14), cell(14, 15)]).toEqual([12, 81967.21, expect.any(Number)]);
    expect([cell(33, 13), cell(32, 13), cell(32, 14)]).toEqual([null, 30, null]);
    expect([cell(2, 23), cell(3, 23)]).toEqual(['1–30', 600000]);
  });

  test('takes two writes, however much it says', () => {
    const host = builtHost();
    host.ledger.reset();
    host.run('summary');
    expect(host.ledger.totals.writes).toBe(2);
  });
});
