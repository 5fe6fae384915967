import { describe, expect, test } from '@jest/globals';
import { evaluate } from './testHost';

/**
 * What the tests of gas-fakes assert, which run on Apps Script itself too (`testsheetsbasic.js`, `testsheetssets.js`,
 * `testsheetsvalues.js`, `teststores.js`), and no other test of this folder does.
 */
const ROWS = `range('A1:D5').setValues([['H1', 'H2', 'H3', 'H4'], ['A', 10, 'X', 50], ['C', 30, 'Y', 20], ['B', 20, 'Z', 30], ['D', 10, 'X', 10]]);
  const filter = range('A1:D5').createFilter();`;
const sorted = (act: string): string =>
  `${ROWS} ${act}; return range('A2:D5').getValues().map((row) => row[0]).join('')`;
const caught = (act: string): string =>
  `let message = ''; try { ${act} } catch (error) { message = error.message } return message`;
const PAIRS = "[['foo', 'bar'], ['bar', 'foo'], ['foo', 'foo'], ['bar', 'foo']]";

describe('15.13 other implementations’ tests (observed: gas-fakes)', () => {
  test.each([
    [
      `${ROWS} return ['B2:C4', 'F1:F5'].map((a1) => range(a1).getFilter().getRange().getA1Notation())`,
      ['A1:D5', 'A1:D5'],
    ],
    [
      `${ROWS} ${caught("range('A1:B2').createFilter()")}`,
      "You can't create a filter in a sheet that already has a filter.",
    ],
    [
      `${ROWS} filter.remove(); return [sheet.getFilter(), range('B2:C4').createFilter().getRange().getA1Notation()]`,
      [null, 'B2:C4'],
    ],
    [sorted('filter.sort(2, true)'), 'ADBC'],
    [sorted('filter.sort(2, true).sort(3, false)'), 'BCAD'],
    [
      `${ROWS} filter.setColumnFilterCriteria(4, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(25).build());
       const set = filter.getColumnFilterCriteria(4); filter.removeColumnFilterCriteria(4);
       return [String(set.getCriteriaType()), set.getCriteriaValues(), filter.getColumnFilterCriteria(4)]`,
      ['NUMBER_GREATER_THAN', [25], null],
    ],
    [
      `const builder = SpreadsheetApp.newFilterCriteria().whenNumberEqualTo(50); const copy = builder.copy().build();
       builder.whenNumberEqualTo(100); return [builder.build().getCriteriaValues(), copy.getCriteriaValues()]`,
      [[100], [50]],
    ],
    [
      `book.insertSheet('s1'); book.insertSheet('s2'); book.insertSheet('s3', 1); book.insertSheet('s4', 0);
       return book.getSheets().map((each) => each.getName() + each.getIndex()).join(' ')`,
      's41 A2 s33 s14 s25',
    ],
    [
      `const usual = sheet.getRowHeight(3); sheet.setColumnWidths(2, 3, 200).setRowHeights(3, 4, 31);
       return [usual, ...[2, 4].map((at) => sheet.getColumnWidth(at)), ...[3, 6].map((at) => sheet.getRowHeight(at))]`,
      [21, 200, 200, 31, 31],
    ],
    [
      `const at = range('A1:B4').setValues(${PAIRS}).removeDuplicates(); return [at.getA1Notation(), at.getValues().join()]`,
      ['A1:B3', 'foo,bar,bar,foo,foo,foo'],
    ],
    [
      `const at = range('D10:E13').setValues(${PAIRS}).removeDuplicates([5]); return [at.getA1Notation(), at.getValues().join()]`,
      ['D10:E11', 'foo,bar,bar,foo'],
    ],
    [
      "range('A1:B2').setValues([[' p', 'f '], ['two  middle  spaces', 'x']]).trimWhitespace().getValues().join()",
      'p,f,two middle spaces,x',
    ],
    [
      `const at = range('A1:E3').setValues([[1, 2, 3, 4, false], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]);
       return at.sort([{ column: 5, ascending: false }, { column: 4 }, 1]).getValues().map((row) => row[0])`,
      [1, 11, 6],
    ],
    [
      `range('A1:A3').setValues([['H'], ['C'], ['A']]); sheet.sort(1); const up = range('A1:A3').getValues().join('');
       sheet.sort(1, false); return [up, range('A1:A3').getValues().join('')]`,
      ['ACH', 'HCA'],
    ],
    ['sheet.sort(1); return sheet.getDataRange().getValues()', [['']]],
    [
      `const at = range('A1').setValue('x').setBackground('#ff0000').setNote('n');
       at.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).setAllowInvalid(true).build());
       sheet.clear(); return [at.getValue(), at.getBackground(), at.getNote(), at.getDataValidation() !== null]`,
      ['', '#ffffff', 'n', true],
    ],
    [
      `const p = sheet.protect().setDescription('s').setWarningOnly(true).setUnprotectedRanges([range('A1:B1')]);
       return [p.getUnprotectedRanges()[0].getA1Notation(), p.canEdit(), p.getEditors().length, p.isWarningOnly()]`,
      ['A1:B1', true, 0, true],
    ],
    ["range('A1:D5').protect().setRange(range('B2:E6')).getRange().getA1Notation()", 'B2:E6'],
    [
      `const cache = CacheService.getUserCache(); cache.put('k', 'x', 2); const before = cache.get('k');
       Utilities.sleep(2000); return [before, cache.get('k')]`,
      ['x', null],
    ],
  ])('%s', (expression, result) => {
    expect(evaluate(expression)).toEqual(result);
  });

  // By choice: docs/differences.md, "Not emulated".
  test.each([
    ["range('A1:D4').applyRowBanding()", 'Range.applyRowBanding'],
    ['sheet.setRowHeightsForced(3, 4, 17)', 'Sheet.setRowHeightsForced'],
    ["book.hideRow(range('1:1'))", 'Spreadsheet.hideRow'],
    ["range('A1').protect().setRangeName('n')", 'Protection.setRangeName'],
  ])('%s says that it is not there', (expression, name) => {
    expect(() => evaluate(expression)).toThrow(`${name} is not emulated`);
  });
});
