import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import type { DealCard } from '../../src/addon/server/dealCard';
import { columnLetters } from '../../src/sheets/headers/address';
import { columnValues, contentsOf, sheetIn } from '../support/look';
import { plainBook, plainSheet } from '../support/plainBook';
import { HEADER, ROWS } from '../support/salesBook';
import { hostOf } from '../support/salesHost';
import { proposalOf } from './setUp/setUpCalls';

const TAB = 'Сделки';
const cells = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) =>
    row.map((value) => {
      if (value === '' || typeof value !== 'string' || !value.startsWith('=SUM')) return value === '' ? null : value;
      return { value: null, formula: value };
    }),
  );
const SHIPPED = ROWS[3] ?? [];
const deal = (id: string) => [id, ...SHIPPED.slice(1)];

/** Months under each other, as teams keep them: numbered columns, a month, its sums without a word, the header again. */
const SHEET = cells([
  HEADER,
  HEADER.map((_, at) => at + 1),
  ['Май 2026'],
  deal('М-1'),
  deal('М-2'),
  ['', '', '', '', '=SUM(E4:E5)', '', '=SUM(G4:G5)', '', '', '', '', '', '', 'б/н'],
  HEADER,
  deal('М-3'),
  deal('М-4'),
  ['', 'Итого за июнь:', '', '', '=SUM(E8:E9)', '', '', '=SUM(H8:H9)'],
]);
/** Sheet rows, 1-based, and why each is no deal. */
const PASSED = { 2: 'header', 3: 'separator', 6: 'total', 7: 'header', 10: 'total' } as const;
const ROW_NUMBERS = Object.keys(PASSED).map(Number);
const DEALS = [4, 5, 8, 9];

const bookWith = (rows: typeof SHEET) => plainBook(plainSheet(TAB, rows, { maxColumns: HEADER.length, maxRows: 60 }));

/** What stands in people's columns of a row, to the last trait of a cell, and what in ours. */
function rowOf(host: Host, row: number): unknown {
  const all = sheetIn(host.toBookData(), TAB).rows[row - 1] ?? [];
  const theirs = HEADER.map((_, at) => ({ ...all[at], value: all[at]?.formula === undefined ? all[at]?.value : null }));
  const ours = all.slice(HEADER.length).map((cell) => cell?.formula ?? cell?.value ?? null);
  return { theirs, ours: ours.filter((value) => value !== null) };
}
const rowsOf = (host: Host) => Object.fromEntries(ROW_NUMBERS.map((row) => [row, rowOf(host, row)]));
const verdicts = (host: Host): unknown[] => DEALS.map((row) => columnValues(host, TAB, 'Проверка')[row - 2]);

let host: Host;
let asBefore: ReturnType<typeof rowsOf>;

beforeAll(() => {
  host = hostOf(bookWith(SHEET));
  asBefore = rowsOf(host);
  host.run('setUp');
});

describe('rows that are no deals', () => {
  test('are told with their reasons, and nothing is counted of them', () => {
    const request = { language: 'ru', from: '', to: '', floor: '', maxDiscount: '' };
    const report = host.callServer('report', [request]) as { deals: number; passedOver: unknown };
    expect(report.deals).toBe(4);
    expect(report.passedOver).toEqual(ROW_NUMBERS.map((row) => ({ row, reason: PASSED[row as keyof typeof PASSED] })));
  });

  test('show nobody what a column holds', () => {
    const samples = proposalOf(host).headers.map(({ sample }) => sample);
    expect(samples.slice(0, 2)).toEqual(['М-1; М-2; М-3', 'Швеллер']);
  });

  test('stay as they were through set-up, without its lists and hints', () => {
    expect(rowsOf(host)).toEqual(asBefore);
    const { validations } = sheetIn(host.toBookData(), TAB);
    expect(validations.length).toBeGreaterThan(3);
    for (const { ranges } of validations)
      for (const row of ROW_NUMBERS) expect(ranges.filter((range) => rowsIn(range).includes(row))).toEqual([]);
  });

  test('stay so through the check, which costs no call for them and tells their number', () => {
    const calls = (one: Host): number => {
      one.ledger.reset();
      one.run('checkAll');
      return one.ledger.totals.total;
    };
    const plain = hostOf(bookWith(SHEET.filter((_, at) => at === 0 || DEALS.includes(at + 1))));
    plain.run('setUp');
    expect(calls(host)).toBe(calls(plain));
    expect(rowsOf(host)).toEqual(asBefore);
    const revenues = DEALS.map((row) => columnValues(host, TAB, 'Выручка ₽')[row - 2]);
    expect(revenues).toEqual(DEALS.map(() => 491_803.28));
    expect(columnValues(host, 'Журнал', 'Подробности').at(-1)).toBe(
      'Строк не сделок: 5: разделители 1, итоги 2, повторы заголовка 2',
    );
  });

  test('stay so when somebody types beside them, and on them', () => {
    host.typeInto(TAB, 'G5', '40000');
    host.typeInto(TAB, 'G8', '40000');
    expect(rowsOf(host)).toEqual(asBefore);
    expect(verdicts(host)[1]).toMatch(/согласует|согласования/);
    const typed: readonly (readonly [string, string])[] = [
      ['N6', 'нал'],
      ['B10', 'ВСЕГО'],
      ['A3', 'Май'],
    ];
    for (const [cell, text] of typed) host.typeInto(TAB, cell, text);
    for (const row of ROW_NUMBERS) expect(rowOf(host, row)).toMatchObject({ ours: [] });
    for (const [cell, text] of [
      ['N6', 'б/н'],
      ['B10', 'Итого за июнь:'],
      ['A3', 'Май 2026'],
    ] as const)
      host.typeInto(TAB, cell, text);
    expect(rowsOf(host)).toEqual(asBefore);
  });

  test('keep the sums that people put under our own columns, whatever changes above and below', () => {
    const profit = columnLetters(contentsOf(host, TAB)[0]?.indexOf('Валовая прибыль ₽') ?? -1);
    const sum = `=SUM(${profit}4:${profit}5)`;
    host.typeInto(TAB, `${profit}6`, sum);
    for (const row of [5, 8]) host.typeInto(TAB, `G${row}`, '59000');
    host.run('checkAll');
    expect(rowOf(host, 6)).toMatchObject({ ours: [sum] });
    host.typeInto(TAB, `${profit}6`, '');
  });

  test('stay so through the daily build', () => {
    host.run('dailyBuild');
    expect(rowsOf(host)).toEqual(asBefore);
  });

  test('are no deals to the sidebar', () => {
    const cardAt = (cell: string): DealCard['kind'] => {
      host.select(TAB, cell);
      return (host.callServer('selectedDeal') as DealCard).kind;
    };
    expect(['A2', 'A3', 'E6', 'A7', 'B10'].map(cardAt)).toEqual(['none', 'none', 'none', 'none', 'none']);
    expect(cardAt('A4')).toBe('deal');
  });

  test('a deal that is made a total gives back what was ours', () => {
    for (const column of 'ACDFGIJKLMN') host.typeInto(TAB, `${column}9`, '');
    host.typeInto(TAB, 'B9', 'Итого');
    expect(rowOf(host, 9)).toMatchObject({ ours: [] });
  });
});

function rowsIn(range: string): number[] {
  const [from = 0, to = from] = (range.match(/\d+/g) ?? []).map(Number);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
