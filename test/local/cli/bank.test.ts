import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../support/temporaryFolder';
import { bankText, documentOf, INN } from '../../domain/bank/bankFile';
import { lastJson, ropEach } from './rop';

const file = temporaryFolder();

function written(name: string, text: string | Uint8Array): string {
  writeFileSync(file(name), text);
  return file(name);
}

const BOOK = written(
  'sales.csv',
  [
    '№;Клиент;Этап;Цена, ₽;Дата отгрузки;Срок оплаты;Оплачено, ₽;№ счёта',
    'М-1;ООО Балка;Отгрузка;1000;01.06.2026;10.06.2026;;41',
    'М-2;ООО Балка;Отгрузка;500;01.06.2026;05.06.2026;100;42',
  ].join('\n'),
);
const TEXT = bankText([
  documentOf({ НазначениеПлатежа: 'Оплата <b>сч. 42</b> и 41', Сумма: '600,50' }),
  documentOf({ Номер: '18', Плательщик: '=HYPERLINK("x")', ПлательщикИНН: INN.other, ДатаПоступило: '' }),
  documentOf({ Номер: '19', ПолучательСчет: '1' }),
]);
const bank = (...args: readonly string[]): readonly string[] => [
  'bank',
  ...args,
  '--now',
  '2026-06-17T15:20',
  '--json',
];

describe('rop bank', () => {
  const big = `1CClientBankExchange\n${'x'.repeat(50_000_000)}`;
  const [said, again, notOne, none, tooBig, noBook] = ropEach([
    bank(written('june.txt', TEXT), BOOK),
    bank(written('june.utf.txt', TEXT.replace('Windows', 'DOS')), BOOK),
    bank(written('page.txt', '<html>'), BOOK),
    bank(file('none.txt'), BOOK),
    bank(written('big.txt', big), BOOK),
    bank(file('june.txt')),
  ]);

  test('says what came, and what of it is proposed for which deal', () => {
    expect(said?.status).toBe(0);
    expect(said && lastJson(said)).toEqual({
      incoming: 2,
      sum: 1600.5,
      ignored: 1,
      known: 0,
      payments: [
        {
          date: '2026-06-06',
          number: '17',
          inn: INN.balka,
          sum: 600.5,
          client: 'ООО Балка',
          proposals: [
            { row: 3, part: 400, ticked: false },
            { row: 2, part: 200.5, ticked: false },
          ],
        },
        { date: '2026-06-05', number: '18', inn: INN.other, sum: 1000, client: null, proposals: [] },
      ],
    });
    expect(again?.out).toBe(said?.out);
  });

  test.each([
    ['what is no such file', notOne, /first line is not 1CClientBankExchange/],
    ['no file', none, /none\.txt" cannot be read/],
    ['a file too large', tooBig, /larger than 20 MB/],
    ['no workbook', noBook, /Name the workbook/],
  ])('refuses %s in one sentence', (_, answer, sentence) => {
    expect([answer?.status, answer?.out]).toEqual([1, '']);
    expect(answer?.err).toMatch(sentence);
    expect(answer?.err.trim()).not.toContain('\n');
  });
});
