import { describe, expect, test } from '@jest/globals';
import { bookData, evaluate, hostOf, sheetData, shown } from './testHost';

const allow = (allowInvalid: boolean) => ({
  ranges: ['A2:A'],
  criteria: 'VALUE_IN_LIST',
  values: ['КП', 'Лид', true],
  allowInvalid,
});
const withRule = (allowInvalid: boolean) =>
  bookData([sheetData('A', [['Этап']], { validations: [allow(allowInvalid)] })]);

describe('data validation', () => {
  test('a rejecting rule refuses what a person types and writes nothing (documented)', () => {
    const h = hostOf({ book: withRule(false) });
    expect(() => h.typeInto('A', 'A2', 'Сделка')).toThrow('violates the data validation rules set on this cell');
    h.typeInto('A', 'A2', 'КП');
    expect(shown(h, 'A', 2, 1)).toBe('КП');
  });

  test('it stops a script too, with nothing of the block written (assumed)', () => {
    const write =
      "try { range('A2:A3').setValues([['КП'], ['x']]); } catch (e) { return [e.message, range('A2').getValue()]; }";
    expect(evaluate(write, { book: withRule(false) })).toEqual([expect.stringContaining('cell A3 violates'), '']);
  });

  test('it lets a script through where the host is switched to the other reading, a person never (assumed)', () => {
    const code = `function write() { const s = SpreadsheetApp.getActive().getSheetByName('A'); s.getRange('A2:A3').setValues([['КП'], ['x']]); s.appendRow(['y']);
      return s.getRange('A1:A4').getValues().flat(); }`;
    const h = hostOf({ code, book: withRule(false), scriptsObeyValidation: false });
    expect(h.run('write')).toEqual(['Этап', 'КП', 'x', 'y']);
    expect(() => h.typeInto('A', 'A5', 'z')).toThrow('violates');
  });

  test('a pasted table with one refused value is refused whole (documented)', () => {
    const h = hostOf({ book: withRule(false) });
    expect(() => h.typeInto('A', 'A2', [['КП'], ['z']])).toThrow('cell A3 violates');
    expect(shown(h, 'A', 2, 1)).toBe('');
  });

  test('a warning rule lets everything through (documented)', () => {
    const h = hostOf({ book: withRule(true) });
    h.typeInto('A', 'A2', 'Сделка');
    expect(shown(h, 'A', 2, 1)).toBe('Сделка');
  });

  test('a built rule reads back as it was built', () => {
    const build = `
      const list = book.insertSheet('Списки').getRange('A1:A');
      range('B2:B5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(list, true).setAllowInvalid(true).setHelpText('из списка').build());
      const rule = range('B3').getDataValidation();
      return [rule.getCriteriaType(), rule.getCriteriaValues()[0].getA1Notation(), rule.getAllowInvalid(), rule.getHelpText(), range('B6').getDataValidation()];`;
    expect(evaluate(build)).toEqual(['VALUE_IN_RANGE', 'A1:A1000', true, 'из списка', null]);
  });

  test.each([
    ['requireNumberGreaterThanOrEqualTo(0)', '-1', '0'],
    ['requireDate()', 'завтра', '26.01.2026'],
    ['requireDateAfter(new Date(2026, 0, 1))', '01.01.2026', '02.01.2026'],
    ['requireTextContains("@")', 'x', 'a@b'],
    ['requireNumberBetween(1, 2)', '3', '2'],
  ])('%s refuses %p and takes %p', (criterion, bad, good) => {
    const code = `function set() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A9').setDataValidation(
      SpreadsheetApp.newDataValidation().${criterion}.setAllowInvalid(false).build()); }`;
    const h = hostOf({ code });
    h.run('set');
    expect(() => h.typeInto('A', 'A1', bad)).toThrow('violates');
    h.typeInto('A', 'A1', good);
    expect(shown(h, 'A', 1, 1)).toBe(good);
  });
});

describe('conditional formats', () => {
  const rule = (values: readonly (string | number)[], background: string, criteria = 'CUSTOM_FORMULA') => ({
    ranges: ['A2:C'],
    criteria,
    values,
    background,
  });
  const colour = (
    rules: ReturnType<typeof rule>[],
    row: number,
    rows: (string | number | null)[][],
  ): string | undefined => {
    const h = hostOf({ book: bookData([sheetData('A', rows, { conditionalRules: rules })]) });
    const sheet = h.workbook.sheetNamed('A');
    return sheet ? h.workbook.effectiveStyleAt(sheet, row - 1, 0).background : 'no sheet';
  };
  const rows = [['h'], ['x', 'y', 'red:floor'], ['x', 'y', ''], ['x', 5, 'amber']];

  test.each([
    ['=LEFT($C2,3)="red"', 2, '#f00'],
    ['=LEFT($C2,3)="red"', 3, undefined],
    ['=AND($B2>4,$C2<>"")', 4, '#f00'],
    ['=COUNTIF($A$2:$A$4,$A2)>2', 4, '#f00'],
    ['=COUNTIF($A$2:$A$4,$A2)>3', 4, undefined],
    ['=ISBLANK($D2)', 2, '#f00'],
  ])('%s on row %p gives %p', (formula, row, background) => {
    expect(colour([rule([formula], '#f00')], row, rows)).toBe(background);
  });

  test('of two rules that hold the earlier wins (documented)', () => {
    expect(colour([rule([], '#111', 'CELL_NOT_EMPTY'), rule(['x'], '#222', 'TEXT_CONTAINS')], 2, rows)).toBe('#111');
  });

  test('rules are read back as they were set', () => {
    const set = `
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1="x"').setBackground('#FBE3E4')
        .setFontColor('#7A1022').setBold(true).setRanges([range('A1:C'), range('E1:E')]).build();
      sheet.setConditionalFormatRules([rule]);
      const [kept] = sheet.getConditionalFormatRules();
      const condition = kept.getBooleanCondition();
      return [kept.getRanges().map((r) => r.getA1Notation()), condition.getCriteriaType(), condition.getCriteriaValues(), condition.getBackground()];`;
    expect(evaluate(set)).toEqual([['A1:C20', 'E1:E20'], 'CUSTOM_FORMULA', ['=$A1="x"'], '#fbe3e4']);
  });
});

describe('protections', () => {
  const code = `
function protect(warning) {
  const range = SpreadsheetApp.getActive().getSheets()[0].getRange('B1:B');
  const p = range.protect().setDescription('ours');
  if (warning) p.setWarningOnly(true); else { p.removeEditors(p.getEditors()); p.addEditors(['head@firm.example']); p.setDomainEdit(false); }
}
function protectOnly() { SpreadsheetApp.getActive().getSheets()[0].protect(); }
function write(a1) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setValue('x'); }
function note(a1) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setNote('x'); }
function unprotect() { SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((p) => p.remove()); }
function editors() { return SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors().map((u) => u.getEmail()); }
function sheetWide() { const p = SpreadsheetApp.getActive().getSheets()[0].protect(); p.removeEditors(p.getEditors()); p.setUnprotectedRanges([SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A5')]); }
`;
  const refused = 'You are trying to edit a protected cell or object';
  const manager = 'manager@firm.example';
  const protectedHost = (entry: string, args: unknown[] = []) => {
    const h = hostOf({ code, editors: [manager, 'head@firm.example'] });
    h.run(entry, args);
    return h;
  };

  test('who is no editor is refused, by script and by hand; editors and the owner are not (documented)', () => {
    const h = protectedHost('protect');
    expect(h.run('editors')).toEqual(['owner@firm.example', 'head@firm.example']);
    h.run('write', ['B2'], { as: 'head@firm.example' });
    expect(() => h.run('write', ['B2'], { as: manager })).toThrow(refused);
    expect(() => h.run('note', ['A1:B1'], { as: manager })).toThrow(refused);
    h.user = manager;
    expect(() => h.typeInto('A', 'B2', 'x')).toThrow(refused);
    expect(() => h.deleteRows('A', 2)).toThrow(refused);
    h.typeInto('A', 'A2', 'free');
    expect([shown(h, 'A', 2, 1), shown(h, 'A', 2, 2)]).toEqual(['free', 'x']);
  });

  test('protect() alone keeps nobody out (documented)', () => {
    const h = protectedHost('protectOnly');
    h.run('write', ['B2'], { as: manager });
    expect(shown(h, 'A', 2, 2)).toBe('x');
  });

  test('a warning keeps nobody out (documented)', () => {
    const h = protectedHost('protect', [true]);
    h.run('write', ['B2'], { as: manager });
    expect(shown(h, 'A', 2, 2)).toBe('x');
  });

  test('who is no editor cannot lift a protection', () => {
    const h = protectedHost('protect');
    expect(() => h.run('unprotect', [], { as: manager })).toThrow('permission');
    h.run('unprotect');
    h.run('write', ['B2'], { as: manager });
    expect(shown(h, 'A', 2, 2)).toBe('x');
  });

  test('unprotected ranges of a protected sheet stay open', () => {
    const h = protectedHost('sheetWide');
    h.run('write', ['A5'], { as: manager });
    expect(() => h.run('write', ['A5:A6'], { as: manager })).toThrow(refused);
  });

  test('a protection moves with its cells and lives in the stored workbook', () => {
    const h = protectedHost('protect');
    h.insertColumns('A', 1);
    const again = hostOf({ code, book: h.toBookData(), owner: 'owner@firm.example', user: manager });
    expect(() => again.typeInto('A', 'C3', 'x')).toThrow(refused);
    again.typeInto('A', 'B3', 'x');
    expect(shown(again, 'A', 3, 2)).toBe('x');
  });
});
