import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import type { BookData, CellData, SheetData } from '../../src/bookData';
import { createBookFiles } from '../../src/files/bookFiles';
import { escapeXml } from '../../src/files/xml/escape';
import { wrappedHeight } from '../../src/files/xlsxWrite/wrappedRows';
import { readZip } from '../../src/files/zip/readZip';
import { storedFormula } from '../../src/files/xlsxWrite/storedFormula';
import { anyBook } from './anyBook';
import { foreignWorkbook, sheetOf } from './foreignWorkbook';
import { temporaryFolder } from './temporaryFolder';

const file = temporaryFolder();
const { readBookFile, writeBookFile } = createBookFiles({ sidecarEnding: '.kept.json' });

const SHEET: SheetData = {
  name: "Сделки 'а' b",
  hidden: false,
  maxRows: 1000,
  maxColumns: 26,
  rows: [
    [
      { value: 'Этап', bold: true, background: '#eef1f4', note: 'Заметка' },
      { value: 46174.5, numberFormat: 'dd.mm.yyyy hh:mm' },
    ],
  ],
  frozenRows: 1,
  frozenColumns: 0,
  columnWidths: { 0: 137 },
  hiddenColumns: [3],
  hiddenRows: [4],
  merges: ['C3:D4'],
  validations: [
    {
      ranges: ['A2:A'],
      criteria: 'VALUE_IN_LIST',
      values: ['КП', 'Сделка', true],
      allowInvalid: true,
      help: 'Этап сделки',
    },
    { ranges: ['B2:B'], criteria: 'VALUE_IN_RANGE', values: ["='План'!A2:A", true], allowInvalid: false },
  ],
  conditionalRules: [{ ranges: ['A2:B'], criteria: 'CUSTOM_FORMULA', values: ['=$A2="КП"'], background: '#fbe3e4' }],
  protections: [{ range: 'A1:B1', description: 'наше', warningOnly: true, editors: ['a@b.ru'] }],
};
const BOOK: BookData = {
  title: 'Продажи',
  locale: 'en_US',
  timeZone: 'Asia/Vladivostok',
  sheets: [SHEET, { ...SHEET, name: 'План', rows: [], validations: [], conditionalRules: [], hidden: true }],
  namedRanges: [{ name: 'ROP_TODAY', sheet: 'План', range: 'B1' }],
};

function again(book: BookData, name = 'again.xlsx'): BookData {
  writeBookFile(book, file(name));
  return readBookFile(file(name));
}

/** The first sheet of a file without what our sidecar says of it. */
function asAnotherReads(name: string): SheetData {
  const sheet = readBookFile(file('copied.xlsx', readFileSync(file(name)))).sheets[0];
  if (sheet === undefined) throw new Error('The file has no sheet.');
  return sheet;
}

describe('a workbook that was written', () => {
  test('is read back the same', () => {
    expect(again(BOOK)).toEqual(BOOK);
  });

  test('is read back the same, whatever it holds', () => {
    fc.assert(
      fc.property(anyBook, (book) => expect(again(book)).toEqual(book)),
      { numRuns: 150 },
    );
  });

  test('holds well-formed XML alone, whatever its texts are', () => {
    const odd = 'а\u0001\u000b\ufffeб_x0041_"<&>\n';
    const [sheet] = again({
      ...BOOK,
      sheets: [
        {
          ...SHEET,
          name: 'Лист\u0007',
          rows: [[{ value: 1, formula: `="${odd}"`, numberFormat: `0"${odd}"` }]],
          validations: [
            { ranges: ['A2:A9'], criteria: 'VALUE_IN_LIST', values: ['a\u0001b', true], allowInvalid: true, help: odd },
            { ranges: ['B2:B9'], criteria: 'CUSTOM_FORMULA', values: [`=B2="${odd}"`], allowInvalid: true },
          ],
          conditionalRules: [
            { ranges: ['A2:A9'], criteria: 'TEXT_CONTAINS', values: [odd], background: '#fbe3e4' },
            { ranges: ['A2:A9'], criteria: 'CUSTOM_FORMULA', values: [`=A2="${odd}"`], background: '#fbe3e4' },
          ],
        },
      ],
      namedRanges: [],
    }).sheets;
    expect(sheet).toMatchObject({ name: 'Лист\u0007' });
    const { validations, conditionalRules, rows } = asAnotherReads('again.xlsx');
    expect(rows[0]?.[0]).toMatchObject({ formula: `="${odd}"`, numberFormat: `0"${odd}"` });
    expect(validations).toMatchObject([{ values: ['a\u0001b', true], help: odd }, { values: [`=B2="${odd}"`] }]);
    expect(conditionalRules).toMatchObject([{ values: [odd] }, { values: [`=A2="${odd}"`] }]);
  });

  test('is the same file when the book is the same', () => {
    writeBookFile(BOOK, file('one.xlsx'));
    writeBookFile(BOOK, file('two.xlsx'));
    expect(readFileSync(file('one.xlsx')).equals(readFileSync(file('two.xlsx')))).toBe(true);
  });

  test('comes back whole with 20,000 rows', () => {
    const row = (index: number): (CellData | null)[] => [
      { value: `М-${index}` },
      null,
      { value: index / 7, numberFormat: '#,##0.00' },
      { value: 46000 + index / 100, numberFormat: 'dd.mm.yyyy hh:mm' },
      { value: index % 2 === 0, background: '#fff3d1' },
    ];
    const rows = Array.from({ length: 20_000 }, (_, index) => row(index));
    const big = { ...BOOK, sheets: [{ ...SHEET, maxRows: 20_000, rows }], namedRanges: [] };
    expect(again(big, 'big.xlsx')).toEqual(big);
  });

  test('keeps its rules for other programs once one of them has saved it', () => {
    writeBookFile(BOOK, file('theirs.xlsx'));
    writeBookFile({ ...BOOK, title: 'x' }, file('ours.xlsx'));
    const renamed = { ...BOOK, sheets: BOOK.sheets.map((sheet) => ({ ...sheet, hiddenRows: [] })) };
    writeBookFile(renamed, file('other.xlsx'));
    const saved = file('theirs.xlsx', readFileSync(file('other.xlsx')));
    const [sheet] = readBookFile(saved).sheets;
    expect(sheet).toMatchObject({
      validations: [
        {
          ranges: ['A2:A1000'],
          criteria: 'VALUE_IN_LIST',
          values: ['КП', 'Сделка', true],
          allowInvalid: true,
          help: 'Этап сделки',
        },
        {
          ranges: ['B2:B1000'],
          criteria: 'VALUE_IN_RANGE',
          values: ["'План'!$A$2:$A$1000", true],
          allowInvalid: false,
        },
      ],
      conditionalRules: [
        { ranges: ['A2:B1000'], criteria: 'CUSTOM_FORMULA', values: ['=$A2="КП"'], background: '#fbe3e4' },
      ],
      protections: SHEET.protections,
    });
  });

  test('opens in another program with its values, dates, looks, notes and rules', async () => {
    writeBookFile(BOOK, file('shared.xlsx'));
    const { sheets } = await readXlsx(readFileSync(file('shared.xlsx')), { readStyles: true });
    const [sheet, plan] = sheets;
    const [title, date] = [sheet?.cells?.get('0,0'), sheet?.cells?.get('0,1')];
    expect(title).toMatchObject({
      value: 'Этап',
      style: { font: { bold: true }, fill: { fgColor: { rgb: 'EEF1F4' } } },
      comment: { text: 'Заметка' },
    });
    expect(date).toMatchObject({ value: new Date('2026-06-01T12:00:00Z'), style: { numFmt: 'dd.mm.yyyy hh:mm' } });
    expect(sheet?.dataValidations).toMatchObject([
      { type: 'list', range: 'A2:A1000', values: ['КП', 'Сделка'], errorStyle: 'warning' },
      { type: 'list', range: 'B2:B1000', formula1: "'План'!$A$2:$A$1000" },
    ]);
    expect(sheet?.conditionalRules).toMatchObject([{ type: 'expression', formula: '$A2="КП"', range: 'A2:B1000' }]);
    expect(sheet?.freezePane).toEqual({ rows: 1 });
    expect(sheet?.merges).toEqual([{ startRow: 2, startCol: 2, endRow: 3, endCol: 3 }]);
    expect(plan?.hidden).toBe(true);
  });
});

describe('a formula of a younger function', () => {
  const stored = 'IFERROR(_xlfn.XLOOKUP(A1,B:B,C:C),"IFNA(")&_xlfn._xlws.SORT(A2:A3)';

  test('is shown as it is typed, and stored with the prefix by which Excel knows it', () => {
    const row = `<row r="1"><c r="A1"><f>${escapeXml(stored)}</f><v>1</v></c></row>`;
    const name = file('younger.xlsx', foreignWorkbook({ 'xl/worksheets/sheet1.xml': sheetOf(row) }));
    const book = readBookFile(name);
    expect(book.sheets[0]?.rows[0]?.[0]?.formula).toBe('=IFERROR(XLOOKUP(A1,B:B,C:C),"IFNA(")&SORT(A2:A3)');
    expect(storedFormula('=IFERROR(XLOOKUP(A1,B:B,C:C),"IFNA(")&SORT(A2:A3)')).toBe(stored);
    expect(again(book).sheets[0]?.rows).toEqual(book.sheets[0]?.rows);
  });
});

describe('a sheet on paper', () => {
  const text = 'Долг 340 000 ₽, просрочка 13 дн.';

  test.each<[string, CellData, number | undefined]>([
    ['a text that fits', { value: 'Балка', wrap: true }, undefined],
    ['a text that runs on over its neighbours', { value: text }, undefined],
    ['a number', { value: 12_345_678_901_234, wrap: true }, undefined],
    ['a wrapped text', { value: text, wrap: true }, 3 * 17 + 4],
    ['larger letters', { value: text, wrap: true, fontSize: 20 }, 6 * 34 + 4],
    ['a word longer than a line', { value: 'а'.repeat(30), wrap: true }, 3 * 17 + 4],
    ['lines of its own', { value: 'а\nб', wrap: true }, 2 * 17 + 4],
  ])('a row is as high as its wrapped texts need: %s', (_, cell, pixels) => {
    expect(wrappedHeight([null, cell], {})).toBe(pixels);
  });

  test('a wide column needs one line', () => {
    expect(wrappedHeight([{ value: text, wrap: true }], { 0: 400 })).toBeUndefined();
  });

  test('fits the width of a page, and a height that nobody set is said and not set', () => {
    const rows = [[{ value: text, wrap: true }]];
    expect(again({ ...BOOK, sheets: [{ ...SHEET, columnWidths: {}, rows }] }).sheets[0]?.rowHeights).toBeUndefined();
    const xml = String(readZip(readFileSync(file('again.xlsx'))).read('xl/worksheets/sheet1.xml'));
    expect(xml).toContain('<row r="1" ht="41.25">');
    expect(xml).toMatch(/<sheetPr><pageSetUpPr fitToPage="1".*<pageSetup [^>]*orientation="portrait" fitToWidth="1"/);
  });
});

describe('links and fonts', () => {
  const linkTo = (url: string): CellData => ({ value: 'а', links: [{ start: 0, end: 1, url }] });
  const urlRead = (url: string): string | undefined => {
    writeBookFile({ ...BOOK, sheets: [{ ...SHEET, rows: [[linkTo(url)]] }], namedRanges: [] }, file('links.xlsx'));
    return asAnotherReads('links.xlsx').rows[0]?.[0]?.links?.[0]?.url;
  };

  test.each([
    ['https://a.ru/x" TargetMode="Internal', 'https://a.ru/x%22%20TargetMode=%22Internal'],
    ['https://a.ru/<b>\u0001_x0041_\ud800', 'https://a.ru/%3Cb%3E%01%5Fx0041_%EF%BF%BD'],
    ['#A1"/><evil>\u0001', '#A1"/><evil>\u0001'],
    ['', undefined],
    [`https://a.ru/${'x'.repeat(3000)}`, undefined],
  ])('the address %j goes out as one that is safe to read', (url, read) => {
    expect(urlRead(url)).toBe(read);
  });

  test('are found by another program, a link within a text as one of its cell', async () => {
    const within = { value: 'см. сайт', links: [{ start: 4, end: 8, url: 'https://a.ru/?a=1&b=2' }] };
    const font: CellData = { value: 1, fontFamily: 'Roboto', line: 'line-through' };
    const rows = [[within, linkTo("#'План'!A1"), font, { value: 2, line: 'underline' as const }]];
    const sheets = [{ ...SHEET, rows }, ...BOOK.sheets.slice(1)];
    writeBookFile({ ...BOOK, sheets }, file('linked.xlsx'));
    const [sheet] = (await readXlsx(readFileSync(file('linked.xlsx')), { readStyles: true })).sheets;
    expect(sheet?.cells?.get('0,0')?.hyperlink).toMatchObject({ target: 'https://a.ru/?a=1&b=2' });
    expect(sheet?.cells?.get('0,1')?.hyperlink).toMatchObject({ location: "'План'!A1" });
    expect(sheet?.cells?.get('0,2')?.style?.font).toMatchObject({ name: 'Roboto', strikethrough: true });
    expect(sheet?.cells?.get('0,3')?.style?.font).toMatchObject({ name: 'Arial', underline: true });
  });
});

describe('writing', () => {
  test('never takes the place of the file that was read, by a link to its folder either', () => {
    const source = file('original.xlsx', 'untouched');
    const folder = path.dirname(source);
    symlinkSync(folder, path.join(folder, 'link'));
    const linked = path.join(folder, 'link', 'original.xlsx');
    expect(() => writeBookFile(BOOK, linked, { sources: [source] })).toThrow('is the original');
    expect(readFileSync(source, 'utf8')).toBe('untouched');
  });

  test('never takes the place of the file that was read', () => {
    const source = file('source.xlsx', 'untouched');
    const folder = `${source.slice(0, -'source.xlsx'.length)}./source.xlsx`;
    expect(() => writeBookFile(BOOK, folder, { sources: [source] })).toThrow(
      'The file "source.xlsx" is the original, which is never overwritten.',
    );
    expect(readFileSync(source, 'utf8')).toBe('untouched');
  });

  test.each([
    ['table.csv', 'cannot be written: only .xlsx can'],
    ['no/folder.xlsx', 'cannot be written'],
  ])('to %s is refused in one sentence', (name, fault) => {
    expect(() => writeBookFile(BOOK, file(name))).toThrow(fault);
  });

  test('puts what a workbook cannot hold beside it', () => {
    writeBookFile(BOOK, file('beside.xlsx'), { properties: { stores: { document: { secret: 's' } } } });
    expect(JSON.parse(readFileSync(file('beside.xlsx.kept.json'), 'utf8'))).toMatchObject({
      version: 1,
      locale: 'en_US',
      timeZone: 'Asia/Vladivostok',
      properties: { stores: { document: { secret: 's' } } },
    });
  });
});
