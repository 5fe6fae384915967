import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CellData } from '../../../src/bookData';
import { readCsv } from '../../../src/files/csv/readCsv';

const valuesOf = (text: Buffer | string): unknown[][] =>
  readCsv(Buffer.from(text)).rows.map((row) => row.map((cell) => shownOf(cell)));

/** A number as its text: what it is read as has tests of its own below. */
const shownOf = (cell: CellData | null): unknown =>
  typeof cell?.value === 'number' ? String(cell.value) : (cell?.value ?? null);

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
        ['1', '12.5', '3.5'],
        ['2', '7.5', '1'],
      ],
    ],
    [
      'decimal commas in every field of semicolons',
      'Цена;Кол-во\n1,5;2,5\n3,5;4,5',
      [
        ['Цена', 'Кол-во'],
        ['1.5', '2.5'],
        ['3.5', '4.5'],
      ],
    ],
    [
      'a title and a blank row above the header',
      'Отчёт, июнь\n\n№\tКлиент\tЦена\n1\tБалка\t12,5',
      [['Отчёт, июнь'], [], ['№', 'Клиент', 'Цена'], ['1', 'Балка', '12.5']],
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
        ['Труба 2"', '"Балка" ООО'],
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
    const field = fc.string({ unit: fc.constantFrom('a', 'я', '"', ';', ',', '\t', '\n', '\r\n', '01', ' b') });
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

describe('a lone comma before three digits', () => {
  const readAs = (...fields: readonly string[]): unknown =>
    readCsv(Buffer.from(`Qty;Price\n12,500;${fields.join('\n0;')}`)).rows[1]?.[0]?.value;

  test.each([
    ['1,250.50', 12_500],
    ['-1,234,567', 12_500],
    ['$1,250.00', 12_500],
    ['1,250', '12,500'],
    ['900', '12,500'],
  ])('beside %s is %p', (beside, read) => {
    expect(readAs(beside)).toBe(read);
  });

  test.each(['3,5', '12,50', '1 234,56', '1234,5'])('is doubtful where the file has %s as well', (decimal) => {
    expect(readAs('1,250.50', decimal)).toBe('12,500');
  });

  test('shows as it was written', () => {
    const [, row] = readCsv(Buffer.from('Qty;Price\n-12,500;1,250.50')).rows;
    expect(row?.[0]).toEqual({ value: -12_500, numberFormat: '#,##0' });
  });
});

describe('a field of a CSV table', () => {
  const cellOf = (field: string): CellData | null | undefined => readCsv(Buffer.from(`a;b\n"${field}";x`)).rows[1]?.[0];

  test.each<[field: string, value: number, numberFormat: string | undefined]>([
    ['0', 0, undefined],
    ['62000', 62_000, undefined],
    [' 5 ', 5, undefined],
    ['-12', -12, undefined],
    ['−12,5', -12.5, undefined],
    ['-0,00', 0, '0.00'],
    ['0.500', 0.5, '0.000'],
    ['1250,50', 1250.5, '0.00'],
    ['1250.567', 1250.567, undefined],
    ['1 234 567,5', 1_234_567.5, '#,##0.0'],
    ['62\u00a0000', 62_000, '#,##0'],
    ['62\u202f000', 62_000, '#,##0'],
    ['1.234,56', 1234.56, '#,##0.00'],
    ['1,234.56', 1234.56, '#,##0.00'],
    ['999999999999999', 999_999_999_999_999, undefined],
    ['2026-01-26', 46_048, 'yyyy-mm-dd'],
    ['2026-01-26T12:00', 46_048.5, 'yyyy-mm-dd hh:mm'],
    ['2026-01-26 18:00:00', 46_048.75, 'yyyy-mm-dd hh:mm:ss'],
    ['26.01.2026', 46_048, 'dd.mm.yyyy'],
    ['6.2.2026 6:00', 46_059.25, 'dd.mm.yyyy hh:mm'],
  ])('«%s» can only be one number or day', (field, value, numberFormat) => {
    expect(cellOf(field)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat });
  });

  test.each([
    ...['12.500', '12,500', '007', '+79161234567', '1234567890123456', '40702810900000012345', '1.234.567', '1 23'],
    ...['1,23,4', '5 %', '5 ₽', '12,5 т', '1e5', '=1+1', '.5', '5.', '12a', 'TRUE', '-', '1 234.567.8', '1,234,56'],
    ...['26.01.26', '01/02/2026', '30.02.2026', '2026-13-01', '26.01.2026 25:00', '2026-01-26T10:00Z', '01.02.1812'],
  ])('«%s» may be something else, and stays the text it is', (field) => {
    expect(cellOf(field)).toEqual({ value: field });
  });

  test('of a column that has 1.1 and 1.10 is a name: as numbers two would become one', () => {
    const { rows } = readCsv(Buffer.from('№;Цена\n1.1;1,5\n1.10;1,25\n2;100,00\n;100\n'));
    expect(rows.slice(1).map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
      ['1.1', 1.5],
      ['1.10', 1.25],
      ['2', 100],
      [null, 100],
    ]);
  });
});
