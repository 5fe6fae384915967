import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Layer } from '../src/workbook/layer';
import { mapReferences } from '../src/workbook/references';
import { movedFormula, renamedFormula, splicedFormula } from '../src/workbook/shiftFormula';
import { bookData, evaluate, hostOf, sheetData, shown } from './testHost';

describe('formulas when cells move', () => {
  test.each([
    ['=A1+$B$2', 1, 1, '=B2+$B$2'],
    ['=SUM(A1:B$2)', 2, 0, '=SUM(A3:B$2)'],
    ['=\'My sheet\'!A1&"A1"', 0, 1, '=\'My sheet\'!B1&"A1"'],
    ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
    ['=A1', -1, 0, '=#REF!'],
    ['=SUM(A:A)', 0, 2, '=SUM(C:C)'],
  ])('%s moved by %p rows and %p columns is %s', (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });

  test.each([
    ['=A5', 2, 3, '=A8'],
    ['=A1', 2, 3, '=A1'],
    ['=SUM(A1:A5)', 2, 3, '=SUM(A1:A8)'],
    ['=$A$5', 0, 1, '=$A$6'],
    ['=SUM(A:A)', 2, 3, '=SUM(A:A)'],
    ['=A3', 2, -1, '=#REF!'],
    ['=SUM(A1:A5)', 2, -2, '=SUM(A1:A3)'],
    ["=SUM('Other'!A5)", 2, 3, "=SUM('Other'!A5)"],
  ])('%s after %p: %p rows is %s', (formula, at, count, result) => {
    expect(splicedFormula(formula, 'A', 'A', { axis: 'rows', at, count, size: 100 })).toBe(result);
  });

  test('a renamed sheet is renamed in formulas, not in texts', () => {
    expect(renamedFormula('=Old!A1&"Old!A1"&\'Old\'!B2', 'Old', 'New one')).toBe(
      "='New one'!A1&\"Old!A1\"&'New one'!B2",
    );
  });

  test('inserting and deleting the same rows gives the formula back', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 9 }), (row, at, count) => {
        const formula = `=A${row + 1}+SUM(B${row + 1}:C${row + 5})`;
        const inserted = splicedFormula(formula, 'A', 'A', { axis: 'rows', at, count, size: 200 });
        expect(splicedFormula(inserted, 'A', 'A', { axis: 'rows', at, count: -count, size: 200 + count })).toBe(
          formula,
        );
      }),
    );
  });

  test('what is no reference is left alone', () => {
    for (const text of ['="A1"', '=ROP_A1(2)', '=TRUE', '=1E5', "='A1 B2'!C3"]) {
      expect(mapReferences(text, (reference) => reference)).toBe(text);
    }
  });
});

describe('rows and columns of a sheet', () => {
  const set = `
    range('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
    range('B2').setNote('n').setBackground('#FF0000').setNumberFormat('0.00');
    book.setNamedRange('MIDDLE', range('B2:B3'));
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#000000').setRanges([range('B2:B3')]).build()]);
    range('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
    sheet.setColumnWidth(2, 50);`;
  const look = `const at = book.getRangeByName('MIDDLE');
    return [at.getA1Notation(), at.getValue(), at.getNote(), at.getBackground(), at.getNumberFormat(),
      at.getDataValidation() !== null, sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), sheet.getColumnWidth(at.getColumn())];`;

  test.each([
    ['sheet.insertRowsBefore(1, 2)', 'B4:B5'],
    ['sheet.insertColumnBefore(1)', 'C2:C3'],
    ['sheet.insertRowAfter(2)', 'B2:B4'],
    ['sheet.deleteRow(1)', 'B1:B2'],
    ['sheet.deleteColumn(1)', 'A2:A3'],
    ['sheet.deleteRow(3)', 'B2'],
  ])('everything that belongs to a cell moves with it: %s', (change, a1) => {
    expect(evaluate(`${set} ${change}; ${look}`)).toEqual([a1, 5, 'n', '#ff0000', '0.00', true, a1, 50]);
  });

  test.each([
    ['sheet.deleteRows(20, 2)', 'Those rows are out of bounds.'],
    ['sheet.insertRowsAfter(21, 1)', 'Those rows are out of bounds.'],
    ['sheet.deleteRows(1, 20)', 'it is not possible to delete all non-frozen rows'],
    ['book.deleteSheet(sheet)', "can't remove all the sheets"],
    ["book.insertSheet('A')", 'already exists'],
    ['sheet.hideSheet()', "can't hide all the sheets"],
  ])('%s is refused (observed)', (expression, message) => {
    expect(() => evaluate(expression)).toThrow(message);
  });

  test('appendRow writes below the last row and makes the grid grow', () => {
    expect(
      evaluate(
        "sheet.deleteRows(2, 19); range('A1').setValue(1); sheet.appendRow([2, '01.02.2026']); return [sheet.getMaxRows(), range('B2').getValue() instanceof Date];",
      ),
    ).toEqual([2, true]);
  });

  test('a deleted sheet leaves #REF! behind, a renamed one does not', () => {
    const h = hostOf({ book: bookData([sheetData('A', [['=B!A1', 1]]), sheetData('B', [[5]])]) });
    h.renameSheet('B', 'Новый');
    h.workbook.settle();
    expect([shown(h, 'A', 1, 1), h.workbook.sheetNamed('A')?.formulaAt(0, 0)]).toEqual(['5', "='Новый'!A1"]);
    h.deleteSheet('Новый');
    h.workbook.settle();
    expect(shown(h, 'A', 1, 1)).toBe('#REF!');
  });

  test('copyTo moves relative references and carries formats', () => {
    const copy = `range('A1:B1').setValues([[2, '=A1*2']]).setBackground('#eeeeee'); range('A1:B1').copyTo(range('A2:B3'));
      return [range('B3').getFormula(), range('B3').getBackground(), range('A3').getValue()];`;
    expect(evaluate(copy)).toEqual(['=A3*2', '#eeeeee', 2]);
  });

  test('copying values only leaves formulas and formats behind', () => {
    const copy = `range('A1:B1').setValues([[2, '=A1*2']]).setBackground('#eeeeee'); range('A1:B1').copyTo(range('A2'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      return [range('B2').getFormula(), range('B2').getValue(), range('B2').getBackground()];`;
    expect(evaluate(copy)).toEqual(['', 4, '#ffffff']);
  });

  test('sorting puts blanks last in either direction (documented)', () => {
    const sort = `range('A1:A4').setValues([[2], [''], ['x'], [1]]);
      const up = range('A1:A4').sort(1).getValues().flat(); const down = range('A1:A4').sort({ column: 1, ascending: false }).getValues().flat(); return [up, down];`;
    expect(evaluate(sort)).toEqual([
      [1, 2, 'x', ''],
      ['x', 2, 1, ''],
    ]);
  });
});

describe('a layer', () => {
  test('a property of 100,000 rows is one shared array, and a change of one row is its own', () => {
    const layer = new Layer<string>();
    layer.map({ row: 1, column: 2, rows: 100_000, columns: 1 }, () => '@');
    layer.set(50_000, 3, 'x');
    expect(layer.row(1)).toBe(layer.row(100_000));
    expect([layer.get(49_999, 2), layer.get(50_000, 2), layer.get(50_000, 3), layer.get(0, 2)]).toEqual([
      '@',
      '@',
      'x',
      null,
    ]);
  });

  test('a row that is written as it stood stays the row it was', () => {
    const layer = new Layer<number>();
    const write = (of: (row: number, column: number) => number): void => {
      layer.write({ row: 0, column: 1, rows: 3, columns: 2 }, of);
    };
    write((row, column) => row * 10 + column);
    const rows = [0, 1, 2].map((row) => layer.row(row));
    write((row, column) => (row === 1 ? 7 : row * 10 + column));
    expect([0, 1, 2].map((row) => layer.row(row) === rows[row])).toEqual([true, false, true]);
  });

  const cells = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(9)), { maxLength: 30 });
  test('holds what was written last, and inserting then deleting rows changes nothing', () => {
    fc.assert(
      fc.property(cells, fc.nat(6), fc.integer({ min: 1, max: 3 }), (writes, at, count) => {
        const layer = new Layer<number>();
        const plain = new Map<string, number>();
        for (const [row, column, value] of writes) {
          layer.set(row, column, value);
          plain.set(`${row},${column}`, value);
        }
        layer.insertRows(at, count);
        layer.deleteRows(at, count);
        layer.insertColumns(at, count);
        layer.deleteColumns(at, count);
        const held = new Map<string, number>();
        layer.forEach((value, row, column) => held.set(`${row},${column}`, value));
        expect(held).toEqual(plain);
      }),
    );
  });
});
