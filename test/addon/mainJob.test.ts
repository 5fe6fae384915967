import { describe, expect, test } from '@jest/globals';
import type { SidebarReady } from '../../src/addon/server/state';
import type { Host } from 'apps-script-host';
import { HEADER_WITH_PAYMENT, june } from '../support/salesBook';
import { HEAD, hostOf, salesBook, SELLER, shown } from '../support/salesHost';

/** As people keep it: money and dates as text in part, a blank row, two cells that nobody can read. */
const ROWS = [
  ['М-1', 'ООО «Балка»', 'Ким', 'КП', '10,5 т', '60\u00a0000,00 ₽', '60\u00a0000 ₽', 55000, 'звонок', '18.06.2026'],
  ['М-2', 'Гвоздь', 'Ким', 'Отгрузка', 10, 60000, 60000, 50000, 'оплата', june(18), june(10), june(12)],
  [],
  ['М-3', 'Швеллер', 'Ли', 'КП', '12,5O', 60000, 60000, '#N/A', '', '', june(16)],
];
const PLAN = [
  ['Месяц', 'Менеджер', 'Валовая прибыль, ₽'],
  [june(1), '', 400_000],
];

/** Thursday 18 June 2026, 08:30 in Moscow. */
const NEXT_MORNING = Date.UTC(2026, 5, 18, 5, 30);

function firstDay(): Host {
  const host = hostOf(salesBook(ROWS, { План: PLAN }, HEADER_WITH_PAYMENT));
  for (const entry of ['setUp', 'installTriggers', 'checkAll']) host.run(entry);
  host.user = SELLER;
  return host;
}

const plain = (text: string): string => text.replace(/\u00a0|\u202f/g, ' ');

const rowOf = (host: Host, row: number, ...headers: string[]): string[] =>
  headers.map((header) => plain(shown(host, row, header)));

function linesOf(host: Host, tab: string): string[] {
  const sheet = host.workbook.sheetNamed(tab);
  if (sheet === null) throw new Error(`there is no tab «${tab}»`);
  return Array.from({ length: sheet.maxRows }, (_, row) =>
    plain([0, 1, 2, 3].map((column) => host.workbook.displayAt(sheet, row, column)).join(' | ')),
  );
}

function sidebarOf(host: Host, user: string): SidebarReady {
  host.user = user;
  const state = host.callServer('sidebarState') as SidebarReady;
  expect(state.kind).toBe('ready');
  return state;
}

const figure = (state: SidebarReady, id: string): string =>
  plain(state.figures.find((line) => line.id === id)?.value ?? '');

describe("a team's own sheet through its first two days", () => {
  test('is set up and checked: what can be read is judged, what cannot is named', () => {
    const host = firstDay();
    expect(rowOf(host, 2, 'Валовая прибыль ₽', 'Маржа %', 'Проверка')).toEqual(['43 032,78', '8,3%', '']);
    expect(rowOf(host, 3, 'Проверка')).toEqual(['Просрочка 5 дн., 600 000 ₽']);
    expect(rowOf(host, 4, 'Проверка')).toEqual(['']);
    expect(rowOf(host, 5, 'Маржа %', 'Проверка')).toEqual([
      '',
      'Нет закупочной цены: маржу не посчитать. Нет следующего шага и даты: сделка не считается; и ещё 2',
    ]);
  });

  test('a price typed below the floor is answered in the row at once: how far, who signs, from what price it holds', () => {
    const host = firstDay();
    const handled = host.typeInto('Сделки', 'G2', '59 000 ₽');
    expect(handled.map(({ error }) => error)).toEqual(handled.map(() => null));
    expect(rowOf(host, 2, 'Цена, ₽/т', 'Маржа %', 'Согласует', 'Проверка')).toEqual([
      '59 000 ₽',
      '6,8%',
      'РОП',
      'Маржа 6,8 % ниже 8 %: согласует РОП (Орлова). Цена от 59 782,61 ₽/т держит маржу',
    ]);
  });

  test('the head finds it in the sidebar, signs it, and the row is clean', () => {
    const host = firstDay();
    host.typeInto('Сделки', 'G2', '59000');
    const [item, ...others] = sidebarOf(host, HEAD).approvals;
    expect(others).toEqual([]);
    expect(item).toMatchObject({ id: 'М-1', canApprove: true, signer: 'согласует РОП (Орлова)' });
    const claim = { key: item?.key, fingerprint: item?.fingerprint, decision: 'approved', comment: 'старый клиент' };
    expect(host.callServer('decide', [claim])).toBe('М-1: согласовано.');
    expect(rowOf(host, 2, 'Проверка')).toEqual(['']);
    expect(linesOf(host, 'Согласования')[1]).toContain('Орлова');
  });

  test('the next morning the trigger builds the KPI of the day and the summary by itself', () => {
    const host = firstDay();
    host.typeInto('Сделки', 'G2', '59000');
    const fired = host.advanceTo(NEXT_MORNING);
    expect(fired.length).toBeGreaterThan(0);
    expect(linesOf(host, 'KPI').filter((line) => line.startsWith('17.06.2026'))).toEqual([
      '17.06.2026 | Все | 0,00 | 0,00',
      '17.06.2026 | Ким | 0,00 | 0,00',
      '17.06.2026 | Ли | 0,00 | 0,00',
    ]);
    expect(linesOf(host, 'Сводка')[0]).toContain('18.06, четверг');
    expect(linesOf(host, 'Сводка')[1]).toContain('Валовая прибыль 81 967 ₽ — 20,5 % плана');
    expect(rowOf(host, 3, 'Проверка')).toEqual(['Просрочка 6 дн., 600 000 ₽']);
  });

  test('a second build of the same day doubles nothing', () => {
    const host = firstDay();
    host.advanceTo(NEXT_MORNING);
    const before = ['KPI', 'Дебиторка'].map((tab) => linesOf(host, tab));
    host.user = HEAD;
    host.run('dailyBuild');
    expect(['KPI', 'Дебиторка'].map((tab) => linesOf(host, tab))).toEqual(before);
  });

  test('the sidebar shows the head the whole team and a manager the own deals', () => {
    const host = firstDay();
    host.advanceTo(NEXT_MORNING);
    const head = sidebarOf(host, HEAD);
    expect([figure(head, 'gross-profit'), figure(head, 'open-deals')]).toEqual(['81 967 ₽', '3']);
    expect(head.deals.map(({ id }) => id).sort()).toEqual(['М-2', 'М-3']);
    const seller = sidebarOf(host, SELLER);
    expect(figure(seller, 'open-deals')).toBe('2');
    expect(seller.deals.map(({ id }) => id)).toEqual(['М-2']);
  });
});
