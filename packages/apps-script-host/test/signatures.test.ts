import { describe, expect, test } from '@jest/globals';
import { evaluate, hostOf } from './testHost';

const refusal = (given: string, call: string): string =>
  `The parameters (${given}) don't match the method signature for ${call}.`;

describe('15.13 arguments that fit no published signature are refused in Google’s words', () => {
  test.each([
    // https://stackoverflow.com/q/62014233 and many others
    ['sheet.deleteRow(null)', refusal('null', 'SpreadsheetApp.Sheet.deleteRow')],
    ['sheet.deleteRow(undefined)', refusal('null', 'SpreadsheetApp.Sheet.deleteRow')],
    ["sheet.deleteRows('x', 1)", refusal('String,number', 'SpreadsheetApp.Sheet.deleteRows')],
    ['sheet.getRange(1)', refusal('number', 'SpreadsheetApp.Sheet.getRange')],
    ['sheet.getRange(1, undefined)', refusal('number,null', 'SpreadsheetApp.Sheet.getRange')],
    ["sheet.getRange('1', 2)", refusal('String,number', 'SpreadsheetApp.Sheet.getRange')],
    ['sheet.getRange(1, 1, 1, 1, 1)', refusal('number,number,number,number,number', 'SpreadsheetApp.Sheet.getRange')],
    ["range('A1').setValues('x')", refusal('String', 'SpreadsheetApp.Range.setValues')],
    ["range('A1').setValues(null)", refusal('null', 'SpreadsheetApp.Range.setValues')],
    ["range('A1').setValue(1, 2)", refusal('number,number', 'SpreadsheetApp.Range.setValue')],
    ["range('A1').setNote(['x'])", refusal('(class)', 'SpreadsheetApp.Range.setNote')],
    ["range('A1').setFontSize('12')", refusal('String', 'SpreadsheetApp.Range.setFontSize')],
    ["range('A1').setWrap('yes')", refusal('String', 'SpreadsheetApp.Range.setWrap')],
    ["range('A1').getValue(0)", refusal('number', 'SpreadsheetApp.Range.getValue')],
    ["range('A1').autoFill(range('A1:A2'))", refusal('SpreadsheetApp.Range', 'SpreadsheetApp.Range.autoFill')],
    ["range('A1').copyTo()", refusal('', 'SpreadsheetApp.Range.copyTo')],
    ["range('A1').copyTo('B1')", refusal('String', 'SpreadsheetApp.Range.copyTo')],
    ['sheet.getRange({})', refusal('(class)', 'SpreadsheetApp.Sheet.getRange')],
    [
      "SpreadsheetApp.newDataValidation().requireDateAfter('=A1')",
      refusal('String', 'SpreadsheetApp.DataValidationBuilder.requireDateAfter'),
    ],
    ["Utilities.sleep('1')", refusal('String', 'Utilities.sleep')],
    ["LockService.getDocumentLock().tryLock('1')", refusal('String', 'LockService.Lock.tryLock')],
    [
      "PropertiesService.getDocumentProperties().setProperty('k')",
      refusal('String', 'PropertiesService.Properties.setProperty'),
    ],
  ])('%s', (expression, message) => {
    expect(() => evaluate(expression)).toThrow(message);
  });

  test.each([
    ["range('A1').setNote(5).getNote()", '5.0'],
    ["range('A1').setNote(null).getNote()", ''],
    ["range('A1').setFontColor(null).getFontColor()", '#000000'],
    ["range('A1').setDataValidation(null).getDataValidation()", null],
    ["PropertiesService.getDocumentProperties().setProperty('k', 5).getProperty('k')", '5'],
    ["Utilities.formatString('%s', 1)", '1'],
  ])('%s is taken', (expression, result) => {
    expect(evaluate(expression)).toBe(result);
  });

  test('a type of pasting without the third argument says nothing: all is copied (issuetracker.google.com/427192537)', () => {
    const script = `range('A1').setValue('x').setBackground('red');
      range('A1').copyTo(range('B1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES); return range('B1').getBackground()`;
    expect(evaluate(script)).toBe('#ff0000');
  });

  test('nothing is written when a call is refused', () => {
    const script =
      "range('A1').setValue('old'); try { range('A1').setValue('new', 1) } catch (e) {} return range('A1').getValue()";
    expect(evaluate(script)).toBe('old');
  });
});

describe('15.13 what a script learns of its failures', () => {
  test('a stack names places of the script alone', () => {
    const code = `function deep() { null.x; }
function stacks() {
  const found = [];
  try { deep(); } catch (e) { found.push(e.stack); }
  try { SpreadsheetApp.getActive().getSheets()[0].getRange(0, 1); } catch (e) { found.push(e.stack); }
  return found;
}`;
    expect(hostOf({ code }).run('stacks')).toEqual([
      "TypeError: Cannot read properties of null (reading 'x')\n    at deep (Code.js:1:24)\n    at stacks (Code.js:4:9)",
      'Exception: The starting row of the range is too small.\n    at stacks (Code.js:5:51)',
    ]);
  });

  test('a service that can do nothing with an object of the script says so in Google’s words', () => {
    expect(() => evaluate("range('A1').setDataValidation({})")).toThrow(
      refusal('(class)', 'SpreadsheetApp.Range.setDataValidation'),
    );
  });

  test('whoever debugs the host still sees its own stack', () => {
    const failure = ((): unknown => {
      try {
        return evaluate("range('A1').setDataValidation({})");
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toHaveProperty('stack', expect.stringContaining('rangeValidations.ts'));
  });
});
