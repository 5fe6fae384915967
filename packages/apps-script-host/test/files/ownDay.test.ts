import { copyFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { blankSheet } from '../../src/blankSheet';
import type { BookData } from '../../src/bookData';
import { createBookFiles } from '../../src/files/bookFiles';
import { createHost } from '../../src/host';
import { workbookFrom } from '../../src/workbook/fromBookData';
import { bookDataOf } from '../../src/workbook/toBookData';
import { foreignWorkbook, linksTo } from './foreignWorkbook';
import { temporaryFolder } from './temporaryFolder';

const file = temporaryFolder();
const { readBookFile, writeBookFile } = createBookFiles({ locale: 'ru_RU', timeZone: 'Europe/Moscow' });

const PLAIN: BookData = {
  title: 'Sample',
  locale: 'en_US',
  timeZone: 'Asia/Vladivostok',
  sheets: [blankSheet('Deals')],
  namedRanges: [],
};
const SAMPLE: BookData = { ...PLAIN, asOf: '2026-06-17T09:40' };

describe('a sample with a day of its own', () => {
  test('says it in the file, with where its clock stands, though nothing lies beside it', () => {
    writeBookFile(SAMPLE, file('sample.xlsx'));
    copyFileSync(file('sample.xlsx'), file('alone.xlsx'));
    expect(readBookFile(file('sample.xlsx'))).toEqual(SAMPLE);
    expect(readBookFile(file('alone.xlsx'))).toMatchObject({
      asOf: '2026-06-17T09:40',
      locale: 'en_US',
      timeZone: 'Asia/Vladivostok',
    });
    expect(readBookFile(file('alone.xlsx'), { locale: 'ru_RU' }).locale).toBe('ru_RU');
  });

  test('is saved as of the moment to which its clock has come; any other workbook says none', () => {
    const host = createHost({ bundle: { scripts: [], manifest: {}, html: {} }, book: SAMPLE, now: 0 });
    host.advanceTo(Date.UTC(2026, 5, 17, 22, 10));
    expect(host.toBookData().asOf).toBe('2026-06-18T08:10');
    expect(bookDataOf(workbookFrom(PLAIN), 0)).not.toHaveProperty('asOf');
    writeBookFile(PLAIN, file('plain.xlsx'));
    expect(readBookFile(file('plain.xlsx'))).not.toHaveProperty('asOf');
  });
});

const property = (name: string, value: string): string =>
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;

const propertiesOf = (asOf: string, timeZone: string, locale: string): string =>
  `<Properties xmlns:vt="v">\n ${property('asOf', asOf)}\n ${property('timeZone', timeZone)}${property('locale', locale)}</Properties>`;

describe('what others wrote among the properties of a document', () => {
  const links = linksTo({
    w: ['officeDocument', 'xl/workbook.xml'],
    p: ['custom-properties', 'docProps/custom.xml'],
  });
  test.each([
    ['a moment', propertiesOf('2026-06-17T09:40', 'Europe/Moscow', 'ru_RU'), '2026-06-17T09:40'],
    ['a moment that is none', propertiesOf('2026-02-30T09:40', 'Europe/Moscow', 'ru_RU'), undefined],
    ['a zone that is none', propertiesOf('2026-06-17T09:40', 'Europe/Atlantis', 'ru_RU'), undefined],
    ['no zone', propertiesOf('2026-06-17T09:40', '', 'ru_RU'), undefined],
    ['a locale that is none', propertiesOf('2026-06-17T09:40', 'Europe/Moscow', 'Russian'), undefined],
    ['other names', `<Properties>${property('Author', 'x')}</Properties>`, undefined],
    ['no XML at all', 'x', undefined],
    ['a part cut short', '<Properties><property name="asOf">', undefined],
  ])('%s', (_, properties, asOf) => {
    const bytes = foreignWorkbook({ '_rels/.rels': links, 'docProps/custom.xml': properties });
    const book = readBookFile(file('foreign.xlsx', bytes));
    expect([book.asOf, book.sheets.length, book.locale]).toEqual([asOf, 1, 'ru_RU']);
  });

  test('a link to a part that is not there', () => {
    expect(readBookFile(file('gone.xlsx', foreignWorkbook({ '_rels/.rels': links })))).not.toHaveProperty('asOf');
  });
});
