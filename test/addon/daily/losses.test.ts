import { describe, expect, test } from '@jest/globals';
import type { SidebarReady } from '../../../src/addon/server/state';
import type { Host } from 'apps-script-host';
import { PLACES } from '../../../src/sheets/tabs/summary/summaryLayout';
import { plainBook, plainSheet } from '../../support/plainBook';
import { june } from '../../support/salesBook';
import { hostOf } from '../../support/salesHost';

const HEADER = ['№', 'Клиент', 'Этап', 'Тоннаж, т', 'Цена, ₽/т', 'Закупка, ₽/т', 'Дата КП', 'Дата закрытия'];

/** Number, quantity, day quoted, day closed, reason, objection; each tonne would have brought 12,200 ₽ with VAT. */
type Lost = readonly [
  id: string,
  tonnes: number,
  quoted: number | '',
  closed: number,
  reason: string,
  objection: string,
];

const LOST: readonly Lost[] = [
  ['М-1', 10, june(2), june(9), 'Дорого', 'у других дешевле'],
  ['М-2', 1, june(3), june(10), 'Нет в наличии', ''],
  ['М-3', 1, '', june(11), 'нет в наличии', 'долго везти'],
  ['М-4', 1, '', june(12), '', 'У других дешевле'],
];

function bookOf(lost: readonly Lost[], language = 'ru') {
  const deals = lost.map(([id, tonnes, quoted, closed, reason, objection]) => [
    ...[id, 'Балка', 'Проиграна', tonnes, 61_000, 48_800, quoted, closed, reason, objection],
  ]);
  return plainBook(
    plainSheet('Сделки', [[...HEADER, 'Причина проигрыша', 'Возражение'], ...deals]),
    plainSheet('Правила', [
      ['Правило', 'Значение', 'Пояснение'],
      ['Язык', language, ''],
    ]),
  );
}

function builtHost(lost: readonly Lost[], language = 'ru'): Host {
  const host = hostOf(bookOf(lost, language));
  for (const entry of ['setUp', 'dailyBuild']) host.run(entry);
  return host;
}

function onSummary(host: Host, title: string): string[] {
  const sheet = host.workbook.sheetNamed(title);
  if (sheet === null) throw new Error('there is no summary');
  const first = PLACES.losses.row;
  const lines = [0, 1, 2, 3, 4].map((at) => host.workbook.displayAt(sheet, first + at, 0));
  return lines.map((text) => text.replace(/\u00a0/g, ' '));
}

const inSidebar = (host: Host) => (host.callServer('sidebarState') as SidebarReady).lists.losses;

describe('what the month has lost', () => {
  test('stands on the summary: why, where, against which objections, and what costs most', () => {
    expect(onSummary(builtHost(LOST), 'Сводка')).toEqual([
      'Потеряно сделок 4, прибыли 130 000 ₽',
      'Почему: Нет в наличии 2, Дорого 1, не указано 1',
      'Где ушли: КП 2, Заявки 2',
      'Возражения: у других дешевле 2, долго везти 1',
      'Дороже всего «Дорого»: 100 000 ₽. Что меняем?',
    ]);
  });

  test('and in the sidebar, in the same words', () => {
    const host = builtHost(LOST);
    const { count, said } = inSidebar(host);
    expect(count).toBe(4);
    expect(said.map((text) => text.replace(/\u00a0/g, ' '))).toEqual(onSummary(host, 'Сводка'));
  });

  test('in English too', () => {
    expect(onSummary(builtHost(LOST, 'en'), 'Summary')).toEqual([
      'Deals lost: 4, profit lost: 130,000 ₽',
      'Why: Нет в наличии 2, Дорого 1, not given 1',
      'Where they left: Quote 2, Requests 2',
      'Objections: у других дешевле 2, долго везти 1',
      '"Дорого" costs most: 100,000 ₽. What do we change?',
    ]);
  });

  test('says which of it nobody wrote down', () => {
    const lost = LOST.map(([id, tonnes, quoted, closed]): Lost => [id, tonnes, quoted, closed, '', '']);
    const [, why, , objections, costliest] = onSummary(builtHost(lost), 'Сводка');
    expect([why, objections, costliest]).toEqual(['Почему: не указано 4', 'Возражения не записаны', '']);
  });

  test('names no more than fits beside the chart', () => {
    const lost = LOST.map(([id, tonnes, quoted, closed], at): Lost => [
      id,
      tonnes,
      quoted,
      closed,
      `${'долго '.repeat(4)}${at}`,
      '',
    ]);
    expect(onSummary(builtHost(lost), 'Сводка')[1]).toBe('Почему: долго долго долго долго 0 1');
  });

  test('is good news where nothing was', () => {
    const host = builtHost([['М-1', 10, june(2), june(9) - 31, 'Дорого', '']]);
    expect(onSummary(host, 'Сводка')).toEqual(['Потерянных сделок в этом месяце нет', '', '', '', '']);
    expect(inSidebar(host)).toEqual({ count: 0, said: [] });
  });
});
