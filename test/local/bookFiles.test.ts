import { describe, expect, test } from '@jest/globals';
import { bookFiles } from '../../src/local/bookFiles';
import { temporaryFolder } from '../support/temporaryFolder';

const file = temporaryFolder();
const { readBookFile, writeBookFile } = bookFiles;

describe('the workbooks of the contract as files', () => {
  test.each([
    ['ru.xlsx', 7, 'Сделки', 124],
    ['en.xlsx', 6, 'Deals', 62],
  ])('%s opens with its tabs and rows, and is the same once written', (name, tabs, title, rows) => {
    const book = readBookFile(`test/examples/contract/${name}`);
    const deals = book.sheets.find((sheet) => sheet.name === title);
    expect(book.sheets).toHaveLength(tabs);
    expect(deals?.rows).toHaveLength(rows);
    expect(deals?.rows.flat().some((cell) => cell?.numberFormat === 'dd.mm.yyyy hh:mm')).toBe(true);
    writeBookFile(book, file('written.xlsx'));
    expect(readBookFile(file('written.xlsx'))).toEqual(book);
  });

  test('one that says neither is Russian, and its clock is that of Moscow', () => {
    const book = readBookFile(file('table.csv', 'Клиент;Цена\nБалка;5'));
    expect(book).toMatchObject({ locale: 'ru_RU', timeZone: 'Europe/Moscow' });
  });
});
