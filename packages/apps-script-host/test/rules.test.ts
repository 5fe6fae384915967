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

describe('validations that compute', () => {
  const strict = (criterion: string, a1 = 'B2:B9'): string =>
    `range('${a1}').setDataValidation(SpreadsheetApp.newDataValidation().${criterion}.setAllowInvalid(false).build());`;
  const tried = (write: string): string =>
    `try { ${write}; return 'taken'; } catch (e) { return e.message.slice(0, 38); }`;

  test.each([
    ["requireFormulaSatisfied('=B2>A2')", "range('B3').setValue(6)", 'taken'],
    ["requireFormulaSatisfied('=B2>A2')", "range('B3').setValue(5)", 'The data you entered in cell B3 violat'],
    [
      "requireFormulaSatisfied('=B2>$A$2')",
      "range('B2:B4').setValues([[9], [2], [1]])",
      'The data you entered in cell B4 violat',
    ],
    ["requireFormulaSatisfied('=COUNTIF($B$2:$B$9,B2)=1')", "range('B2:B3').setValues([['а'], ['б']])", 'taken'],
    ["requireFormulaSatisfied('=LEN(B2)=4')", `range('B3').setValue('а"\\\\б')`, 'taken'],
    [
      "requireFormulaSatisfied('=COUNTIF($B$2:$B$9,B2)=1')",
      "range('B2:B3').setValues([['а'], ['а']])",
      'The data you entered in cell B2 violat',
    ],
    ['requireNumberGreaterThan(3)', "range('B2').setFormula('=A3')", 'taken'],
    ['requireNumberGreaterThan(3)', "range('B2').setFormula('=A2')", 'The data you entered in cell B2 violat'],
    [
      "withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_EQUAL_TO, ['=A2'])",
      "range('B3').setValue(5)",
      'taken',
    ],
    [
      "withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_EQUAL_TO, ['=A2'])",
      "range('B3').setValue(1)",
      'The data you entered in cell B3 violat',
    ],
  ])(
    '%s: %s (documented: a formula is written for the first cell; observed: results of formulas are judged)',
    (criterion, write, outcome) => {
      const code = `range('A1:A3').setValues([['h'], [1], [5]]); ${strict(criterion)} ${tried(write)}`;
      expect(evaluate(code)).toBe(outcome);
    },
  );

  test('what was refused leaves the cells as they were', () => {
    const code = `range('B2').setValue(7).setNumberFormat('0.0'); ${strict("requireFormulaSatisfied('=B2<9')")}
      try { range('B2:B3').setValues([['=1+1'], [10]]); } catch (e) {}
      return [range('B2:B3').getValues().flat(), range('B2').getFormula(), range('B2').getDisplayValue()];`;
    expect(evaluate(code)).toEqual([[7, ''], '', '7,0']);
  });

  test('the formula stays with its cells when rows come above, in the stored workbook too', () => {
    const code = `function set() { const s = SpreadsheetApp.getActive().getSheets()[0];
      s.getRange('B2:B5').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=B2>A2').setAllowInvalid(false).build()); }`;
    const h = hostOf({ code, book: bookData([sheetData('A', [['h'], [1], [5], [2]])]) });
    h.run('set');
    h.insertRows('A', 1, 2);
    for (const host of [h, hostOf({ book: h.toBookData() })]) {
      expect(() => host.typeInto('A', 'B5', '5')).toThrow('violates');
      host.typeInto('A', 'B5', '6');
      expect(shown(host, 'A', 5, 2)).toBe('6');
    }
  });
});

describe('days by name (documented: RelativeDate; the past spans assumed)', () => {
  /** The host stands at 30 June 2026. */
  const days = [
    '01.07.2026',
    '30.06.2026',
    '29.06.2026',
    '23.06.2026',
    '22.06.2026',
    '30.05.2026',
    '30.06.2025',
    '29.06.2025',
  ];
  const painted = (when: string): unknown =>
    evaluate(`range('A1:A8').setValues(${JSON.stringify(days.map((day) => [day]))});
      const criteria = SpreadsheetApp.newFilterCriteria().${when}.build(); range('A1').offset(0, 0).getSheet().insertRowBefore(1); range('A1:A9').createFilter().setColumnFilterCriteria(1, criteria);
      return range('A2:A9').getDisplayValues().flat().filter((_, at) => !sheet.isRowHiddenByFilter(at + 2));`);

  test.each([
    ['whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)', [1]],
    ['whenDateEqualTo(SpreadsheetApp.RelativeDate.TOMORROW)', [0]],
    ['whenDateBefore(SpreadsheetApp.RelativeDate.YESTERDAY)', [3, 4, 5, 6, 7]],
    ['whenDateAfter(SpreadsheetApp.RelativeDate.TODAY)', [0]],
    ['whenDateEqualTo(SpreadsheetApp.RelativeDate.PAST_WEEK)', [1, 2, 3]],
    ['whenDateEqualTo(SpreadsheetApp.RelativeDate.PAST_MONTH)', [1, 2, 3, 4, 5]],
    ['whenDateBefore(SpreadsheetApp.RelativeDate.PAST_YEAR)', [7]],
  ])('%s', (when, at) => {
    expect(painted(when)).toEqual(at.map((index) => days[index]));
  });

  test.each(['After', 'Before', 'EqualTo'])('whenDate%s reads back by its name', (kind) => {
    const read = `const c = SpreadsheetApp.newConditionalFormatRule().whenDate${kind}(SpreadsheetApp.RelativeDate.TODAY).setRanges([range('A1')]).build().getBooleanCondition();
      return [c.getCriteriaType() === SpreadsheetApp.BooleanCriteria['DATE_${kind === 'EqualTo' ? 'EQUAL_TO' : kind.toUpperCase()}_RELATIVE'], c.getCriteriaValues()];`;
    expect(evaluate(read)).toEqual([true, ['TODAY']]);
  });

  test('a format by today follows the clock', () => {
    const h = hostOf({
      code: `function set() { const s = SpreadsheetApp.getActive().getSheets()[0]; s.getRange('A1').setValue('01.07.2026');
        s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1=TODAY()').setBackground('red').setRanges([s.getRange('A1')]).build()]); }`,
    });
    h.run('set');
    const [sheet] = h.workbook.sheets;
    const colour = (): unknown => sheet && h.workbook.effectiveStyleAt(sheet, 0, 0).background;
    expect(colour()).toBeUndefined();
    h.advanceTo(Date.UTC(2026, 6, 1, 6));
    expect(colour()).toBe('#ff0000');
  });
});

describe('filters (documented: Filter, FilterCriteria)', () => {
  const table = `range('A1:B5').setValues([['h', 'n'], ['а', 3], ['в', 1], ['б', 2], ['', 5]]); const filter = range('A1:B5').createFilter();`;
  const hidden =
    'range("A1:A5").getValues().map((_, at) => sheet.isRowHiddenByFilter(at + 1) ? at + 1 : 0).filter(Boolean)';

  test.each([
    ['filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(2).build())', [3, 4]],
    ["filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['а']).build())", [2]],
    [
      "filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setVisibleValues(['а']).build())",
      [3, 4, 5],
    ],
    [
      "filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied('=B2<3').build())",
      [2, 5],
    ],
    [
      'filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build()).removeColumnFilterCriteria(1)',
      [],
    ],
  ])('%s hides rows %p', (set, rows) => {
    expect(evaluate(`${table} ${set}; return ${hidden};`)).toEqual(rows);
  });

  test('it sorts the rows under its header, follows inserted columns and is removed', () => {
    const use = `${table} filter.sort(2, false); const sorted = range('B1:B5').getValues().flat();
      filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(2).build()); sheet.insertColumnBefore(1);
      const kept = sheet.getFilter(); const seen = [kept.getRange().getA1Notation(), kept.getColumnFilterCriteria(3).getCriteriaValues(), kept.getColumnFilterCriteria(2)];
      kept.remove(); return [sorted, ...seen, sheet.getFilter(), range('F1').getFilter()];`;
    expect(evaluate(use)).toEqual([['n', 5, 3, 2, 1], 'B1:C5', [2], null, null, null]);
  });
});

describe('colour scales (documented: GradientCondition)', () => {
  test('are built, kept and read back', () => {
    const use = `const rule = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('white').setGradientMidpointWithValue('#ff0', SpreadsheetApp.InterpolationType.NUMBER, '5')
        .setGradientMaxpoint('red').setRanges([range('A1:A9')]).build();
      sheet.setConditionalFormatRules([rule]); const kept = sheet.getConditionalFormatRules()[0]; const scale = kept.getGradientCondition();
      return [kept.getBooleanCondition(), scale.getMinColor(), scale.getMinType(), scale.getMidColor(), scale.getMidValue(), scale.getMaxColor(), kept.copy().whenCellEmpty().build().getGradientCondition()];`;
    expect(evaluate(use)).toEqual([null, '#ffffff', 'MIN', '#ffff00', '5', '#ff0000', null]);
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

  test.each([
    ['getEditors', expect.any(Array)],
    ['canDomainEdit', false],
  ])('%s is refused to who is no editor (documented: Protection)', (ask, answer) => {
    const asked = `${code} function ask() { const p = SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; return [p.canEdit(), p.${ask}()]; }`;
    const h = hostOf({ code: asked, editors: [manager, 'head@firm.example'] });
    h.run('protect');
    expect(h.run('ask', [], { as: 'head@firm.example' })).toEqual([true, answer]);
    expect(() => h.run('ask', [], { as: manager })).toThrow('permission');
  });

  test('an added editor is none of the spreadsheet by it; a warning has no editors; only a sheet has open ranges (documented: Protection)', () => {
    const use = `const p = range('A1').protect().addEditor('new@firm.example'); const q = sheet.protect().setWarningOnly(true);
      let refused = ''; try { p.setUnprotectedRanges([range('A1')]); } catch (e) { refused = e.message; }
      return [book.getEditors().map((u) => u.getEmail()), q.getEditors(), refused];`;
    expect(evaluate(use)).toEqual([['owner@firm.example'], [], 'Only a protected sheet has unprotected ranges.']);
  });

  test('a spreadsheet of a gmail.com account has no domain (documented: Protection.setDomainEdit)', () => {
    const use =
      "const p = sheet.protect(); return [p.canDomainEdit(), (() => { try { p.setDomainEdit(false); } catch (e) { return 'refused'; } return 'taken'; })()];";
    expect(evaluate(use, { user: 'a@gmail.com' })).toEqual([false, 'refused']);
    expect(evaluate(use)).toEqual([true, 'taken']);
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
