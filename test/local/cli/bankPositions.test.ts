import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Scalar } from 'apps-script-host';
import { bookFiles } from '../../../src/local/bookFiles';
import { bankText, documentOf, INN } from '../../domain/bank/bankFile';
import { plainBook, plainSheet } from '../../support/plainBook';
import { temporaryFolder } from '../../support/temporaryFolder';
import { lastJson, ropEach } from './rop';

const file = temporaryFolder();

const DEALS: readonly (readonly Scalar[])[] = [
  ['№', 'Клиент', 'Этап', 'Товар', 'Цена, ₽', 'Дата отгрузки', 'Срок оплаты', 'Оплачено, ₽'],
  ['М-1', 'ООО Балка', 'Отгрузка', 'Лист', 1000, '01.06.2026', '10.06.2026', null],
  ['М-1', null, null, 'Труба', 500, null, null, null],
  ['М-1', null, null, 'Уголок', 300, null, null, 100],
  ['М-1', null, null, 'Возврат листа', -50, null, null, null],
  ['М-2', 'ООО Балка', 'Отгрузка', 'Лист', 250, '01.06.2026', '05.06.2026', null],
  ['М-1', 'ИП Гвоздь', 'Отгрузка', 'Лист', 700, '01.06.2026', '10.06.2026', null],
];
const CLIENTS: readonly (readonly Scalar[])[] = [
  ['Клиент', 'ИНН'],
  ['ООО Балка', INN.balka],
  ['ИП Гвоздь', INN.gvozd],
];

/** «Правила» say да, нет, or have no such row, as a sheet set up before has. */
function book(positions: string | null, name: string): string {
  const rules: readonly (readonly Scalar[])[] = [
    ['Правило', 'Значение'],
    ...(positions === null ? [] : [['Один номер — одна сделка', positions]]),
  ];
  const sheets = [plainSheet('Сделки', DEALS), plainSheet('Правила', rules), plainSheet('Клиенты', CLIENTS)];
  bookFiles.writeBookFile(plainBook(...sheets), file(name));
  return file(name);
}

/** One payment of the client of М-1, by its ИНН. */
function paid(name: string, sum: string, purpose: string, changes: Readonly<Record<string, string>> = {}): string {
  writeFileSync(file(name), bankText([documentOf({ Сумма: sum, НазначениеПлатежа: purpose, ...changes })]));
  return file(name);
}

const ON = book('да', 'on.xlsx');
const OFF = book('нет', 'off.xlsx');
const MISSING = book(null, 'missing.xlsx');

interface Said {
  readonly payments: readonly { readonly client: string; readonly proposals: readonly object[] }[];
}

const CASES = [
  ['names the deal and is all of it', '1500.00', 'Оплата по М-1', [[2, 1500, true]], [[2, 1000, true]]],
  [
    'is more than what the head pays: a position with a payment of its own comes next',
    '1650.00',
    'Оплата по М-1',
    [
      [2, 1500, true],
      [4, 150, true],
    ],
    [[2, 1000, true]],
  ],
  [
    'is more than the deal owes: the rest is proposed nowhere',
    '2000.00',
    'М-1',
    [
      [2, 1500, true],
      [4, 200, true],
    ],
    [[2, 1000, true]],
  ],
  ['is a part of it', '120.50', 'М-1', [[2, 120.5, true]], [[2, 120.5, true]]],
  [
    'names two deals',
    '1600.00',
    'М-2 и М-1',
    [
      [6, 250, true],
      [2, 1350, true],
    ],
    [
      [6, 250, true],
      [2, 1000, true],
    ],
  ],
  [
    'names none and is what one deal owes',
    '1500.00',
    'За металл',
    [[2, 1500, true]],
    [
      [6, 250, false],
      [2, 1000, false],
    ],
  ],
  [
    'names none and is what its head alone costs',
    '1000.00',
    'За металл',
    [
      [6, 250, false],
      [2, 750, false],
    ],
    [[2, 1000, true]],
  ],
] as const;

const answers = ropEach(
  CASES.flatMap(([, sum, purpose], at) => {
    const from = paid(`${String(at)}.txt`, sum, purpose);
    return [ON, OFF, MISSING].map((to) => ['bank', from, to, '--now', '2026-06-17T15:20', '--json']);
  }),
);
const proposedBy = (at: number): unknown[] => {
  const answer = answers[at];
  if (answer?.status !== 0) throw new Error(answer?.err ?? 'no answer');
  return (lastJson(answer) as unknown as Said).payments.flatMap(({ proposals }) => proposals);
};
const listed = (parts: readonly (readonly [number, number, boolean])[]): object[] =>
  parts.map(([row, part, ticked]) => ({ row, part, ticked }));

describe.each(CASES.map((each, at) => [...each, at] as const))(
  'a payment that %s',
  (_, _sum, _purpose, on, off, at) => {
    test('is the head’s, for itself and the positions that have none of their own', () => {
      expect(proposedBy(3 * at)).toEqual(listed(on));
    });

    test('goes row by row where the setting is off', () => {
      expect(proposedBy(3 * at + 1)).toEqual(listed(off));
    });

    test('goes row by row where the rules have no such row', () => {
      expect(answers[3 * at + 2]?.out).toBe(answers[3 * at + 1]?.out);
    });
  },
);

test('another client’s deal of the same number is paid by that client alone', () => {
  const from = paid('gvozd.txt', '1700.00', 'М-1', { ПлательщикИНН: INN.gvozd, Плательщик: 'ИП Гвоздь' });
  const [answer] = ropEach([['bank', from, ON, '--now', '2026-06-17T15:20', '--json']]);
  expect((lastJson(answer ?? { status: 1, out: '', err: '' }) as unknown as Said).payments).toMatchObject([
    { client: 'ИП Гвоздь', proposals: listed([[7, 700, true]]) },
  ]);
});
