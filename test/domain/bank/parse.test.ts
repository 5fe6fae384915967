import { describe, expect, test } from '@jest/globals';
import { readBankFile } from '../../../src/domain/bank/parse';

/** What stands in the file, after its first line. */
function read(...lines: readonly string[]) {
  const file = readBankFile(['1CClientBankExchange', ...lines].join('\r\n'));
  return { ...file, documents: file?.documents.map(({ values }) => Object.fromEntries(values)) };
}

describe('the lines of a bank’s file', () => {
  test.each<[string, readonly string[], object]>([
    ['nothing but the first line', [], { accounts: [], documents: [], isCut: true }],
    ['the word that ends it', ['КонецФайла'], { accounts: [], documents: [], isCut: false }],
    ['an account of the header', ['РасчСчет=407', 'КонецФайла'], { accounts: ['407'], documents: [], isCut: false }],
    ['an account that is blank, and other words', ['РасчСчет=', 'Кодировка=Windows'], { accounts: [], documents: [] }],
    [
      'an account of a section',
      ['СекцияРасчСчет', 'ДатаНачала=01.06.2026', 'РасчСчет=407', 'КонецРасчСчет', 'КонецФайла'],
      { accounts: ['407'], documents: [], isCut: false },
    ],
    [
      'a document by a bare word or by a key, its spaces aside',
      [
        'СекцияДокумент',
        ' Номер = 1 ',
        'КонецДокумента',
        'СекцияДокумент=Платёжное поручение',
        'Номер=2',
        'КонецДокумента',
      ],
      { documents: [{ Номер: '1' }, { Номер: '2' }] },
    ],
    [
      'a document that a section or another document breaks off is whole',
      ['СекцияДокумент', 'Номер=1', 'СекцияДокумент', 'Номер=2', 'СекцияРасчСчет', 'РасчСчет=407'],
      { accounts: ['407'], documents: [{ Номер: '1' }, { Номер: '2' }] },
    ],
    [
      'the end of the file ends its document',
      ['СекцияДокумент', 'Номер=1', 'КонецФайла'],
      { documents: [{ Номер: '1' }], isCut: false },
    ],
    ['a word that ends a part ends no file', ['СекцияДокумент', 'Номер=1', 'КонецДокумента'], { isCut: true }],
    ['a document without an end', ['СекцияДокумент', 'Номер=1'], { documents: [], isCut: true }],
    ['a document begun after the end', ['КонецФайла', 'СекцияДокумент', 'Номер=1'], { documents: [], isCut: true }],
    [
      'an account within a document is not ours',
      ['СекцияДокумент', 'РасчСчет=408', 'КонецДокумента', 'КонецФайла'],
      { accounts: [], documents: [{ РасчСчет: '408' }] },
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toMatchObject(expected);
  });
});

describe('a line without a key', () => {
  const inDocument = (...lines: readonly string[]) => read('СекцияДокумент', ...lines, 'КонецДокумента').documents;
  test.each<[string, readonly string[], object]>([
    ['goes on what stands above', ['Назначение=Оплата', ' по счёту 17 '], { Назначение: 'Оплата по счёту 17' }],
    ['also where nothing stood', ['Назначение=', 'Оплата'], { Назначение: 'Оплата' }],
    ['blank, says nothing', ['Назначение=Оплата', '   '], { Назначение: 'Оплата' }],
    ['before any key, says nothing', ['Оплата', 'Номер=1'], { Номер: '1' }],
    ['the word of a section within other words is text', ['Номер=1', 'КонецФайла?'], { Номер: '1 КонецФайла?' }],
    ['the end of another section, in a document, says nothing', ['Номер=1', 'КонецРасчСчет'], { Номер: '1' }],
    ['and so before them', ['Номер=1', 'не КонецФайла'], { Номер: '1 не КонецФайла' }],
  ])('%s', (_, lines, expected) => {
    expect(inDocument(...lines)).toEqual([expected]);
  });

  test('after a document belongs to nothing', () => {
    const lines = ['СекцияДокумент', 'Номер=1', 'КонецДокумента', 'ещё', 'СекцияДокумент', 'ещё', 'КонецДокумента'];
    expect(read(...lines).documents).toEqual([{ Номер: '1' }, {}]);
  });
});
