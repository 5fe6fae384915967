import { describe, expect, test } from '@jest/globals';
import { bookData, evaluate, sheetData } from './testHost';

const filled = (...rows: Parameters<typeof sheetData>[1]) => ({ book: bookData([sheetData('A', rows)]) });
/** Where the same is asserted against Google itself: the tests of gas-fakes, which run on Apps Script too. */
const SEEN = 'observed: gas-fakes, test/testsheets*.js';

describe(`from a range to the data around it (${SEEN})`, () => {
  const blocks = filled(
    [null, null, null, null, null, 'F1'],
    [null, 'B2', 'C2', 'D2'],
    [null, 'B3', 'C3', 'D3'],
    [null, 'B4', 'C4', 'D4'],
    [],
    [null, null, null, null, null, 'F6', 'G6'],
    [null, null, null, null, null, 'F7', 'G7'],
  );

  test.each([
    ['C3', '', 'B2:D4'],
    ['B2:D4', '', 'B2:D4'],
    ['A1', '', 'A1'],
    ['B1', '', 'B1:D4'],
    ['E3', '', 'B2:E4'],
    ['F7', '', 'F6:G7'],
    ['C3', 'SpreadsheetApp.Dimension.ROWS', 'C2:C4'],
    ['C3', 'SpreadsheetApp.Dimension.COLUMNS', 'B3:D3'],
  ])('getDataRegion of %s by %p is %s', (a1, dimension, region) => {
    expect(evaluate(`range('${a1}').getDataRegion(${dimension}).getA1Notation()`, blocks)).toBe(region);
  });

  test.each([
    ['B1', 'DOWN', 'B2'],
    ['B2', 'DOWN', 'B4'],
    ['F1', 'DOWN', 'F6'],
    ['B4', 'DOWN', 'B20'],
    ['A1', 'DOWN', 'A20'],
    ['B20', 'DOWN', 'B20'],
    ['F6', 'UP', 'F1'],
    ['B2', 'UP', 'B1'],
    ['A2', 'NEXT', 'B2'],
    ['B2', 'NEXT', 'D2'],
    ['D2', 'NEXT', 'J2'],
    ['E2', 'PREVIOUS', 'D2'],
    ['D2', 'PREVIOUS', 'B2'],
    ['B2', 'PREVIOUS', 'A2'],
  ])('getNextDataCell from %s %s is %s', (a1, direction, found) => {
    const next = `range('${a1}').getNextDataCell(SpreadsheetApp.Direction.${direction}).getA1Notation()`;
    expect(evaluate(next, blocks)).toBe(found);
  });
});

describe('rows as a table', () => {
  const table = filled(['foo', 'bar'], ['bar', 'foo'], ['Foo', 'foo'], ['BAR', 'foo'], ['stays', 1]);

  test.each([
    [
      '',
      [
        ['foo', 'bar'],
        ['bar', 'foo'],
        ['Foo', 'foo'],
        ['', ''],
        ['stays', 1],
      ],
      'A1:B3',
    ],
    [
      '[2]',
      [
        ['foo', 'bar'],
        ['bar', 'foo'],
        ['', ''],
        ['', ''],
        ['stays', 1],
      ],
      'A1:B2',
    ],
  ])('removeDuplicates(%s), whatever the case of letters (documented: Range.removeDuplicates)', (by, values, a1) => {
    const remove = `const kept = range('A1:B4').removeDuplicates(${by}); return [kept.getA1Notation(), range('A1:B5').getValues()];`;
    expect(evaluate(remove, table)).toEqual([a1, values]);
  });

  test('trimWhitespace leaves a text that begins with = a text (documented: Range.trimWhitespace)', () => {
    const trim = `range('A1:A3').setNumberFormat('@').setValues([['  a   b '], ['   =SUM(1,2)'], ['x\\t\\ny']]); return range('A1:A3').trimWhitespace().getValues().flat();`;
    expect(evaluate(trim)).toEqual(['a b', '=SUM(1,2)', 'x y']);
  });

  test('randomize keeps every row whole (documented: Range.randomize)', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [at, `t${at}`]);
    const shuffled = evaluate("range('A1:B12').randomize().getValues()", filled(...rows)) as [number, string][];
    expect(shuffled).not.toEqual(rows);
    expect([...shuffled].sort(([a], [b]) => a - b)).toEqual(rows);
  });

  test.each([
    ['a,b,,d', '', ['a', 'b', '', 'd']],
    ['a:b', "':'", ['a', 'b', '', '']],
    ['a b', 'SpreadsheetApp.TextToColumnsDelimiter.SPACE', ['a', 'b', '', '']],
    ['1;2', '', [1, 2, '', '']],
  ])(`splitTextToColumns of %p by %p (${SEEN})`, (text, by, cells) => {
    const split = `range('A1').setNumberFormat('@').setValue('${text}').setNumberFormat('General').splitTextToColumns(${by}); return range('A1:D1').getValues()[0];`;
    expect(evaluate(split)).toEqual(cells);
  });
});

describe('cells that move', () => {
  const square = filled(
    ['A1', 'B1', 'C1', 'D1'],
    ['A2', 'B2', 'C2', 'D2'],
    ['A3', 'B3', 'C3', 'D3'],
    ['A4', 'B4', 'C4', 'D4'],
  );

  test.each([
    ["range('B2:C3').deleteCells(SpreadsheetApp.Dimension.COLUMNS)", 'A2,D2,,|A3,D3,,|A4,B4,C4,D4'],
    ["range('B2:C3').deleteCells(SpreadsheetApp.Dimension.ROWS)", 'A2,B4,C4,D2|A3,,,D3|A4,,,D4'],
    ["range('B2:C2').insertCells(SpreadsheetApp.Dimension.COLUMNS)", 'A2,,,B2|A3,B3,C3,D3|A4,B4,C4,D4'],
    ["range('B2:B3').insertCells(SpreadsheetApp.Dimension.ROWS)", 'A2,,C2,D2|A3,,C3,D3|A4,B2,C4,D4'],
    ["range('A2:B3').moveTo(range('B2'))", ',A2,B2,D2|,A3,B3,D3|A4,B4,C4,D4'],
  ])(`%s (${SEEN})`, (change, rows) => {
    const moved = evaluate(`${change}; return range('A2:D4').getValues();`, square) as string[][];
    expect(moved.map((row) => row.join(',')).join('|')).toBe(rows);
  });

  test('what pointed at the moved cells points at their new place (documented: cut and paste)', () => {
    const move = `
      const other = book.insertSheet('Другой');
      range('A1:B2').setValues([[1, '=A1*2'], [3, '=A2+D1']]); range('C1').setFormula('=SUM(A1:A2)+A5'); book.setNamedRange('TOP', range('A1:A2'));
      range('D2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(range('A1:A2')).build());
      range('A1').setNote('n').setBackground('red');
      range('A1:B2').moveTo(other.getRange('C3'));
      const a1 = (r) => r.getSheet().getName() + '!' + r.getA1Notation();
      return [other.getRange('C3:D4').getFormulas().flat(), range('C1').getFormula(), a1(book.getRangeByName('TOP')),
        a1(range('D2').getDataValidation().getCriteriaValues()[0]), other.getRange('C3').getNote(), other.getRange('C3').getBackground(),
        range('A1').getBackground(), range('C1').getValue(), other.getRange('D3').getValue()];`;
    expect(evaluate(move)).toEqual([
      ['', '=C3*2', '', "=C4+'A'!D1"],
      "=SUM('Другой'!C3:C4)+A5",
      'Другой!C3:C4',
      'Другой!C3:C4',
      'n',
      '#ff0000',
      '#ffffff',
      4,
      2,
    ]);
  });

  test.each([
    [
      "range('A1:B2').copyTo(range('D1'))",
      'D1:E2',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      "range('A1:B2').copyTo(range('D1:F5'))",
      'D1:F5',
      [
        ['a', 'b', ''],
        ['c', 'd', ''],
        ['a', 'b', ''],
        ['c', 'd', ''],
        ['', '', ''],
      ],
    ],
    [
      "range('A1:B2').copyTo(range('D1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true)",
      'D1:E2',
      [
        ['a', 'c'],
        ['b', 'd'],
      ],
    ],
    ["range('A1:A2').copyTo(range('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true)", 'D1:E1', [['a', 'c']]],
  ])(`%s repeats the source only where it fits whole (${SEEN})`, (copy, a1, values) => {
    expect(evaluate(`${copy}; return range('${a1}').getValues();`, filled(['a', 'b'], ['c', 'd']))).toEqual(values);
  });

  test('contentsOnly makes values of formulas (observed: the usual way to freeze a sheet)', () => {
    const freeze = `range('A1').setFormula('=1+1'); range('A1').copyTo(range('A1'), { contentsOnly: true }); return [range('A1').getFormula(), range('A1').getValue()];`;
    expect(evaluate(freeze)).toEqual(['', 2]);
  });

  test.each([
    [
      "range('A1').copyTo('B1')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
    ],
    ["range('A1').copyTo()", "The parameters () don't match the method signature for SpreadsheetApp.Range.copyTo."],
    [
      "range('A1:C1').copyTo(range('I1'))",
      'The coordinates of the target range are outside the dimensions of the sheet.',
    ],
    [
      "range('A1').setNotes('x')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    ],
    [
      "range('A1').setValues([1])",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'sheet.getRange(null, 1)',
      "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      "PropertiesService.getScriptProperties().setProperty('k')",
      "The parameters (String) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
    [
      "range('A1:B2').merge(); return range('A1').breakApart();",
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    [
      "range('B1:C2').merge(); return sheet.setFrozenColumns(2);",
      "Sorry, you can't freeze columns which contain only part of a merged cell.",
    ],
    [
      "range('B1:C2').merge(); return sheet.setFrozenRows(1);",
      "Sorry, you can't freeze rows which contain only part of a merged cell.",
    ],
    [
      "range('A1:B2').createFilter(); return range('A1').createFilter();",
      "You can't create a filter in a sheet that already has a filter.",
    ],
  ])('%s is refused in the words of Google (observed)', (call, message) => {
    expect(() => evaluate(call)).toThrow(message);
  });
});

describe(`filling (${SEEN})`, () => {
  test.each([
    ['numbers go on by equal steps', 'A1:A4', [[1], [2], [3], [4]], 'A1:A6', [1, 2, 3, 4, 5, 6]],
    ['upwards too', 'A3:A4', [[6], [4]], 'A1:A4', [10, 8, 6, 4]],
    ['a single number stays', 'A1', [[7]], 'A1:A3', [7, 7, 7]],
    ['months in their round', 'A1', [['ноябрь']], 'A1:A3', ['ноябрь', 'декабрь', 'январь']],
    ['a text by the number at its end', 'A1:A2', [['Шаг 1'], ['Шаг 3']], 'A1:A4', ['Шаг 1', 'Шаг 3', 'Шаг 5', 'Шаг 7']],
    ['other texts again', 'A1:A2', [['а'], ['б']], 'A1:A4', ['а', 'б', 'а', 'б']],
  ])('%s', (_title, from, values, to, all) => {
    const fill = `range('${from}').setValues(${JSON.stringify(values)}).autoFill(range('${to}'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES); return range('${to}').getValues().flat();`;
    expect(evaluate(fill)).toEqual(all);
  });

  test('dates count days, formulas move along, ALTERNATE_SERIES repeats', () => {
    const fill = `range('A1:C1').setValues([['30.01.2026', '=A1', 5]]); range('A1:C1').autoFill(range('A1:C3'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      range('D1:D2').setValues([[1], [2]]).autoFill(range('D1:D4'), SpreadsheetApp.AutoFillSeries.ALTERNATE_SERIES);
      return [range('A3').getDisplayValue(), range('B3').getFormula(), range('C3').getValue(), range('D3').getValue()];`;
    expect(evaluate(fill)).toEqual(['01.02.2026', '=A3', 5, 1]);
  });

  test('autoFillToNeighbor goes as far down as the column beside it', () => {
    const fill = `range('A1:A5').setValues([[1], [1], [1], [1], [1]]); range('B1:B2').setValues([[1], [2]]).autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      return range('B1:B6').getValues().flat();`;
    expect(evaluate(fill)).toEqual([1, 2, 3, 4, 5, '']);
  });

  test.each([
    ["range('C1:C5')", 'AutoFill destination range must contain the source range.'],
    ["range('A1:B5')", 'AutoFill destination range must extend the source range in only one direction.'],
  ])('into %s it is refused', (to, message) => {
    expect(() => evaluate(`range('A1:A2').autoFill(${to}, SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)`)).toThrow(
      message,
    );
  });
});
