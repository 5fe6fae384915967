import { describe, expect, test } from '@jest/globals';
import { bookData, hostOf, sheetData, shown } from './testHost';

const code = `
function DOUBLE(values) { return Array.isArray(values) ? values.map((row) => row.map((v) => v === '' ? '' : v * 2)) : values * 2; }
function NEXT_DAY(date) { return new Date(date.getTime() + 86400000); }
function KIND(value) { return Object.prototype.toString.call(value); }
function DAYS() { return [[new Date(Date.UTC(2026, 0, 1, -3)), 'day off'], [new Date(Date.UTC(2026, 0, 2, -3)), '']]; }
function PEEK(n) { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue() + n; }
function FAILS() { throw new Error('no'); }
function put(a1, value) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setValue(value); }
function read(a1) { return SpreadsheetApp.getActive().getSheets()[0].getRange(a1).getValue(); }
function insertRow() { SpreadsheetApp.getActive().getSheets()[0].insertRowBefore(1); }
function formula(a1) { return SpreadsheetApp.getActive().getSheets()[0].getRange(a1).getFormula(); }
`;

const host = (...rows: (string | number | null)[][]) => hostOf({ code, book: bookData([sheetData('A', rows)]) });

describe('formulas of the sheet (documented)', () => {
  test('a formula follows what it depends on', () => {
    const h = host([2, 3, '=A1*B1']);
    expect(h.run('read', ['C1'])).toBe(6);
    h.run('put', ['A1', 5]);
    expect(h.run('read', ['C1'])).toBe(15);
    expect(shown(h, 'A', 1, 3)).toBe('15');
  });

  test('a written text that begins with = is a formula', () => {
    const h = host([4, 5]);
    h.run('put', ['C1', '=SUM(A1:B1)']);
    expect(h.run('read', ['C1'])).toBe(9);
    expect(h.run('formula', ['C1'])).toBe('=SUM(A1:B1)');
  });

  test('an error of a formula is read as its text', () => {
    expect(host([1, 0, '=A1/B1']).run('read', ['C1'])).toBe('#DIV/0!');
  });

  test('a formula of another sheet, named in quotes, is followed', () => {
    const h = hostOf({ code, book: bookData([sheetData('A', [[7]]), sheetData('Мой лист', [["='A'!A1+1"]])]) });
    h.run('put', ['A1', 9]);
    expect(shown(h, 'Мой лист', 1, 1)).toBe('10');
  });

  test('a formula of a sheet whose Russian name stands without quotes is followed', () => {
    const sheets = [sheetData('A', [['=Прайс!A1&"Прайс!A1"', '=SUM(Прайс!A1:A2)']]), sheetData('Прайс', [[7], [8]])];
    const h = hostOf({ code, book: bookData(sheets) });
    expect([h.run('read', ['A1']), h.run('read', ['B1'])]).toEqual(['7Прайс!A1', 15]);
    expect(h.run('formula', ['B1'])).toBe('=SUM(Прайс!A1:A2)');
  });

  test('a named range stands in formulas', () => {
    const h = hostOf({
      code,
      book: bookData([sheetData('A', [[7, '=RATE_OF*2']])], {
        namedRanges: [{ name: 'RATE_OF', sheet: 'A', range: 'A1' }],
      }),
    });
    expect(h.run('read', ['B1'])).toBe(14);
  });

  test('names in Russian stand in formulas as any other: of ranges, and of sheets without quotes', () => {
    const h = hostOf({
      code,
      book: bookData(
        [sheetData('Прайс', [[7, '=Ставка*2', '=Прайс!A1*3&" Ставка"', '=Ставки+1']]), sheetData('A', [[1]])],
        {
          namedRanges: [
            { name: 'Ставка', sheet: 'Прайс', range: 'A1' },
            { name: 'R1C', sheet: 'A', range: 'A1' },
          ],
        },
      ),
    });
    expect(['B1', 'C1', 'D1'].map((a1) => h.run('read', [a1]))).toEqual([14, '21 Ставка', '#ERROR!']);
  });

  test('what only another program can compute keeps its value from the file', () => {
    const kept = (formula: string) => ({ value: 5, formula });
    const cells = ['=SUM(Таблица[Цена])', "='[1]Прайс'!A1", '=QUERY(A1:A2;"x")'].map(kept);
    const h = hostOf({ code, book: bookData([{ ...sheetData('A', [[1]]), rows: [[{ value: 1 }, ...cells]] }]) });
    h.run('put', ['A1', 2]);
    expect(['B1', 'C1', 'D1'].map((a1) => h.run('read', [a1]))).toEqual([5, 5, 5]);
  });

  test('NOW and TODAY are the clock of the host, and follow it', () => {
    const h = host(['=TODAY()', '=HOUR(NOW())']);
    expect([shown(h, 'A', 1, 1), h.run('read', ['B1'])]).toEqual(['', 18]);
    expect(shown(h, 'A', 1, 1)).toBe('30.06.2026');
    h.advanceTo(Date.UTC(2026, 6, 1, 6));
    h.run('read', ['B1']);
    expect(shown(h, 'A', 1, 1)).toBe('01.07.2026');
  });

  test('inserting a row moves references with the cells', () => {
    const h = host([2, '=A1*10']);
    h.run('insertRow');
    expect(h.run('formula', ['B2'])).toBe('=A2*10');
    h.run('put', ['A2', 3]);
    expect(h.run('read', ['B2'])).toBe(30);
  });

  test('a formula that came with a value from a file keeps it until something it could depend on changes', () => {
    const book = bookData([sheetData('A', [[1, { value: 42, formula: '=QUERY_OF_GOOGLE(A1)' }]])]);
    const h = hostOf({ code, book });
    expect(h.run('read', ['B1'])).toBe(42);
    h.run('put', ['A1', 2]);
    expect(h.run('read', ['B1'])).toBe(42);
  });

  test.each([
    ['a function that only Google has', '=QUERY_OF_GOOGLE(A1)'],
    ['a notation that only Excel has', '=Table1[[#This Row],[Price]]*2'],
  ])('%s keeps the value of the file where another formula asks for the clock', (_, formula) => {
    const book = bookData([sheetData('A', [[1, { value: 42, formula }, '=TODAY()', '=B1+1']])]);
    const h = hostOf({ code, book });
    expect(h.run('read', ['B1'])).toBe(42);
  });
});

describe('custom functions of the bundle', () => {
  test('one cell comes as the bare value (documented)', () => {
    expect(host([4, '=DOUBLE(A1)']).run('read', ['B1'])).toBe(8);
  });

  test('a range comes as rows and the result spills (documented)', () => {
    const h = host([1, '=DOUBLE(A1:A3)'], [2], [3]);
    expect([h.run('read', ['B1']), h.run('read', ['B3'])]).toEqual([2, 6]);
    h.run('put', ['A3', 10]);
    expect(h.run('read', ['B3'])).toBe(20);
  });

  test('a result works inside another function (documented)', () => {
    expect(host([1, '=SUM(DOUBLE(A1:A3))+1'], [2], [3]).run('read', ['B1'])).toBe(13);
  });

  test('an occupied cell in the way is an error, and clearing it lets the array out (documented)', () => {
    const h = host([1, '=DOUBLE(A1:A2)'], [2, 'in the way']);
    expect(h.run('read', ['B1'])).toBe('#REF!');
    h.typeInto('A', 'B2', '');
    h.run('put', ['A1', 5]);
    expect([h.run('read', ['B1']), h.run('read', ['B2'])]).toEqual([10, 4]);
  });

  test('writing into a spilled cell makes the formula an error', () => {
    const h = host([1, '=DOUBLE(A1:A2)'], [2]);
    expect(h.run('read', ['B2'])).toBe(4);
    h.typeInto('A', 'B2', 'mine');
    expect([h.run('read', ['B1']), h.run('read', ['B2'])]).toEqual(['#REF!', 'mine']);
  });

  test('a cell with a date comes as a date, and a returned date is shown as one (documented)', () => {
    const date = { value: 46_203, numberFormat: 'dd.MM.yyyy' };
    const h = hostOf({
      code,
      book: bookData([sheetData('A', [[date, '=NEXT_DAY(A1)', '=KIND(A1)', '=KIND(TODAY())']])]),
    });
    expect(h.run('read', ['C1'])).toBe('[object Date]');
    expect(h.run('read', ['D1'])).toBe('[object Date]');
    expect(shown(h, 'A', 1, 2)).toBe('01.07.2026');
  });

  test('an array of dates spills as dates', () => {
    const h = host(['=DAYS()']);
    expect(h.run('read', ['B1'])).toBe('day off');
    expect([shown(h, 'A', 1, 1), shown(h, 'A', 2, 1)]).toEqual(['01.01.2026', '02.01.2026']);
  });

  test.each([
    ['=DOUBLE(RAND())', null],
    ['=DOUBLE(1)+DOUBLE(IF(TRUE,NOW(),1))', null],
    ['=KIND(B1)', '=NOW()'],
    ['=KIND(B1:B2)', '=RANDBETWEEN(1,2)'],
  ])('%s with %p beside it is refused: the argument is volatile (documented)', (formula, beside) => {
    expect(host([formula, beside]).run('read', ['A1'])).toBe('#ERROR!');
  });

  test('a volatile function beside a call, or named in a text, does no harm', () => {
    const h = host(['=DOUBLE(2)+0*RAND()', '=KIND("NOW()")']);
    expect([h.run('read', ['A1']), h.run('read', ['B1'])]).toEqual([4, '[object String]']);
  });

  test('a result is kept until an argument changes, whatever else the function reads (documented)', () => {
    const h = host(['x', '=PEEK(C1)', 1]);
    expect(h.run('read', ['B1'])).toBe('x1');
    h.run('put', ['A1', 'y']);
    h.run('insertRow');
    expect(h.run('read', ['B2'])).toBe('x1');
    h.run('put', ['C2', 2]);
    expect(h.run('read', ['B2'])).toBe('2');
  });

  test('what a function throws is #ERROR! in the cell (observed)', () => {
    expect(host(['=FAILS()']).run('read', ['A1'])).toBe('#ERROR!');
  });

  test('what spilled is not stored as contents', () => {
    const h = host([1, '=DOUBLE(A1:A2)'], [2]);
    const again = hostOf({ code, book: h.toBookData() });
    expect([again.run('read', ['B1']), again.run('read', ['B2'])]).toEqual([2, 4]);
  });
});
