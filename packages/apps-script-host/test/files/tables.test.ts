import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blankSheet } from '../../src/blankSheet';
import type { BookData, SheetData, TableData } from '../../src/bookData';
import { createBookFiles } from '../../src/files/bookFiles';
import { readZip } from '../../src/files/zip/readZip';
import { hostOf } from '../testHost';
import { foreignWorkbook, linksTo, sheetOf } from './foreignWorkbook';
import { temporaryFolder } from './temporaryFolder';

const file = temporaryFolder();
const { readBookFile, writeBookFile } = createBookFiles({ sidecarEnding: '.kept.json' });

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const TABLE =
  `<table ${MAIN} id="3" name="Продажи" displayName="Продажи" ref="B2:D6" totalsRowCount="1">` +
  '<autoFilter ref="B2:D5"><filterColumn colId="0"><filters blank="1"><filter val="Альфа &amp; К"/>' +
  '<dateGroupItem year="2026" dateTimeGrouping="year"/></filters></filterColumn>' +
  '<filterColumn colId="2" hiddenButton="1"><customFilters and="1"><customFilter operator="greaterThan" val="5"/></customFilters>' +
  '</filterColumn></autoFilter><sortState ref="B3:D5"/>' +
  '<tableColumns count="3"><tableColumn id="1" name="Клиент" totalsRowLabel="Итого"/>' +
  '<tableColumn id="2" name="Цена_x000a_₽"><calculatedColumnFormula>$F$1*2</calculatedColumnFormula></tableColumn>' +
  '<tableColumn id="7" name="Сумма" totalsRowFunction="sum"/></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showRowStripes="1"/></table>';
const ROWS =
  `<row r="2">${text('B2', 'Клиент')}${text('C2', 'Цена\n₽')}${text('D2', 'Сумма')}</row>` +
  `<row r="3">${text('B3', 'Альфа')}<c r="C3"><v>2</v></c><c r="D3"><v>7</v></c></row>` +
  '<row r="4" hidden="1"><c r="D4"><v>1</v></c></row><row r="5"><c r="D5"><v>8</v></c></row>' +
  `<row r="6">${text('B6', 'Итого')}<c r="D6"><f>SUBTOTAL(109,D3:D5)</f><v>15</v></c></row>`;

function foreign(table = TABLE, rows = ROWS): BookData {
  const bytes = foreignWorkbook({
    'xl/worksheets/sheet1.xml': sheetOf(rows),
    'xl/worksheets/_rels/sheet1.xml.rels': linksTo({ t: ['table', '../tables/table1.xml'] }),
    'xl/tables/table1.xml': table,
  });
  return readBookFile(file('foreign.xlsx', bytes));
}

/** What whoever has the written file alone finds in it. */
function alone(book: BookData): { readonly sheet: SheetData | undefined; readonly lost: readonly string[] } {
  const lost = writeBookFile(book, file('written.xlsx'));
  return { sheet: readBookFile(file('alone.xlsx', readFileSync(file('written.xlsx')))).sheets[0], lost };
}

const tableOf = (book: BookData): TableData | undefined => alone(book).sheet?.tables?.[0];

describe('a table of Excel', () => {
  const opened = foreign();
  const kept = opened.sheets[0]?.tables?.[0];

  test('is read with its filter, its totals, its columns’ formulas and its style', () => {
    expect(kept).toMatchObject({ name: 'Продажи', range: 'B2:D6', types: [null, null, null] });
    expect(kept?.excel).toMatchObject({
      hasHeader: true,
      hasTotals: true,
      hasButtons: true,
      style: { name: 'TableStyleMedium2', showFirstColumn: '0', showRowStripes: '1' },
    });
    const [client, price, sum] = kept?.excel?.columns ?? [];
    expect(client).toMatchObject({ name: 'Клиент', totalLabel: 'Итого', filter: { parts: [{ name: 'filters' }] } });
    expect(price).toMatchObject({ name: 'Цена\n₽', formula: '=$F$1*2' });
    expect(sum).toMatchObject({ totalFunction: 'sum', filter: { settings: { hiddenButton: '1' } } });
    expect(opened.losses).toBeUndefined();
  });

  test('stands in the written file as it was read', () => {
    const { sheet, lost } = alone(hostOf({ book: opened }).toBookData());
    expect(sheet?.tables).toEqual([kept]);
    expect(sheet?.hiddenRows).toEqual([3]);
    expect(lost).toEqual([]);
  });

  test('follows its cells, and the formula of its column does', () => {
    const code = `
function edit() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.insertRowBefore(1);
  sheet.insertRowAfter(4);
  sheet.insertColumnBefore(1);
  sheet.deleteColumn(3);
}`;
    const host = hostOf({ book: opened, code });
    host.run('edit');
    const moved = tableOf(host.toBookData());
    expect(moved?.range).toBe('C3:D8');
    expect(moved?.excel?.columns.map(({ name }) => name)).toEqual(['Цена\n₽', 'Сумма']);
    expect(moved?.excel?.columns[0]?.formula).toBe('=$F$2*2');
    expect(moved?.excel?.columns[1]?.filter?.parts[0]?.name).toBe('customFilters');
  });

  test.each([
    ['the totals', 6, { range: 'B2:D5', hasTotals: false }],
    ['a row between', 4, { range: 'B2:D5', hasTotals: true }],
    ['the header: what follows it is no header', 2, undefined],
  ])('without the row of %s', (_, row, left) => {
    const host = hostOf({
      book: opened,
      code: 'function edit(row) { SpreadsheetApp.getActive().getSheets()[0].deleteRow(row); }',
    });
    host.run('edit', [row]);
    const table = tableOf(host.toBookData());
    expect(table && { range: table.range, hasTotals: table.excel?.hasTotals }).toEqual(left);
  });

  test('without a header keeps the names of its columns', () => {
    const headless = TABLE.replace('totalsRowCount', 'headerRowCount="0" totalsRowCount').replace(
      /<autoFilter.*<sortState[^>]*>/s,
      '',
    );
    const book = foreign(headless);
    const table = book.sheets[0]?.tables?.[0];
    expect(table?.excel).toMatchObject({ hasHeader: false, hasButtons: false });
    expect(tableOf(book)).toEqual(table);
  });

  test.each([
    ['a filter by colour', TABLE.replace('<filters blank="1">', '<colorFilter dxfId="0"/><filters blank="1">')],
    ['a style of the workbook’s own', TABLE.replace('TableStyleMedium2', 'Наш')],
    ['a source of its rows', TABLE.replace(' ref=', ' tableType="queryTable" ref=')],
  ])('with %s is kept without it, and that is named', (_, table) => {
    const book = foreign(table);
    expect(book.losses).toEqual(['tables']);
    expect(tableOf(book)?.range).toBe('B2:D6');
  });
});

describe('what Excel takes for damage is not written', () => {
  const table = (range: string, more: Partial<TableData> = {}): TableData => ({ name: 'T', range, types: [], ...more });
  const bookOf = (sheet: Partial<SheetData>): BookData => ({
    title: 'x',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    namedRanges: [{ name: 'план', sheet: 'A', range: 'F1' }],
    sheets: [{ ...blankSheet('A'), ...sheet }],
  });
  const cells = (...values: (string | number | null)[]) => values.map((value) => (value === null ? null : { value }));

  test('headers are texts, none blank, no two alike', () => {
    const rows = [cells('Сумма', 'сумма', null, 2026), cells(1, 2, 3, 4)];
    const { sheet, lost } = alone(bookOf({ rows, tables: [table('A1:D2')] }));
    expect(sheet?.rows[0]?.map((cell) => cell?.value)).toEqual(['Сумма', 'сумма2', 'Column3', '2026']);
    expect(sheet?.rows[1]).toEqual(rows[1]);
    expect(sheet?.tables?.[0]?.excel?.columns.map(({ name }) => name)).toEqual(['Сумма', 'сумма2', 'Column3', '2026']);
    expect(lost).toEqual([]);
  });

  test.each([
    ['Мои сделки', 'Мои_сделки'],
    ['A1', '_A1'],
    ['2026', '_2026'],
    ['План', 'План2'],
    ['', '_'],
  ])('a table %p is called %p', (name, written) => {
    expect(tableOf(bookOf({ rows: [cells('a')], tables: [table('A1:A3', { name })] }))?.name).toBe(written);
  });

  test.each<[string, Partial<SheetData>]>([
    ['merged cells in it', { tables: [table('A1:B4')], merges: ['B3:C3'] }],
    ['a header alone', { tables: [table('A1:B1')] }],
  ])('a table with %s is left out, and that is named', (_, sheet) => {
    const written = alone(bookOf({ rows: [cells('a', 'b')], ...sheet }));
    expect(written.sheet?.tables).toBeUndefined();
    expect(written.lost).toEqual(['tables']);
  });

  test('of two that lie on each other the first is written, and the filter of the sheet is not over a table', () => {
    const sheet = {
      rows: [cells('a', 'b')],
      tables: [table('A1:B4'), table('B4:C9')],
      filter: { range: 'A1:B4', columns: [] },
    };
    const written = alone(bookOf(sheet));
    expect(written.sheet?.tables?.map(({ range }) => range)).toEqual(['A1:B4']);
    expect(written.sheet?.filter).toBeUndefined();
    expect(written.lost).toEqual(['tables']);
  });

  test('what the sidecar knows of types stands while nobody else wrote the file', () => {
    const typed = table('A1:B4', { types: ['DATE', null] });
    const book = bookOf({ rows: [cells('a', 'b')], tables: [typed] });
    writeBookFile(book, file('typed.xlsx'));
    expect(readBookFile(file('typed.xlsx')).sheets[0]?.tables).toEqual([typed]);
  });
});

describe('any table', () => {
  const title = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }).filter((name) => !/[\r\n]/.test(name));
  const setting = fc.dictionary(fc.constantFrom('val', 'operator', 'year'), fc.string({ maxLength: 6 }), {
    noNullPrototype: true,
  });
  const part = fc.record({
    name: fc.constant('filterColumn'),
    settings: fc.constant({}),
    parts: fc.array(
      fc.record({ name: fc.constantFrom('filters', 'top10'), settings: setting, parts: fc.constant([]) }),
      {
        maxLength: 2,
      },
    ),
  });
  const column = fc.record(
    { filter: part, totalLabel: title, formula: fc.constantFrom('=A1*2', '=MAXIFS(A:A,B:B,">1")') },
    { requiredKeys: [] },
  );
  const table = fc
    .uniqueArray(fc.tuple(title, column), {
      minLength: 1,
      maxLength: 5,
      selector: ([name]) => name.toLowerCase(),
    })
    .chain((columns) =>
      fc.record({
        name: fc.constant('Любая'),
        range: fc.constant(`A1:${'ABCDE'[columns.length - 1] ?? 'A'}9`),
        types: fc.constant(columns.map(() => null)),
        excel: fc.record({
          hasHeader: fc.constant(true),
          hasTotals: fc.constant(true),
          hasButtons: fc.constant(true),
          columns: fc.constant(columns.map(([name, more]) => ({ name, ...more }))),
        }),
      }),
    );

  test('is read back from the file as it was', () => {
    fc.assert(
      fc.property(table, (given) => {
        const rows = [given.excel.columns.map(({ name }) => ({ value: name }))];
        const sheets = [{ ...blankSheet('A'), rows, tables: [given] }];
        const book = { title: 'x', locale: 'ru_RU', timeZone: 'Etc/UTC', sheets, namedRanges: [] };
        expect(tableOf(book)).toEqual(given);
      }),
      { numRuns: 60 },
    );
  });
});

test('a table’s part is told of in the list of contents', () => {
  writeBookFile(foreign(), file('told.xlsx'));
  const zip = readZip(readFileSync(file('told.xlsx')));
  expect(zip.names).toContain('xl/tables/table1.xml');
  expect(zip.read('[Content_Types].xml')?.toString()).toContain('spreadsheetml.table+xml');
});
