import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createBookFiles } from '../../src/files/bookFiles';
import { FileError } from '../../src/files/fileError';
import { writeZip } from '../../src/files/zip/writeZip';
import { foreignWorkbook, sheetOf, sheetWith, workbookOf } from './foreignWorkbook';
import { temporaryFolder } from './temporaryFolder';

const file = temporaryFolder();
const SHEET = 'xl/worksheets/sheet1.xml';
const secret = file('secret.txt', 'not for the reader');

const cellOf = (text: string): string => sheetWith(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`);
const declaring = (entities: string): Buffer =>
  foreignWorkbook({ [SHEET]: `<!DOCTYPE x [${entities}]>${cellOf('&z;')}` });

const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);

/** The end record of a zip, with a field of it or of the first central header forged. */
function forged(change: (zip: Buffer, central: number) => void): Buffer {
  const zip = foreignWorkbook({});
  change(zip, zip.readUInt32LE(zip.length - 6));
  return zip;
}

const FILES: readonly (readonly [title: string, content: Buffer, says: string])[] = [
  ['a billion laughs', declaring(`<!ENTITY l0 "ha">${LAUGHS.join('')}`), 'declares entities of its own'],
  ['an entity out of a file', declaring(`<!ENTITY z SYSTEM "file://${secret}">`), 'declares entities of its own'],
  ['an entity off the net', declaring('<!ENTITY z SYSTEM "http://evil.example/">'), 'declares entities of its own'],
  ['an entity that nobody declared', foreignWorkbook({ [SHEET]: cellOf('&z;') }), 'is damaged'],
  [
    'a cell of 10 MB',
    foreignWorkbook({ [SHEET]: cellOf('x'.repeat(10_000_000)) }),
    'holds more than 50,000 characters',
  ],
  [
    'styles that unpack to 40 MB',
    foreignWorkbook({ 'xl/styles.xml': `<styleSheet>${' '.repeat(40_000_000)}</styleSheet>` }),
    'is too large once unpacked',
  ],
  [
    'a part above its folder',
    writeZip([{ name: '../../etc/cron.d/x', bytes: Buffer.from('x') }]),
    'the names of its parts are forged',
  ],
  ['a wrong checksum', forged((zip, at) => zip.writeUInt32LE(1, at + 16)), 'is damaged'],
  ['a bomb by its own word', forged((zip, at) => zip.writeUInt32LE(0xf0000000, at + 24)), 'is too large once unpacked'],
  ['a size that only ZIP64 tells', forged((zip, at) => zip.writeUInt32LE(0xffffffff, at + 24)), 'is too large'],
  ['half of a file', foreignWorkbook({}).subarray(0, 400), 'is damaged'],
  ['no sheets', foreignWorkbook({ 'xl/workbook.xml': workbookOf('', '') }), 'has no sheets'],
  ['rows without end', foreignWorkbook({ [SHEET]: sheetOf('<row r="99999999"/>') }), 'an impossible row'],
];

const { readBookFile } = createBookFiles();

function refusalOf(path: string): unknown {
  try {
    return readBookFile(path);
  } catch (error) {
    return error;
  }
}

describe('a hostile workbook', () => {
  test.each(FILES)('with %s is refused with one sentence', (title, content, says) => {
    const refusal = refusalOf(file(`${title}.xlsx`, content));
    expect(refusal).toBeInstanceOf(FileError);
    const { message } = refusal as FileError;
    expect(message).toContain(says);
    expect(message.split('\n')).toHaveLength(1);
    expect(message).not.toContain(readFileSync(secret, 'utf8'));
  });

  test('with a sheet without a name is read all the same', () => {
    const nameless = { 'xl/workbook.xml': workbookOf('', '<sheet sheetId="1" r:id="s1"/>') };
    expect(readBookFile(file('nameless.xlsx', foreignWorkbook(nameless))).sheets).toHaveLength(1);
  });
});
