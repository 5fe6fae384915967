import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCsv } from '../../../src/files/csv/readCsv';

const valuesOf = (text: Buffer | string): unknown[][] =>
  readCsv(Buffer.from(text)).rows.map((row) => row.map((cell) => cell?.value ?? null));

const CYRILLIC_1251 = Buffer.concat([
  Buffer.from([0xca, 0xeb, 0xe8, 0xe5, 0xed, 0xf2, 0x3b, 0xd6, 0xe5, 0xed, 0xe0, 0x0d, 0x0a]),
  Buffer.from([0xce, 0xce, 0xce, 0x20, 0xab, 0xa8, 0xeb, 0xea, 0xe0, 0xbb, 0x3b, 0xb9, 0x31]),
]);

describe('a CSV table of deals', () => {
  test.each<[string, Buffer | string, unknown[][]]>([
    [
      'semicolons',
      '№;Клиент\n1;Балка',
      [
        ['№', 'Клиент'],
        ['1', 'Балка'],
      ],
    ],
    [
      'commas',
      'id,client\r\n1,Beam\r\n',
      [
        ['id', 'client'],
        ['1', 'Beam'],
      ],
    ],
    [
      'tabs',
      'id\tclient\n1\tBeam',
      [
        ['id', 'client'],
        ['1', 'Beam'],
      ],
    ],
    [
      'commas inside fields of semicolons',
      '№;Цена, ₽/т;Тонн\n1;12,5;3,5\n2;7,5;1',
      [
        ['№', 'Цена, ₽/т', 'Тонн'],
        ['1', '12,5', '3,5'],
        ['2', '7,5', '1'],
      ],
    ],
    [
      'a title and a blank row above the header',
      'Отчёт, июнь\n\n№\tКлиент\tЦена\n1\tБалка\t12,5',
      [['Отчёт, июнь'], [], ['№', 'Клиент', 'Цена'], ['1', 'Балка', '12,5']],
    ],
    [
      'semicolons inside quoted fields of commas',
      'a,b\n"1;2;3",x',
      [
        ['a', 'b'],
        ['1;2;3', 'x'],
      ],
    ],
    [
      'the hint of Excel, which is no row',
      'sep=;\r\na,b;c\n1;2',
      [
        ['a,b', 'c'],
        ['1', '2'],
      ],
    ],
    [
      'a mark of UTF-8',
      '\ufeff№;Клиент\n1;Балка',
      [
        ['№', 'Клиент'],
        ['1', 'Балка'],
      ],
    ],
    [
      'UTF-16 as Excel saves it',
      Buffer.from('\ufeffа\tб\n1\t2', 'utf16le'),
      [
        ['а', 'б'],
        ['1', '2'],
      ],
    ],
    [
      'windows-1251',
      CYRILLIC_1251,
      [
        ['Клиент', 'Цена'],
        ['ООО «Ёлка»', '№1'],
      ],
    ],
    [
      'line ends and doubled quotes inside quotes',
      'a;b\n"x\r\ny";"он ""тот"""\n',
      [
        ['a', 'b'],
        ['x\r\ny', 'он "тот"'],
      ],
    ],
    [
      'a quote inside a field, and text after a quoted name',
      'a;b\nТруба 2";"Балка" ООО',
      [
        ['a', 'b'],
        ['Труба 2"', 'Балка ООО'],
      ],
    ],
    [
      'numbers, dates and formulas as the text they are',
      'a;b;c;d\n12.500;26.01.2026; 5;=1+1',
      [
        ['a', 'b', 'c', 'd'],
        ['12.500', '26.01.2026', ' 5', '=1+1'],
      ],
    ],
    ['blank fields and rows, which keep their places', 'a;b;c\n;;\n;x;', [['a', 'b', 'c'], [], [null, 'x']]],
    ['rows of their own lengths', 'a;b\n1\n1;2;3', [['a', 'b'], ['1'], ['1', '2', '3']]],
    [
      'lone carriage returns',
      'a;b\r1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('is read with %s', (_, text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });

  test('has the title of no table, whatever its file is called: its columns tell what it is', () => {
    expect(readCsv(Buffer.from('a;b'))).toMatchObject({ name: 'CSV', maxRows: 1000, maxColumns: 26 });
  });

  test('comes back as it was written, whatever stands in its fields', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'я', '"', ';', ',', '\t', '\n', '\r\n', '1', ' b') });
    const filled = field.filter((text) => text.trim() !== '');
    const table = fc.tuple(
      fc.tuple(filled, filled, filled),
      fc.array(fc.tuple(filled, filled, filled), { maxLength: 5 }),
    );
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), ([header, rows], separator) => {
        const records = [header, ...rows];
        const lines = records.map((record) => record.map(quoted).join(separator));
        const text = [`sep=${separator}`, ...lines].join('\r\n');
        expect(valuesOf(text)).toEqual(records);
      }),
    );
  });
});
