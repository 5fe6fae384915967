import { describe, expect, test } from '@jest/globals';

import type { Deal } from '../../../src/domain/deal';
import { nameKey } from '../../../src/domain/name';
import { debtorsOf, receivablesOf } from '../../../src/domain/reports/receivables';
import { standUpsOf } from '../../../src/domain/reports/standUp';
import { findingsTogether, wholeDealsOf } from '../../../src/domain/reports/wholeDeals';
import type { Language } from '../../../src/domain/language';
import type { Review } from '../../../src/domain/review';
import { phrasesFor } from '../../../src/domain/words/phrases';
import { bookOf, netSettings } from '../../support/bareBook';
import { at, day, stage } from '../../support/dealBuilder';

const TODAY = day('2026-06-17');
const client = (name: string): Partial<Deal> => ({ client: name, clientKey: nameKey(name) });
const OF_ONE: Partial<Deal> = { id: '1', manager: 'Иванов Пётр', ...client('Балка') };
const WORTH: Partial<Deal> = { price: 100_00, cost: 80_00, listPrice: 100_00, quantity: 1000 };
const ASKED: Partial<Deal> = {
  ...{ requestedAt: at('2026-06-08T10:00'), respondedAt: at('2026-06-08T10:05') },
  ...{ quotedAt: day('2026-06-08'), invoicedAt: day('2026-06-09') },
};
/** Owed since the day after it shipped. */
const shipped = (on: string, price = 100_00): Partial<Deal> => ({
  ...{ ...OF_ONE, ...ASKED, ...WORTH, price },
  ...{ stage: stage('shipped'), shippedAt: day(on), nextStep: 'Позвонить', nextStepDate: day('2026-06-18') },
});
const quoted: Partial<Deal> = {
  ...{ ...OF_ONE, ...ASKED, ...WORTH, stage: stage('quote'), quotedAt: day('2026-06-15') },
  ...{ nextStep: 'Позвонить', nextStepDate: day('2026-06-18') },
};

const bookWith = (rows: readonly Partial<Deal>[], positions = true): Review =>
  bookOf(
    rows.map((row, place) => ({ key: `k${String(place + 2)}`, ...row })),
    { settings: netSettings({ positions, pricesIncludeVat: false }) },
  );

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const said = (book: Review, language: Language = 'ru'): string[] =>
  wholeDealsOf(book.deals).flatMap((whole) =>
    findingsTogether(whole).map(({ text }) => plain(text(phrasesFor(language, TODAY)))),
  );

describe('a deal of several rows', () => {
  test.each<[string, Partial<Deal>[], number[][]]>([
    ['is one, wherever its rows stand', [quoted, { id: '2' }, OF_ONE, { id: '' }], [[2, 4], [3], [5]]],
    ['is told by its head', [OF_ONE, quoted], [[3, 2]]],
    ['of another client is another', [quoted, { ...OF_ONE, ...client('Гвоздь') }], [[2], [3]]],
  ])('%s', (_, rows, expected) => {
    const told = wholeDealsOf(bookWith(rows).deals).map(({ head, rows: own }) => [
      head.deal.row,
      ...own.flatMap(({ deal }) => (deal.row === head.deal.row ? [] : [deal.row])),
    ]);
    expect(told).toEqual(expected);
  });

  test('whose head is not among them is told by its first row', () => {
    const { deals } = bookWith([quoted, OF_ONE, OF_ONE]);
    expect(wholeDealsOf(deals.slice(1)).map(({ head, rows }) => [head.deal.row, rows.length])).toEqual([[3, 2]]);
  });

  test('is each row where the setting is off', () => {
    expect(wholeDealsOf(bookWith([quoted, OF_ONE], false).deals)).toHaveLength(2);
  });

  test.each<[Language, string[]]>([
    ['ru', ['стр. 3: Нет закупочной цены: маржу не посчитать; и ещё в стр. 4, 5']],
    ['en', ['row 3: No cost: margin unknown; also in rows 4, 5']],
  ])('says a check once, by its first row, and names the others: %s', (language, expected) => {
    const uncosted: Partial<Deal> = { ...OF_ONE, ...WORTH, cost: null };
    expect(said(bookWith([quoted, uncosted, uncosted, uncosted]), language)).toEqual(expected);
  });

  test.each<[Language, string]>([
    ['ru', 'стр. 2: Нет закупочной цены: маржу не посчитать; и ещё в стр. 3'],
    ['en', 'row 2: No cost: margin unknown; also in row 3'],
  ])('names one other row: %s', (language, expected) => {
    expect(
      said(
        bookWith([
          { ...quoted, cost: null },
          { ...OF_ONE, ...WORTH, cost: null },
        ]),
        language,
      ),
    ).toEqual([expected]);
  });

  test('says of what is judged by its head no row, and the most serious first', () => {
    const head = { ...quoted, nextStepDate: day('2026-06-16') };
    expect(said(bookWith([head, { ...OF_ONE, ...WORTH, cost: null }]))).toEqual([
      'стр. 3: Нет закупочной цены: маржу не посчитать',
      expect.stringMatching(/^Шаг просрочен/),
    ]);
  });

  test('owes one debt: the sum of what is overdue, since its oldest day', () => {
    const late = { ...OF_ONE, ...WORTH, shippedAt: day('2026-06-12') };
    const notYet = { ...OF_ONE, ...WORTH, shippedAt: day('2026-06-16'), deferralDays: 30 };
    const book = bookWith([shipped('2026-06-10'), late, notYet]);
    const owed = book.deals.slice(0, 2).reduce((sum, { facts }) => sum + facts.owed, 0);
    expect(owed).toBeGreaterThan(0);
    expect(said(book)).toEqual([plain(`Просрочка 7 дн., ${phrasesFor('ru', TODAY).money(owed)}`)]);
  });
});

test.each([
  ['where one number is one deal', true, 2],
  ['where each row is a deal', false, 3],
])('a debtor owes for as many deals as its debts are of: %s', (_, positions, deals) => {
  const position = { ...shipped('2026-06-10'), key: 'k9' };
  const book = bookWith([shipped('2026-06-10'), position, { ...shipped('2026-06-12'), id: '2' }], positions);
  expect(debtorsOf(receivablesOf(book)).map((debtor) => [debtor.deals, debtor.lines.length])).toEqual([[deals, 3]]);
});

describe('the stand-up over deals of several rows', () => {
  const standUp = (rows: readonly Partial<Deal>[], ...[actions = new Map()]: [Parameters<typeof standUpsOf>[1]?]) =>
    standUpsOf(bookWith(rows), actions);

  test('asks of a deal once, by its head and its whole size, and lists its debt and its change once', () => {
    const touched = { touchedAt: at('2026-06-16T12:00') };
    const position = { ...OF_ONE, ...WORTH, shippedAt: day('2026-06-10'), ...touched };
    const other = { ...shipped('2026-06-10', 150_00), id: '2', ...client('Гвоздь') };
    const [own] = standUp([other, { ...shipped('2026-06-10'), ...touched }, position, position]);
    expect(own?.changed.map(({ row }) => row)).toEqual([3]);
    expect(own?.overdue.map(({ deal, finding }) => [deal.row, finding.check])).toEqual([
      [2, 'payment-overdue'],
      [3, 'payment-overdue'],
    ]);
    expect(own?.asks.map(({ deal }) => deal.row)).toEqual([3, 2]);
  });

  test('asks nothing about a row that is lost, and about the others still', () => {
    const lost = { ...OF_ONE, stage: stage('lost'), lossReason: '' };
    const [own] = standUp([quoted, lost, { ...OF_ONE, ...WORTH, cost: null }]);
    expect(own?.asks.map(({ deal, finding }) => [deal.row, finding.check])).toEqual([[2, 'cost-missing']]);
  });

  test('a deal without a client is one, however many its rows', () => {
    const nobody = client('');
    const [own] = standUp([
      { ...quoted, ...nobody, cost: null },
      { ...OF_ONE, ...nobody, ...WORTH, cost: null },
    ]);
    expect(own?.asks.map(({ deal }) => deal.row)).toEqual([2]);
  });

  test.each([
    [
      'on a row that owes',
      'k3',
      ['debt-action'],
      'Долг 244 ₽: звонок, срок 15.06 прошёл. Сделать или назначить новый день',
    ],
    ['on a row that is paid', 'k4', ['payment-overdue'], 'Просрочка 7 дн., 244 ₽'],
  ])('an overdue action is about all that the deal owes: %s', (_, key, checks, text) => {
    const position = { ...OF_ONE, ...WORTH };
    const rows = [shipped('2026-06-10'), position, { ...position, paid: 122_00 }];
    const action = { action: 'звонок', by: '', on: day('2026-06-15'), promised: null };
    const [own] = standUp(rows, new Map([[key, action]]));
    expect(own?.asks.map(({ finding }) => finding.check)).toEqual(checks);
    expect(own?.asks.map(({ finding }) => plain(finding.text(phrasesFor('ru', TODAY))))).toEqual([text]);
  });

  test('a manager of some rows is asked about those by the first of them', () => {
    const mine = { ...OF_ONE, ...WORTH, cost: null, manager: 'Орлова Нина' };
    const asked = standUp([quoted, mine, mine]).map(({ name, asks }) => [name, asks.map(({ deal }) => deal.row)]);
    expect(asked).toEqual([
      ['Иванов Пётр', []],
      ['Орлова Нина', [3]],
    ]);
  });
});
