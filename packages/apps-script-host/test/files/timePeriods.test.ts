import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { BookData } from '../../src/bookData';
import { createBookFiles } from '../../src/files/bookFiles';
import { readZip } from '../../src/files/zip/readZip';
import { hostOf } from '../testHost';
import { foreignWorkbook, sheetOf, stylesOf } from './foreignWorkbook';
import { temporaryFolder } from './temporaryFolder';

const file = temporaryFolder();
const { readBookFile, writeBookFile } = createBookFiles({ sidecarEnding: '.kept.json' });

/** Tuesday, 30 June 2026, the day of the test's host. */
const TODAY = 46203;
const DAYS = Array.from({ length: 101 }, (_, at) => TODAY - 50 + at);
const red = stylesOf('<dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>');

function bookWith(period: string): BookData {
  const rows = DAYS.map((day, at) => `<row r="${at + 3}"><c r="B${at + 3}"><v>${day + 0.5}</v></c></row>`).join('');
  const rule = `<cfRule type="timePeriod" dxfId="0" priority="1" timePeriod="${period}"><formula>TRUE</formula></cfRule>`;
  const tail = `<conditionalFormatting sqref="B3:B103">${rule}</conditionalFormatting>`;
  const bytes = foreignWorkbook({ 'xl/worksheets/sheet1.xml': sheetOf(rows, tail), 'xl/styles.xml': red });
  return readBookFile(file('days.xlsx', bytes));
}

/** Days that the rule colours, the first and the last, counted from today. */
function colouredIn(book: BookData): readonly number[] {
  const { workbook } = hostOf({ book });
  const [sheet] = workbook.sheets;
  const isRed = (at: number): boolean =>
    sheet !== undefined && workbook.effectiveStyleAt(sheet, at + 2, 1).background === '#ff0000';
  const days = DAYS.filter((_, at) => isRed(at)).map((day) => day - TODAY);
  expect(days).toHaveLength((days.at(-1) ?? 0) - (days[0] ?? 0) + 1);
  return [days[0] ?? NaN, days.at(-1) ?? NaN];
}

describe('Excel’s "dates occurring"', () => {
  test.each([
    ['today', 0, 0],
    ['yesterday', -1, -1],
    ['tomorrow', 1, 1],
    ['last7Days', -6, 0],
    ['lastWeek', -9, -3],
    ['thisWeek', -2, 4],
    ['nextWeek', 5, 11],
    ['thisMonth', -29, 0],
    ['nextMonth', 1, 31],
  ])('%s colours the days from %p to %p of today', (period, first, last) => {
    expect(colouredIn(bookWith(period))).toEqual([first, last]);
  });

  test('lastMonth colours the days of the month before', () => {
    expect(colouredIn(bookWith('lastMonth'))[1]).toBe(-30);
  });

  test.each([
    'today',
    'yesterday',
    'tomorrow',
    'last7Days',
    'lastWeek',
    'thisWeek',
    'nextWeek',
    'thisMonth',
    'lastMonth',
    'nextMonth',
  ])('%s is the same rule in the written file, after rows came above it too', (period) => {
    const opened = bookWith(period);
    const host = hostOf({
      book: opened,
      code: 'function edit() { SpreadsheetApp.getActive().getSheets()[0].insertRowBefore(1); }',
    });
    host.run('edit');
    expect(writeBookFile(host.toBookData(), file('out.xlsx'))).toEqual([]);
    const bytes = readFileSync(file('out.xlsx'));
    expect(readZip(bytes).read('xl/worksheets/sheet1.xml')?.toString()).toContain(`timePeriod="${period}"`);
    const [sheet] = readBookFile(file('alone.xlsx', bytes)).sheets;
    expect(sheet?.conditionalRules).toEqual(host.toBookData().sheets[0]?.conditionalRules);
  });

  test('a rule of any other formula stays a formula', () => {
    const book = bookWith('thisMonth');
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      conditionalRules: [{ ranges: ['B3:B9'], criteria: 'CUSTOM_FORMULA', values: ['=MONTH(B4)=MONTH(TODAY())'] }],
    }));
    writeBookFile({ ...book, sheets }, file('formula.xlsx'));
    const [sheet] = readBookFile(file('own.xlsx', readFileSync(file('formula.xlsx')))).sheets;
    expect(sheet?.conditionalRules).toEqual(sheets[0]?.conditionalRules);
  });
});
