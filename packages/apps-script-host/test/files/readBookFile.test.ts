import { mkdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FileError } from '../../src/files/fileError';
import { createBookFiles } from '../../src/files/bookFiles';
import { foreignWorkbook, sheetOf, sheetWith, workbookOf } from './foreignWorkbook';
import { temporaryFolder } from './temporaryFolder';

const file = temporaryFolder();
const { readBookFile } = createBookFiles({ locale: 'ru_RU', timeZone: 'Europe/Moscow' });
const SHEET = 'xl/worksheets/sheet1.xml';

describe('a file without a sidecar', () => {
  test.each(['foreign.xlsx', 'foreign.XLSX', 'foreign.csv'])(
    '%s is told by its bytes; the locale and the zone are those that were given for such files',
    (name) => {
      const book = readBookFile(file(name, foreignWorkbook({})));
      expect(book).toMatchObject({
        title: 'foreign',
        locale: 'ru_RU',
        timeZone: 'Europe/Moscow',
        sheets: [{ name: 'Сделки' }],
      });
    },
  );

  test('nothing being given, the locale is American English and the zone UTC', () => {
    const book = createBookFiles().readBookFile(file('usual.xlsx', foreignWorkbook({})));
    expect(book).toMatchObject({ locale: 'en_US', timeZone: 'Etc/UTC' });
  });

  test('a locale that is said of it goes before them', () => {
    const path = file('said.xlsx', foreignWorkbook({}));
    expect(readBookFile(path, { locale: 'en_US' })).toMatchObject({ locale: 'en_US', timeZone: 'Europe/Moscow' });
  });

  test('a table has one sheet and its file for a title', () => {
    const book = readBookFile(file('июнь.csv', 'Клиент;Цена\nБалка;5'));
    expect(book).toMatchObject({ title: 'июнь', namedRanges: [], sheets: [{ name: 'CSV' }] });
  });
});

describe('a file that cannot be used is refused in one plain sentence', () => {
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512)]);
  const encrypted = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
  const noBook = { 'xl/workbook.xml': null };
  const doctype = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetWith('<c r="A1"/>')}`;
  const long = `<c r="B1" t="inlineStr"><is><t>${'я'.repeat(50_001)}</t></is></c>`;
  const wide = Array.from({ length: 1300 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`);
  test.each<[string, Uint8Array | string, string]>([
    ['empty.xlsx', '', 'is empty'],
    ['old.xls', ole, 'is an old .xls workbook: save it as .xlsx first'],
    ['locked.xlsx', encrypted, 'is password-protected'],
    ['text.xlsx', 'Клиент;Цена', 'is neither an .xlsx workbook nor a .csv table'],
    ['document.xlsx', foreignWorkbook(noBook), 'is not an .xlsx workbook'],
    ['cut.xlsx', foreignWorkbook({}).subarray(0, 300), 'is damaged: the workbook cannot be unpacked'],
    ['entities.xlsx', foreignWorkbook({ [SHEET]: doctype }), 'is unsafe: it declares entities of its own'],
    [
      'tags.xlsx',
      foreignWorkbook({ [SHEET]: '<worksheet><sheetData><row' }),
      'is damaged: a part of the workbook is not well-formed',
    ],
    [
      'early.xlsx',
      foreignWorkbook({ [SHEET]: '<worksheet><sheetData><row>' }),
      'is damaged: a part of the workbook is not well-formed',
    ],
    ['no-sheet.xlsx', foreignWorkbook({ [SHEET]: null }), 'is damaged: a part of the workbook is missing'],
    ['no-sheets.xlsx', foreignWorkbook({ 'xl/workbook.xml': workbookOf('', '') }), 'has no sheets'],
    ['long.xlsx', foreignWorkbook({ [SHEET]: sheetWith(long) }), 'holds more than 50,000 characters in the cell B1'],
    [
      'row.xlsx',
      foreignWorkbook({ [SHEET]: sheetOf('<row r="99999999"/>') }),
      'is damaged: it has a cell in an impossible row',
    ],
    [
      'minus.xlsx',
      foreignWorkbook({ [SHEET]: sheetOf('<row r="-1"/>') }),
      'is damaged: it has a cell in an impossible row',
    ],
    [
      'column.xlsx',
      foreignWorkbook({ [SHEET]: sheetWith('<c r="ZZZZ1"><v>1</v></c>') }),
      'is damaged: it has a cell in an impossible column',
    ],
    [
      'address.xlsx',
      foreignWorkbook({ [SHEET]: sheetWith('<c r="1A"><v>1</v></c>') }),
      'is damaged: a cell of it has no readable address',
    ],
    [
      'wide.xlsx',
      foreignWorkbook({ [SHEET]: sheetOf(wide.join('')) }),
      'is too large: it has more than 20 million cells',
    ],
    [
      'deep.xlsx',
      foreignWorkbook({ [SHEET]: sheetOf('', '<a>'.repeat(100) + '</a>'.repeat(100)) }),
      'is unsafe: a part of the workbook is nested too deep',
    ],
    ['quotes.csv', '№;Клиент\n1;"ООО', 'has a quotation mark that is never closed'],
    ['binary.csv', Buffer.from([0, 1, 2, 0]), 'is not a text table'],
    ['blank.csv', '\r\n;;\r\n', 'is empty'],
  ])('%s', (name, content, fault) => {
    const path = file(name, content);
    expect(() => readBookFile(path)).toThrow(new FileError(path, fault));
    expect(() => readBookFile(path)).toThrow(`The file "${name}" ${fault}.`);
  });

  test('a file that is not there, and a folder', () => {
    mkdirSync(file('folder.xlsx'));
    expect(() => readBookFile(file('none.xlsx'))).toThrow('The file "none.xlsx" does not exist.');
    expect(() => readBookFile(file('folder.xlsx'))).toThrow('The file "folder.xlsx" is not a file.');
  });
});
