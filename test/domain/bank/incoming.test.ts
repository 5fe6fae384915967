import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textOfBytes } from '../../../src/domain/bank/decode';
import type { IncomingPayment } from '../../../src/domain/bank/incoming';
import { dateOf, incomingIn, readSum } from '../../../src/domain/bank/incoming';
import { readInn } from '../../../src/domain/bank/inn';
import { readBankFile } from '../../../src/domain/bank/parse';
import { bankText, documentOf, INN, OWN, THEIRS } from './bankFile';

function incoming(text: string) {
  const file = readBankFile(text);
  if (file === null) throw new Error('no such file');
  return { ...incomingIn(file), isCut: file.isCut };
}

function only(text: string): IncomingPayment {
  const [payment] = incoming(text).payments;
  if (payment === undefined) throw new Error('nothing came');
  return payment;
}

describe('what is such a file', () => {
  test.each([
    ['1CClientBankExchange', true],
    ['\uFEFF1CClientBankExchange \nКонецФайла', true],
    ['', false],
    ['1CClientBankExchange2', false],
    ['Номер=1\n1CClientBankExchange', false],
    ['\n1CClientBankExchange', false],
  ])('%j', (text, isOne) => {
    expect(readBankFile(text) !== null).toBe(isOne);
  });
});

describe('what is incoming', () => {
  const other = '40702810100000000009';
  test.each<[string, string, number]>([
    ['money of a stranger', documentOf(), 1],
    ['by the other name of the account', documentOf({ ПолучательСчет: '', ПолучательРасчСчет: OWN }), 1],
    ['what we pay', documentOf({ ПлательщикСчет: OWN, ПолучательСчет: THEIRS }), 0],
    ['between our accounts', documentOf({ ПлательщикСчет: '', ПлательщикРасчСчет: other }), 0],
    ['whichever name the account has', documentOf({ ПлательщикСчет: other }), 0],
    ['a sum that is none', documentOf({ Сумма: 'тысяча' }), 0],
    ['a sum of nothing', documentOf({ Сумма: '0.00' }), 0],
    ['a sum below nothing', documentOf({ Сумма: '-5' }), 0],
    ['no sum', documentOf({ Сумма: '' }), 0],
  ])('%s', (_, document, count) => {
    const sections = [`СекцияРасчСчет\r\nДатаНачала=01.06.2026\r\nРасчСчет=${other}\r\nКонецРасчСчет`];
    const said = incoming(bankText([document, ...sections]));
    expect([said.payments.length, said.ignored, said.isCut]).toEqual([count, 1 - count, false]);
  });

  test('sections in another order say the same', () => {
    const account = `СекцияРасчСчет\nРасчСчет=${OWN}\nКонецРасчСчет`;
    const head = ['1CClientBankExchange', 'ВерсияФормата=9.99'];
    expect(incoming(bankText([documentOf(), account], head))).toEqual(
      incoming(bankText([account, documentOf()], head)),
    );
  });

  test('of a text that is cut, the whole documents', () => {
    const text = bankText([documentOf(), documentOf({ Номер: '18' })]);
    const cut = incoming(text.slice(0, text.indexOf('Номер=18') + 30));
    expect([cut.payments.length, cut.ignored, cut.isCut]).toEqual([1, 0, true]);
  });
});

test.each([
  ['1240000', 1_240_000_00],
  ['1240000.5', 1_240_000_50],
  ['12,50', 12_50],
  ['12.500', 12_50],
  ['1 240.05', 1_240_05],
  ['0.005', 1],
  ['1,240.00', null],
  ['=1+1', null],
  ['99999999999999999', null],
  ['0.004', null],
  ['5', 5_00],
  ['.50', null],
])('a sum of %s', (text, sum) => {
  expect(readSum(text)).toBe(sum);
});

test.each([
  [INN.balka, INN.balka],
  [INN.gvozd, INN.gvozd],
  ['274062111', INN.zero],
  ['7707083894', ''],
  ['500100732258', ''],
  ['0000000000', ''],
  ['77070838', ''],
  ['7707083893 ', INN.balka],
  ['', ''],
])('an ИНН of %j', (text, inn) => {
  expect(readInn(text)).toBe(inn);
});

describe('what a payment says', () => {
  test.each<[string, Readonly<Record<string, string>>, Partial<IncomingPayment>]>([
    ['the payer by its own line first', { Плательщик1: 'ИП Гвоздь' }, { payer: 'ИП Гвоздь' }],
    [
      'the ИНН before the name',
      { Плательщик: `ИНН ${INN.gvozd}/0 ИП Гвоздь`, ПлательщикИНН: '0' },
      { payer: 'ИП Гвоздь', inn: INN.gvozd },
    ],
    ['its own line of ИНН first', { Плательщик: `ИНН ${INN.gvozd} ИП Гвоздь` }, { payer: 'ИП Гвоздь', inn: INN.balka }],
    ['a wrong ИНН by name', { ПлательщикИНН: '7707083894' }, { inn: '', wrongInn: '7707083894' }],
    ['a right one is not wrong', {}, { inn: INN.balka, wrongInn: '' }],
    ['none is not wrong', { ПлательщикИНН: '' }, { inn: '', wrongInn: '' }],
    ['noughts are none', { ПлательщикИНН: '0000000000' }, { inn: '', wrongInn: '' }],
    [
      'noughts give way to the one before the name',
      { Плательщик: `ИНН: ${INN.gvozd} / КПП 770701001; ИП Гвоздь `, ПлательщикИНН: '000' },
      { payer: 'ИП Гвоздь', inn: INN.gvozd },
    ],
    [
      'noughts before the name are none either',
      { Плательщик: 'ИНН 000 ИП Гвоздь', ПлательщикИНН: '' },
      { payer: 'ИП Гвоздь', inn: '', wrongInn: '' },
    ],
    [
      'nothing of a key that only looks like a piece of the purpose',
      { НазначениеПлатежа: '', СтароеНазначениеПлатежа1: 'а', НазначениеПлатежа2Итог: 'б', НазначениеПлатежа3: 'в' },
      { purpose: 'в' },
    ],
    [
      'nothing of a blank piece',
      { НазначениеПлатежа: '', НазначениеПлатежа1: 'Оплата', НазначениеПлатежа2: ' ', НазначениеПлатежа3: 'сч. 42' },
      { purpose: 'Оплата сч. 42' },
    ],
    [
      'a sum of kopecks alone, in its key too',
      { Сумма: '0.05' },
      { sum: 5, key: `${OWN}|2026-06-06|17|0.05|${INN.balka}|1` },
    ],
    [
      'no day, in its key too',
      { Дата: '', ДатаПоступило: '' },
      { day: null, key: `${OWN}||17|1000.00|${INN.balka}|1` },
    ],
    ['no more of a name than a cell shows', { Плательщик: 'Я'.repeat(1001) }, { payer: 'Я'.repeat(1000) }],
    ['no more of an ИНН than can be read', { ПлательщикИНН: '7'.repeat(101) }, { wrongInn: '7'.repeat(100) }],
    ['no more of a number', { Номер: '1'.repeat(101) }, { number: '1'.repeat(100) }],
    ['no more of a purpose', { НазначениеПлатежа: 'я'.repeat(4001) }, { purpose: 'я'.repeat(4000) }],
    [
      'pieces of the purpose by their numbers, not by their letters',
      {
        НазначениеПлатежа: '',
        НазначениеПлатежа10: 'конец',
        НазначениеПлатежа9: 'почти',
        НазначениеПлатежаИтог: 'нет',
      },
      { purpose: 'почти конец' },
    ],
    ['no purpose', { НазначениеПлатежа: '' }, { purpose: '' }],
    [
      'the purpose in pieces',
      { НазначениеПлатежа: '', НазначениеПлатежа2: 'сч. 42', НазначениеПлатежа1: 'Оплата' },
      { purpose: 'Оплата сч. 42' },
    ],
    [
      'the purpose over lines',
      { НазначениеПлатежа: 'Оплата\r\nпо сч. 41 (НДС = 20 %)\r\n\r\nи 42' },
      { purpose: 'Оплата по сч. 41 (НДС = 20 %) и 42' },
    ],
    [
      'text that would be a page or a formula',
      { Плательщик: '=1+1', НазначениеПлатежа: '<b>x</b>' },
      { payer: '=1+1', purpose: '<b>x</b>' },
    ],
  ])('%s', (_, lines, said) => {
    expect(only(bankText([documentOf(lines)]))).toMatchObject(said);
  });

  test('no more of an account in its key than can be one', () => {
    const account = '4'.repeat(101);
    const document = documentOf({ ПолучательСчет: account });
    const { key } = only(bankText([document], ['1CClientBankExchange', `РасчСчет=${account}`]));
    expect(key.split('|')[0]).toBe('4'.repeat(100));
  });

  test.each([
    [{}, '2026-06-06'],
    [{ ДатаПоступило: '' }, '2026-06-05'],
    [{ ДатаПоступило: '31.06.2026' }, '2026-06-05'],
    [{ ДатаПоступило: '', Дата: '05/06/2026' }, null],
    [{ ДатаПоступило: '5.6.2026' }, '2026-06-05'],
    [{ ДатаПоступило: '01.01.1970' }, '1970-01-01'],
    [{ ДатаПоступило: '31.12.2199' }, '2199-12-31'],
    [{ ДатаПоступило: '31.12.1969' }, '2026-06-05'],
    [{ ДатаПоступило: '01.01.2200' }, '2026-06-05'],
    [{ ДатаПоступило: '106.06.2026' }, '2026-06-05'],
    [{ ДатаПоступило: '06.06.20261' }, '2026-06-05'],
  ])('the day of %j is %s', (lines, date) => {
    expect(dateOf(only(bankText([documentOf(lines)])))).toBe(date);
  });

  test('a key that is the same in every file, and counts what is otherwise the same', () => {
    const text = bankText([documentOf(), documentOf({ НазначениеПлатежа: 'ещё раз' }), documentOf({ Номер: '18' })]);
    const key = (number: string, n: number): string => `${OWN}|2026-06-06|${number}|1000.00|${INN.balka}|${String(n)}`;
    expect(incoming(text).payments.map((payment) => payment.key)).toEqual([key('17', 1), key('17', 2), key('18', 1)]);
  });
});

test('the order of the documents changes no sum, no count and no key', () => {
  const anyDocument = fc
    .record({
      Номер: fc.constantFrom('1', '2', ''),
      Сумма: fc.constantFrom('10', '10.5', 'x'),
      ПолучательСчет: fc.constantFrom(OWN, THEIRS),
    })
    .map(documentOf);
  fc.assert(
    fc.property(
      fc
        .array(anyDocument, { maxLength: 8 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([documents, shuffled]) => {
        const said = [documents, shuffled].map((each) => {
          const { payments, ignored } = incoming(bankText(each));
          return { ignored, keys: payments.map(({ key }) => key).sort() };
        });
        expect(said[0]).toEqual(said[1]);
        expect((said[0]?.keys.length ?? 0) + (said[0]?.ignored ?? 0)).toBe(documents.length);
      },
    ),
  );
});

describe('the encoding is told by the bytes', () => {
  const text = bankText([documentOf({ Плательщик: 'ООО «Ёлка»' })]);
  const encoders: readonly [string, (text: string) => Uint8Array][] = [
    ['utf-8', (each) => new TextEncoder().encode(each)],
    ['windows-1251', (each) => bytesIn('windows-1251', each)],
    ['ibm866', (each) => bytesIn('ibm866', each)],
  ];

  test.each(encoders)('%s', (label, encode) => {
    const bytes = encode(label === 'ibm866' ? text.replace(/[«»]/g, '"') : text);
    const decoded = textOfBytes((name) => {
      try {
        return new TextDecoder(name, { fatal: name === 'utf-8' }).decode(bytes);
      } catch {
        return null;
      }
    });
    expect(only(decoded).payer.replace(/[«»]/g, '"')).toBe('ООО "Ёлка"');
  });
});

/** The bytes of a one-byte encoding, by asking its decoder for each. */
function bytesIn(label: string, text: string): Uint8Array {
  const letters = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(label).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((letter) => letters.get(letter) ?? 0x3f));
}
