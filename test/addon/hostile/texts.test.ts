import { beforeAll, describe, expect, test } from '@jest/globals';
import type { SidebarReady } from '../../../src/addon/server/state';
import type { BookData, Host } from 'apps-script-host';
import { asText } from '../../../src/sheets/cells/asText';
import { FORMULAS, INHERITED, MARKUP } from '../../fuzz/snares';
import { plainBook, plainSheet } from '../../support/plainBook';
import { june } from '../../support/salesBook';
import { as } from '../approvals/desk';
import { HEAD, hostOf, OWNER } from '../../support/salesHost';

/** Markup first: the mail names the largest deals and debts. */
const TEXTS = [...MARKUP, ...MARKUP.map((text) => `${text} 2`), ...FORMULAS, ...INHERITED];
const HEADER = [
  ...['№', 'Клиент', 'Менеджер', 'Товар', 'Группа', 'Этап', 'Тоннаж', 'Прайс', 'Цена', 'Закупка', 'Следующий шаг'],
  ...['Дата шага', 'Дата КП', 'Дата счёта', 'Дата отгрузки', 'Что мешает', 'Комментарий', 'Запрос', 'Возражение'],
  'Оплачено',
];

/** As an import leaves it: a text, whatever it begins with. */
const text = (value: string) => ({ value, numberFormat: '@' });

/** One deal for each text, in every column that takes text; by turns a quote, an open debt, and lost. */
const rows = TEXTS.map((hostile, at) => {
  const stage = ['КП', 'Отгрузка', 'Проиграна'][at % 3] ?? '';
  const shipped = at % 3 === 1 ? [june(1), june(2)] : [null, null];
  return [
    ...[hostile, hostile, hostile, hostile, hostile, stage].map(text),
    ...[100 - at, 60_000, 51_000, 50_000],
    text(hostile),
    ...[june(10), june(9), ...shipped],
    ...[hostile, hostile, '', hostile].map(text),
    null,
  ];
});

const book: BookData = plainBook(
  plainSheet('Сделки', [HEADER, ...rows]),
  plainSheet('Команда', [
    ['Имя', 'Почта', 'Роль'],
    ['Хозяин', OWNER, 'собственник'],
    ['Орлова', HEAD, 'РОП'],
  ]),
  plainSheet('Правила', [
    ['Правило', 'Значение'],
    ['Кому утренняя сводка', OWNER],
  ]),
);

function state(host: Host): SidebarReady {
  return host.callServer('sidebarState') as SidebarReady;
}

/** A first day on which everything that we write says what people typed. */
function livedThrough(keepsApostrophes: boolean): Host {
  const host = hostOf(book, { keepsApostrophes });
  host.user = HEAD;
  host.user = OWNER;
  for (const entry of ['setUp', 'checkAll', 'dailyBuild', 'installTriggers']) host.run(entry);
  const { lists, approvals } = state(host);
  lists.steps.forEach((line, at) => {
    host.callServer('setNextStep', [{ ...line, step: TEXTS[at], day: '2026-06-20' }]);
  });
  lists.debts.lines.forEach((line, at) => {
    const action = TEXTS[at % TEXTS.length];
    host.callServer('setDebtAction', [{ ...line, action, by: action, day: '2026-06-20' }]);
  });
  approvals.forEach(({ key, fingerprint }, at) => {
    const comment = TEXTS[at % TEXTS.length];
    as(host, HEAD, () => host.callServer('requestApproval', [{ key, text: comment }]));
    host.callServer('decide', [{ key, fingerprint, decision: at % 2 === 0 ? 'approved' : 'rejected', comment }]);
  });
  TEXTS.forEach((_, at) => {
    if (at % 3 === 2) host.typeInto('Сделки', `F${at + 2}`, 'Контакт');
  });
  host.run('dailyBuild');
  host.advanceTo(host.now() + 20 * 3_600_000);
  return host;
}

const formulasOf = ({ sheets }: BookData): string[] =>
  sheets.flatMap(({ rows: lines }) => lines.flatMap((cells) => cells.flatMap((cell) => cell?.formula ?? [])));

const textsOf = ({ sheets }: BookData, tab: string): unknown[] =>
  sheets.flatMap(({ name, rows: lines }) =>
    name === tab ? lines.flatMap((cells) => cells.map((cell) => cell?.value ?? null)) : [],
  );

test('a stage that looks like a formula goes back as text when the gate refuses a move', () => {
  const stages = [
    ['Этап', 'Вид'],
    [text('=1+1'), 'quote'],
    ['Сделка', 'deal'],
  ];
  const deal = [text('М-1'), text('Балка'), text('Хозяин'), '', '', text('=1+1'), 10, 60_000, 51_000, 50_000];
  const host = hostOf({ ...book, sheets: [plainSheet('Сделки', [HEADER, deal]), plainSheet('Этапы', stages)] });
  host.run('setUp');
  host.run('checkAll');
  host.typeInto('Сделки', 'F2', 'Сделка');
  const cell = host.toBookData().sheets[0]?.rows[1]?.[5];
  expect([cell?.value, cell?.formula]).toEqual(['=1+1', undefined]);
  expect(host.toasts.at(-1)?.message).toContain('не принят');
});

describe.each([
  ['a mark', false],
  ['a letter', true],
])('where the service takes a leading apostrophe for %s', (_, keepsApostrophes) => {
  let host: Host;
  let after: BookData;
  beforeAll(() => {
    host = livedThrough(keepsApostrophes);
    after = host.toBookData();
  });

  test('no text of people becomes a formula on any tab', () => {
    expect(formulasOf(after).filter((formula) => !formula.includes('NOW()'))).toEqual([]);
    expect(host.log.filter((line) => line.includes('\n'))).toEqual([]);
  });

  test.each(['История', 'Дебиторка', 'Планёрка'])('«%s» shows the texts as they were typed', (tab) => {
    const shown = textsOf(after, tab);
    const expected = TEXTS.map((hostile) => (keepsApostrophes ? asText(hostile) : hostile));
    expect(expected.filter((hostile) => shown.includes(hostile)).length).toBeGreaterThan(10);
    expect(shown.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
  });

  test('what people typed stands as they typed it', () => {
    const now = after.sheets.find(({ name }) => name === 'Сделки')?.rows.slice(1) ?? [];
    const untouched = HEADER.flatMap((header, at) => (/шаг|Запрос|Дата|Этап/.test(header) ? [] : [at]));
    rows.forEach((row, at) => {
      const standing = untouched.map((column) => now[at]?.[column]?.value ?? null);
      const given = untouched.map((column) => {
        const cell = row[column];
        return typeof cell === 'object' && cell !== null ? cell.value : cell;
      });
      expect(standing).toEqual(given);
    });
  });

  test('markup stays text in the mail', () => {
    const [mail] = host.outbox;
    const html = mail?.htmlBody ?? '';
    const tags = [...html.matchAll(/<\/?([^\s>]*)/g)].map(([, name]) => name);
    expect(['a', 'br', 'div', 'h1', 'h2', 'p', 'span', 'table', 'td', 'tr']).toEqual(expect.arrayContaining(tags));
    expect(html.includes('&lt;img src=x onerror=alert(1)&gt;')).toBe(true);
    expect([...new Set([...html.matchAll(/<a href="(\w+)/g)].map(([, scheme]) => scheme))]).toEqual(['https']);
  });
});
