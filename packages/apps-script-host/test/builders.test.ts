import { describe, expect, test } from '@jest/globals';
import { evaluate } from './testHost';

const DAY = 'new Date(2026, 0, 26)';
const LATER = 'new Date(2026, 1, 1)';

const SHARED: [name: string, given: string][] = [
  ['NumberEqualTo', '5'],
  ['NumberNotEqualTo', '5'],
  ['NumberGreaterThan', '5'],
  ['NumberGreaterThanOrEqualTo', '5'],
  ['NumberLessThan', '5'],
  ['NumberLessThanOrEqualTo', '5'],
  ['NumberBetween', '1, 5'],
  ['NumberNotBetween', '1, 5'],
  ['TextContains', "'x'"],
  ['TextDoesNotContain', "'x'"],
  ['TextEqualTo', "'x'"],
  ['FormulaSatisfied', "'=A1>1'"],
  ['DateAfter', DAY],
  ['DateBefore', DAY],
  ['DateEqualTo', DAY],
];

const validations: typeof SHARED = [
  ...SHARED,
  ['Date', ''],
  ['DateOnOrAfter', DAY],
  ['DateOnOrBefore', DAY],
  ['DateBetween', `${DAY}, ${LATER}`],
  ['DateNotBetween', `${DAY}, ${LATER}`],
  ['TextIsEmail', ''],
  ['TextIsUrl', ''],
  ['Checkbox', ''],
  ['Checkbox', "'да', 'нет'"],
  ['ValueInList', "['КП', 'Лид'], false"],
  ['ValueInRange', "range('C1:C5'), true"],
];

const conditions: typeof SHARED = [
  ...SHARED,
  ['CellEmpty', ''],
  ['CellNotEmpty', ''],
  ['TextStartsWith', "'x'"],
  ['TextEndsWith', "'x'"],
];

/** Criteria values as texts: a range by its A1, a date by its instant. */
const SHOWN = `const shown = (rule) => JSON.stringify([String(rule.getCriteriaType()),
  rule.getCriteriaValues().map((v) => (v instanceof Date || typeof v !== 'object' || Array.isArray(v) ? v : v.getA1Notation()))]);`;

describe('the criteria of the builders (documented: DataValidationBuilder, ConditionalFormatRuleBuilder)', () => {
  test.each(validations)('require%s(%s) reads back, and builds the same rule from what is read', (name, given) => {
    const build = `${SHOWN}
      const built = SpreadsheetApp.newDataValidation().require${name}(${given}).setHelpText('помощь').setAllowInvalid(false).build();
      range('A1').setDataValidation(built);
      const kept = range('A1').getDataValidation();
      const again = SpreadsheetApp.newDataValidation().withCriteria(kept.getCriteriaType(), kept.getCriteriaValues());
      const copy = kept.copy();
      return [shown(built), shown(kept), shown(again), shown(copy), copy.getHelpText(), copy.getAllowInvalid()];`;
    const [built, ...others] = evaluate(build) as unknown[];
    expect(others).toEqual([built, built, built, 'помощь', false]);
  });

  test.each(conditions)('when%s(%s) reads back, and builds the same rule from what is read', (name, given) => {
    const build = `${SHOWN}
      const builder = SpreadsheetApp.newConditionalFormatRule().when${name}(${given}).setBackground('#FF0000').setUnderline(true).setRanges([range('A1:B2')]);
      sheet.setConditionalFormatRules([builder.build()]);
      const [rule] = sheet.getConditionalFormatRules();
      const kept = rule.getBooleanCondition();
      const again = rule.copy().withCriteria(kept.getCriteriaType(), kept.getCriteriaValues());
      return [shown(builder.getBooleanCondition()), shown(kept), shown(again.getBooleanCondition()), again.copy().getRanges()[0].getA1Notation(),
        kept.getBackground(), kept.getUnderline(), kept.getStrikethrough(), kept.getBold(), rule.getGradientCondition()];`;
    const [built, ...others] = evaluate(build) as unknown[];
    expect(others).toEqual([built, built, 'A1:B2', '#ff0000', true, false, null, null]);
  });

  test.each([
    ['NumberEqualTo', '5', '5', '6'],
    ['NumberNotEqualTo', '5', '6', '5'],
    ['NumberLessThan', '5', '4', '5'],
    ['NumberNotBetween', '1, 5', '6', '5'],
    ['DateEqualTo', DAY, '26.01.2026', '27.01.2026'],
    ['DateNotBetween', `${DAY}, ${LATER}`, '02.02.2026', '01.02.2026'],
    ['TextEqualTo', "'КП'", 'кп', 'Лид'],
    ['TextDoesNotContain', "'x'", 'a', 'ax'],
    ['TextIsUrl', '', 'https://a.ru/b', 'a.ru'],
  ])('require%s(%s) takes %p and refuses %p', (name, given, good, bad) => {
    const write = `range('A1').setDataValidation(SpreadsheetApp.newDataValidation().require${name}(${given}).setAllowInvalid(false).build());
      range('A1').setValue('${good}');
      try { range('A1').setValue('${bad}'); return 'taken'; } catch (e) { return e.message; }`;
    expect(evaluate(write)).toContain('violates the data validation rules');
  });
});

describe('looks cell by cell (documented: Range)', () => {
  test.each([
    ['FontFamilies', [['Roboto', 'Arial']]],
    ['FontLines', [['underline', 'none']]],
    ['FontSizes', [[12, 10]]],
    ['FontStyles', [['italic', 'normal']]],
    ['FontWeights', [['bold', 'normal']]],
    ['FontColors', [['#ff0000', '#000000']]],
    ['Backgrounds', [['#ff0000', '#ffffff']]],
    ['HorizontalAlignments', [['center', 'general']]],
    ['VerticalAlignments', [['middle', 'bottom']]],
    ['Wraps', [[true, false]]],
    ['WrapStrategies', [['CLIP', 'OVERFLOW']]],
    ['NumberFormats', [['0.00', '@']]],
    ['Notes', [['заметка', '']]],
  ])('%s are read back as they were set', (name, table) => {
    expect(evaluate(`range('A1:B1').set${name}(${JSON.stringify(table)}).get${name}()`)).toEqual(table);
  });

  test('a colour by its parts', () => {
    expect(evaluate("range('A1').setBackgroundRGB(255, 10, 0).getBackground()")).toBe('#ff0a00');
  });
});

describe('formulas by R1C1 (documented: Range.setFormulaR1C1)', () => {
  test.each([
    ['=R[-1]C[-1]*2', '=B2*2'],
    ['=SUM(R1C1:R[-1]C1)', '=SUM($A$1:$A2)'],
    ['=\'Мой лист\'!R[0]C[1]&"R1C1"', '=\'Мой лист\'!D3&"R1C1"'],
    ['=R[-9]C', '=#REF!'],
    ['=ROUND(R[0]C1,2)', '=ROUND($A3,2)'],
  ])('%s at C3 is %s', (r1c1, a1) => {
    expect(evaluate(`range('C3').setFormulaR1C1(${JSON.stringify(r1c1)}).getFormula()`)).toBe(a1);
    if (!a1.includes('#REF!')) {
      expect(evaluate(`range('C3').setFormula(${JSON.stringify(a1)}).getFormulaR1C1()`)).toBe(r1c1);
    }
  });

  test('each cell has its own', () => {
    const both = `range('B1:B2').setFormulaR1C1('=RC[-1]+1'); return [range('B1:B2').getFormulas(), range('B1:B2').getFormulasR1C1()];`;
    expect(evaluate(both)).toEqual([
      [['=A1+1'], ['=A2+1']],
      [['=R[0]C[-1]+1'], ['=R[0]C[-1]+1']],
    ]);
  });
});

describe('checkboxes and copies (documented: Range)', () => {
  test('cells are checkboxes until these are removed', () => {
    const use = `range('A1:A2').insertCheckboxes().check(); const all = range('A1:A2').isChecked(); range('A2').uncheck();
      const mixed = [range('A1:A2').isChecked(), range('A2').isChecked(), range('B1').isChecked()]; range('A1:A2').removeCheckboxes();
      return [all, ...mixed, range('A1:A2').getValues().flat(), range('A1').getDataValidation()];`;
    expect(evaluate(use)).toEqual([true, null, false, null, ['', ''], null]);
  });

  test('values and formats are copied to a place given by numbers', () => {
    const copy = `range('A1').setFormula('=1+1').setBackground('#ff0000');
      range('A1').copyValuesToRange(sheet, 2, 3, 1, 1); range('A1').copyFormatToRange(sheet.getSheetId(), 4, 4, 2, 2);
      return [range('B1:C1').getValues()[0], range('B1').getFormula(), range('B1').getBackground(), range('D2').getBackground()];`;
    expect(evaluate(copy)).toEqual([[2, 2], '', '#ffffff', '#ff0000']);
  });

  test('each column is merged by itself', () => {
    const merge = `range('A1:B3').mergeVertically(); return range('A1:B3').getMergedRanges().map((r) => r.getA1Notation());`;
    expect(evaluate(merge)).toEqual(['A1:A3', 'B1:B3']);
  });
});
