import { describe, expect, test } from '@jest/globals';
import type { TableData } from '../src/bookData';
import { bookData, evaluate, hostOf, sheetData } from './testHost';

const REFUSED = 'This operation is not allowed on cells in typed columns.';
const deals: TableData = { name: 'Deals', range: 'A1:C6', types: ['TEXT', null, 'DROPDOWN'] };
const rows = [
  ['Клиент', 'Сумма', 'Этап'],
  ['Альфа', 5, 'КП'],
];
const book = bookData([sheetData('A', rows, { tables: [deals] })]);
const ANY_RULE = 'SpreadsheetApp.newDataValidation().requireCheckbox().build()';

/** In Google's words, as scripts in public repositories have met them; the Sheets API answers the same. */
describe('15.1 a Table’s typed columns (observed)', () => {
  test.each([
    `range('C2').setDataValidation(${ANY_RULE})`,
    `range('B2:C2').setDataValidations([[null, ${ANY_RULE}]])`,
    "range('C2:C6').clearDataValidations()",
    "range('A2').setNumberFormat('@')",
    "range('A2:B2').setNumberFormats([['@', '@']])",
    "range('C2').insertCheckboxes()",
    "range('C2').removeCheckboxes()",
    "sheet.getRangeList(['B2', 'C2']).setNumberFormat('@')",
    `range('C:C').setDataValidation(${ANY_RULE})`,
  ])('%s is refused', (expression) => {
    expect(() => evaluate(expression, { book })).toThrow(REFUSED);
  });

  test.each([
    ["range('C2').getDataValidation()", null],
    ["range('C2').setValue('Оплата').getValue()", 'Оплата'],
    ["range('C1').setValue('Стадия').getValue()", 'Стадия'],
    ["range('C2').setBackground('red').getBackground()", '#ff0000'],
    ["range('C2').setNote('n').getNote()", 'n'],
    ["sheet.appendRow(['Бета', 1, 'КП']).getLastRow()", 3],
    ["range('B2').setNumberFormat('0.00').getNumberFormat()", '0.00'],
    ["range('C7').setNumberFormat('0.00').getNumberFormat()", '0.00'],
    ["range('C1').setNumberFormat('@').getNumberFormat()", '@'],
    [`range('B2').setDataValidation(${ANY_RULE}).getDataValidation() !== null`, true],
  ])('%s is not', (expression, result) => {
    expect(evaluate(expression, { book })).toEqual(result);
  });

  // One public report says so of values and of the header; others write both.
  test.each([
    ["range('C2').setValue('Оплата')", true],
    ["range('C1').setValue('Стадия')", true],
    ["range('A2:C2').setValues([['a', 1, 'b']])", true],
    ["sheet.appendRow(['Бета', 1, 'КП'])", true],
    ["range('B2').setValue(1)", false],
  ])('where typed columns refuse values too, %s is refused: %p', (expression, isRefused) => {
    const write = (): unknown => evaluate(`${expression}; return 1`, { book, typedColumnsRefuse: 'values' });
    if (isRefused) expect(write).toThrow(REFUSED);
    else expect(write()).toBe(1);
  });
});

describe('a Table follows its cells', () => {
  const code = `
function edit(what, ...args) { SpreadsheetApp.getActive().getSheets()[0][what](...args); }`;

  test.each([
    ['insertRowBefore', [1], { ...deals, range: 'A2:C7' }],
    ['insertRowBefore', [3], { ...deals, range: 'A1:C7' }],
    ['insertColumnBefore', [1], { ...deals, range: 'B1:D6' }],
    ['insertColumnBefore', [3], { ...deals, range: 'A1:D6', types: ['TEXT', null, null, 'DROPDOWN'] }],
    ['deleteColumn', [1], { ...deals, range: 'A1:B6', types: [null, 'DROPDOWN'] }],
    ['deleteColumns', [2, 2], { ...deals, range: 'A1:A6', types: ['TEXT'] }],
    ['deleteRows', [1, 6], undefined],
  ])('%s%p', (what, args, table) => {
    const h = hostOf({ code, book });
    h.run('edit', [what, ...args]);
    expect(h.toBookData().sheets[0]?.tables?.[0]).toEqual(table);
  });

  test('columns that a person moves take their types along', () => {
    const h = hostOf({ book });
    h.moveColumns('A', 3, 1, 1);
    expect(h.toBookData().sheets[0]?.tables).toEqual([{ ...deals, types: ['DROPDOWN', 'TEXT', null] }]);
  });
});
