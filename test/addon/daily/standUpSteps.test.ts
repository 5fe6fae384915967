import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { contentsOf, liveSheet } from '../../support/look';
import { june } from '../../support/salesBook';
import { columnLetters } from '../../../src/sheets/headers/address';
import { builtHost, linesOf } from '../../support/dailyHost';

const TAB = 'Планёрка';
const DEALS = 'Сделки';

/** A quote without a next step, so that the stand-up asks for one. */
const quote = (id: string, step = '', on: string | number = '') => [
  ...[id, `Клиент ${id}`, 'Ким', 'КП', 10, 60000, 60000, 50000, step, on, june(16), '', '', '', ''],
];
const ROWS = ['М-1', 'М-2', 'М-3'].map((id) => quote(id));

const letterOf = (host: Host, tab: string, header: string): string =>
  String.fromCharCode(65 + (contentsOf(host, tab)[0]?.indexOf(header) ?? -1));

/** 1-based row in which a cell of the column says that. */
const rowWith = (host: Host, tab: string, header: string, text: string): number => {
  const [titles = [], ...rows] = contentsOf(host, tab);
  return rows.findIndex((row) => row[titles.indexOf(header)] === text) + 2;
};

function type(host: Host, id: string, step: string, day: string): void {
  const row = rowWith(host, TAB, '№', id);
  if (step !== '') host.typeInto(TAB, `${letterOf(host, TAB, 'Шаг')}${row}`, step);
  if (day !== '') host.typeInto(TAB, `${letterOf(host, TAB, 'Дата шага')}${row}`, day);
}

/** What stands in a deal, and what is still on its line of the stand-up. */
const dealOf = (host: Host, id: string): string | undefined =>
  linesOf(host, DEALS, 'Номер', 'Что делаем', 'Дата шага').find((line) => line.startsWith(`${id} |`));
const typedOf = (host: Host, id: string): string | undefined =>
  linesOf(host, TAB, '№', 'Шаг', 'Дата шага', 'Шаг не записан').find((line) => line.startsWith(`${id} |`));

const CHANGED = 'Шаг или дата в строке сделки уже другие: проверьте её и впишите иначе или сотрите';

describe('a step that a head types on the stand-up', () => {
  const host = builtHost(ROWS);

  test('stands in the deals at the next build, wherever both have been sorted to; two lines at once', () => {
    type(host, 'М-1', 'Позвонить', '19.06.2026');
    type(host, 'М-3', "'=1+1", '22.06.2026');
    host.sortRange(DEALS, `A2:${columnLetters((contentsOf(host, DEALS)[0]?.length ?? 1) - 1)}4`, 1, false);
    host.sortRange(TAB, `A2:${letterOf(host, TAB, 'шаг сделки')}5`, 4, false);
    host.run('dailyBuild');
    expect(['М-1', 'М-2', 'М-3'].map((id) => dealOf(host, id))).toEqual([
      `М-1 | Позвонить | ${june(19)}`,
      'М-2 |  | ',
      `М-3 | =1+1 | ${june(22)}`,
    ]);
    expect(liveSheet(host, DEALS).formulas.get(rowWith(host, DEALS, 'Номер', 'М-3') - 1, 8) ?? '').toBe('');
  });

  test('is judged by the same build, which asks for it no more', () => {
    expect(linesOf(host, TAB, '№', 'Шаг')).toEqual([' | ', 'М-2 | ']);
  });

  test('is written once: what the seller types afterwards stands', () => {
    host.typeInto(DEALS, `I${rowWith(host, DEALS, 'Номер', 'М-1')}`, 'Встреча');
    host.run('dailyBuild');
    expect(dealOf(host, 'М-1')).toBe(`М-1 | Встреча | ${june(19)}`);
  });
});

describe('what cannot be taken stays where it is typed, with the reason', () => {
  const host = builtHost(ROWS);

  const left: readonly (readonly [what: string, act: () => void, line: string, deal: string])[] = [
    [
      'a date that cannot be read',
      () => type(host, 'М-1', 'Позвонить', 'завтра'),
      'М-1 | Позвонить | завтра | Дата или шаг не читаются: впишите дату как 26.01.2026',
      'М-1 |  | ',
    ],
    ['the same mended', () => type(host, 'М-1', '', '19.06.2026'), '', `М-1 | Позвонить | ${june(19)}`],
    [
      'a step without a date',
      () => type(host, 'М-2', 'Позвонить', ''),
      'М-2 | Позвонить |  | Нужны и шаг, и дата',
      'М-2 |  | ',
    ],
    [
      'a step that the seller has set meanwhile',
      () => {
        type(host, 'М-2', '', '19.06.2026');
        host.typeInto(DEALS, 'I3', 'Замер');
      },
      `М-2 | Позвонить | ${june(19)} | ${CHANGED}`,
      'М-2 | Замер | ',
    ],
    ['the same again', () => undefined, `М-2 | Позвонить | ${june(19)} | ${CHANGED}`, 'М-2 | Замер | '],
    [
      'another typed in its place, the row being as the new line tells',
      () => type(host, 'М-2', 'Скидка', ''),
      '',
      `М-2 | Скидка | ${june(19)}`,
    ],
    [
      'a formula in the step of the deal',
      () => {
        host.typeInto(DEALS, 'I4', '=""');
        type(host, 'М-3', 'Позвонить', '19.06.2026');
      },
      `М-3 | Позвонить | ${june(19)} | Здесь или в строке сделки формула: впишите в неё сами`,
      'М-3 | ="" | ',
    ],
  ];

  test.each(left)('%s', (_, act, line, deal) => {
    act();
    host.run('dailyBuild');
    expect([typedOf(host, deal.slice(0, 3)) ?? '', dealOf(host, deal.slice(0, 3))]).toEqual([line, deal]);
  });

  test('a formula typed on the stand-up is no date that anybody typed, and stays one', () => {
    host.typeInto(DEALS, 'I4', '');
    type(host, 'М-3', '', '=DATE(2026;6;19)');
    host.run('dailyBuild');
    expect(dealOf(host, 'М-3')).toBe('М-3 |  | ');
    expect(typedOf(host, 'М-3')).toContain('формула');
  });

  test('while others than heads may type on the tab nothing is taken from it', () => {
    type(host, 'М-3', '', '23.06.2026');
    liveSheet(host, TAB).protections = [];
    host.run('dailyBuild');
    expect(dealOf(host, 'М-3')).toBe('М-3 |  | ');
    expect(typedOf(host, 'М-3')).toContain('открыта не только руководителям');
  });
});

test('taking a step costs the build at most twenty-one calls, of which one keeps the changed row for edits; each further one two', () => {
  const host = builtHost(ROWS);
  const callsOf = (...ids: string[]): number => {
    for (const id of ids) type(host, id, 'Позвонить', '19.06.2026');
    host.ledger.reset();
    host.run('dailyBuild');
    const { total } = host.ledger.totals;
    expect(ids.map((id) => dealOf(host, id))).toEqual(ids.map((id) => `${id} | Позвонить | ${june(19)}`));
    return total;
  };
  const [none, one, two] = [callsOf(), callsOf('М-1'), callsOf('М-2', 'М-3')];
  expect([one - none <= 21, two - one <= 2, two <= 60]).toEqual([true, true, true]);
});
