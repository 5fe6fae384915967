import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bookData, evaluate, hostOf, sheetData } from './testHost';

const inBook = (rows: Parameters<typeof sheetData>[1], more: Parameters<typeof bookData>[1] = {}) => ({
  book: bookData([sheetData('A', rows)], more),
});

describe('reading values', () => {
  test.each<[title: string, cell: Parameters<typeof sheetData>[1][number][number], value: unknown]>([
    ['a number (documented)', 12.5, 12.5],
    ['a text (documented)', 'Балка', 'Балка'],
    ['a boolean (documented)', true, true],
    ['a blank (documented)', null, ''],
    ['an error (assumed)', { value: { error: '#N/A' } }, '#N/A'],
    ['a percentage (documented)', { value: 0.1, numberFormat: '0%' }, 0.1],
  ])('%s is read as it is', (_title, cell, value) => {
    expect(evaluate("range('A1').getValue()", inBook([[cell]]))).toEqual(value);
  });

  test.each([
    ['winter', 46_027, '2026-01-05T05:00:00.000Z'],
    ['summer', 46_203, '2026-06-30T04:00:00.000Z'],
    ['the day the clocks go forward, after the gap', 46_110.5, '2026-03-29T16:00:00.000Z'],
  ])('a date in %s is midnight or noon of the spreadsheet in New York (documented)', (_season, serial, iso) => {
    const book = inBook([[{ value: serial, numberFormat: 'dd.MM.yyyy' }]], { timeZone: 'America/New_York' });
    expect(evaluate("range('A1').getValue().toISOString()", book)).toBe(iso);
  });

  test.each([
    [1.5, '[h]:mm:ss', '1899-12-31T12:00:00.000Z'],
    [0.25, 'H:mm', '1899-12-30T06:00:00.000Z'],
    [-0.5, '[h]:mm', '1899-12-29T12:00:00.000Z'],
  ])(
    '%p days as a duration or a time %s is a date counted from 30 December 1899 (observed)',
    (value, numberFormat, iso) => {
      const book = inBook([[{ value, numberFormat }]], { timeZone: 'Etc/GMT' });
      expect(evaluate("const v = range('A1').getValue(); return [v instanceof Date, v.toISOString()];", book)).toEqual([
        true,
        iso,
      ]);
    },
  );

  test.each([
    ['#,##0.00', 1234.5, '1\u00a0234,50', '1,234.50'],
    ['0%', 0.256, '26%', '26%'],
    ['0.00E+00', 12345, '1,23E+04', '1.23E+04'],
    ['d MMMM yyyy', 46_203, '30 июня 2026', '30 June 2026'],
    ['#,##0;(#,##0);"нет"', -1500, '(1\u00a0500)', '(1,500)'],
    ['#,##0;(#,##0);"нет"', 0, 'нет', 'нет'],
    ['[h]:mm', 1.25, '30:00', '30:00'],
    ['"№ "0', 7, '№ 7', '№ 7'],
  ])('%s shows %p as %p in Russian, %p in English (documented: number formats)', (numberFormat, value, ru, en) => {
    const shownIn = (locale: string): unknown =>
      evaluate("range('A1').getDisplayValue()", inBook([[{ value, numberFormat }]], { locale }));
    expect([shownIn('ru_RU'), shownIn('en_US')]).toEqual([ru, en]);
  });

  test('dates and arrays are those of the script', () => {
    const book = inBook([[{ value: 46_203, numberFormat: 'dd.MM.yyyy' }]]);
    const check =
      "const v = range('A1').getValues(); return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date];";
    expect(evaluate(check, book)).toEqual([true, true, true]);
  });

  test.each(['getValues', 'getFormulas', 'getNotes'])('%s gives each blank row an array of its own', (read) => {
    const check = `const v = range('A2:B4').${read}(); v[1][0] = 'x'; return [v[1] instanceof Array, ...v];`;
    expect(evaluate(check, inBook([[1]]))).toEqual([true, ['', ''], ['x', ''], ['', '']]);
  });

  test('a table holds what each of its cells holds, wherever in the sheet it is', () => {
    const cell = fc.constantFrom(null, 'Балка', 12.5, true, { value: 46_203, numberFormat: 'dd.MM.yyyy' }, '=1+1');
    const sheets = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 });
    const place = fc.record({ row: fc.integer({ min: 1, max: 4 }), column: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(sheets, place, (rows, { row, column }) => {
        const code = `const at = (r, c) => sheet.getRange(${row} + r, ${column} + c);
          const table = sheet.getRange(${row}, ${column}, 4, 4);
          const each = [0, 1, 2, 3];
          return [['Value', 'Values'], ['Formula', 'Formulas'], ['FormulaR1C1', 'FormulasR1C1'], ['Note', 'Notes'],
            ['DisplayValue', 'DisplayValues'], ['NumberFormat', 'NumberFormats']].map(([one, all]) =>
              [table['get' + all](), each.map((r) => each.map((c) => at(r, c)['get' + one]()))]);`;
        for (const [table, cells] of evaluate(code, inBook(rows)) as unknown[][]) expect(table).toEqual(cells);
      }),
      { numRuns: 30 },
    );
  });

  test('the script sees dates in its own zone, whatever the machine has', () => {
    const book = inBook([[{ value: 46_203.5, numberFormat: 'dd.MM.yyyy' }]]);
    const read =
      "const d = range('A1').getValue(); return [d.getHours(), d.getDate(), new Date(2026, 5, 30).toISOString()];";
    expect(evaluate(read, { ...book, scriptTimeZone: 'Asia/Vladivostok' })).toEqual([
      19,
      30,
      '2026-06-29T14:00:00.000Z',
    ]);
  });
});

describe('writing values', () => {
  test.each([
    ['12,5', 'ru_RU', 12.5, '12,5'],
    ['1 234,50', 'ru_RU', 1234.5, '1\u00a0234,50'],
    ['5%', 'ru_RU', 0.05, '5%'],
    ['26.01.2026', 'ru_RU', 46_048, '26.01.2026'],
    ['26.01.26', 'ru_RU', 46_048, '26.01.2026'],
    ['2026-01-26', 'ru_RU', 46_048, '26.01.2026'],
    ['26.01.2026 14:05', 'ru_RU', 46_048 + 845 / 1440, '26.01.2026 14:05:00'],
    ['31.02.2026', 'ru_RU', '31.02.2026', '31.02.2026'],
    ['12,5O', 'ru_RU', '12,5O', '12,5O'],
    ['ИСТИНА', 'ru_RU', true, 'ИСТИНА'],
    ["'007", 'ru_RU', '007', '007'],
    ["'=1+1", 'ru_RU', '=1+1', '=1+1'],
    ['8-900-12', 'ru_RU', '8-900-12', '8-900-12'],
    ['-12', 'ru_RU', -12, '-12'],
    ['1,234.5', 'en_US', 1234.5, '1,234.5'],
    ['1/26/2026', 'en_US', 46_048, '1/26/2026'],
    ['26.01.2026', 'en_US', '26.01.2026', '26.01.2026'],
    ['$5', 'en_US', 5, '5'],
    ['1 234 ₽', 'ru_RU', 1234, '1\u00a0234 ₽'],
    ['#N/A', 'en_US', { error: '#N/A' }, '#N/A'],
    ['', 'ru_RU', null, ''],
  ])('the text %p in %s is read as a person types it (observed)', (text, locale, value, display) => {
    const host = hostOf({ book: bookData([sheetData('A', [])], { locale }) });
    host.typeInto('A', 'A1', text);
    const sheet = host.workbook.sheetNamed('A');
    expect(sheet?.valueAt(0, 0)).toEqual(value);
    expect(sheet && host.workbook.displayAt(sheet, 0, 0)).toBe(display);
  });

  test('a script that writes a text has it read in the same way (observed)', () => {
    expect(evaluate("range('A1').setValue('26.01.2026').getValue() instanceof Date")).toBe(true);
  });

  test.each(['=1+1', '12,5', '26.01.2026', '-'])('a cell of text format keeps %p as it is (documented)', (text) => {
    expect(evaluate(`range('A1').setNumberFormat('@').setValue('${text}').getValue()`)).toBe(text);
  });

  test('a written date gets the date format of the locale (documented)', () => {
    expect(evaluate("range('A1').setValue(new Date(2026, 0, 26)).getDisplayValue()")).toBe('26.01.2026');
  });

  test('null and undefined make a cell blank (observed)', () => {
    expect(evaluate("range('A1:B1').setValues([[null, undefined]]).getValues()", inBook([[1, 2]]))).toEqual([['', '']]);
  });

  test.each([
    [
      "range('A1:B2').setValues([[1, 2]])",
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      "range('A1:B2').setValues([[1, 2], [3]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(21, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["sheet.getRange('no')", 'Range not found'],
    ["range('A1').setValue('x'.repeat(50001))", 'maximum of 50000 characters'],
  ])('%s throws as Google does (observed)', (expression, message) => {
    expect(() => evaluate(expression)).toThrow(message);
  });
});

describe('ranges by A1 (observed: gas-fakes, test/testsheetsdeveloper.js, which runs on Apps Script too)', () => {
  const ENDS = ['StartRow', 'EndRow', 'StartColumn', 'EndColumn'];
  const all = { height: 20, width: 10 };

  test.each([
    ['B2', 'B2', 1, 1, ENDS],
    ['C3:B2', 'B2:C3', 2, 2, ENDS],
    ['$A$1:B2', 'A1:B2', 2, 2, ENDS],
    ['R2C3', 'C2', 1, 1, ENDS],
    ['A:C', 'A:C', all.height, 3, ['StartColumn', 'EndColumn']],
    ['D:B', 'B:D', all.height, 3, ['StartColumn', 'EndColumn']],
    ['D:D', 'D:D', all.height, 1, ['StartColumn', 'EndColumn']],
    ['2:2', '2:2', 1, all.width, ['StartRow', 'EndRow']],
    ['5:3', '3:5', 3, all.width, ['StartRow', 'EndRow']],
    // Assumed.
    ['C2:C', 'C2:C', all.height - 1, 1, ['StartRow', 'StartColumn', 'EndColumn']],
  ])('15.13 %s is %s of %d × %d, with %p said', (given, a1, height, width, bounded) => {
    const script = `const at = range('${given}'); return [at.getA1Notation(), at.getNumRows(), at.getNumColumns(),
      ...${JSON.stringify(ENDS)}.filter((end) => at['is' + end + 'Bounded']())]`;
    expect(evaluate(script)).toEqual([a1, height, width, ...bounded]);
  });

  test('a range of a whole column that is offset is bounded (observed)', () => {
    expect(evaluate("range('B:B').offset(1, 0, 3, 1).isEndRowBounded()")).toBe(true);
  });

  test('a protected sheet is a range without a notation (observed: gas-fakes, test/testsheetspermissions.js)', () => {
    const script =
      'const at = sheet.protect().getRange(); return [at.getA1Notation(), at.getNumRows(), at.isEndRowBounded()]';
    expect(evaluate(script)).toEqual(['', all.height, false]);
  });

  test.each([
    ["range('A1').setValue(1).setFormula(null)"],
    ["range('A1').setFormula('=1+1').setFormula(null)"],
    ["range('A1').setFormula('=1+1').setFormulaR1C1(null)"],
  ])('15.13 %s leaves the cell empty (observed)', (expression) => {
    expect(evaluate(`const at = ${expression}; return [at.getValue(), at.getFormula()]`)).toEqual(['', '']);
  });

  test('formats, notes and validations alone make no last row, a formula with a blank result does', () => {
    const use = `range('C9').setBackground('#ff0000').setNote('n').setNumberFormat('0.00'); const before = [sheet.getLastRow(), sheet.getDataRange().getA1Notation()];
      range('B4').setFormula('=""'); return [...before, sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`;
    expect(evaluate(use)).toEqual([0, 'A1', 4, 2, 'A1:B4']);
  });

  test('an empty sheet has A1 as its data range, last row and column 0', () => {
    expect(evaluate('[sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()]')).toEqual([
      'A1',
      0,
      0,
    ]);
  });
});
