import { describe, expect, test } from '@jest/globals';
import { evaluate, hostOf } from './testHost';

describe('what goes along when rows are sorted, inserted and deleted (documented)', () => {
  const filled = `
    range('A1:C3').setValues([[3, '=A1*10', 'в'], [1, '=A2*10', 'а'], [2, '=A3*10', 'б']]);
    range('A1').setNote('три').setBackground('#ff0000'); range('A1').setNumberFormat('0.00');
    range('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());`;

  test('a sorted row takes its formulas, formats, notes and validations with it', () => {
    const sort = `${filled} range('A1:C3').sort(1);
      return [range('A1:C3').getValues(), range('B1:B3').getFormulas().flat(), range('A1:A3').getNotes().flat(), range('A1:A3').getBackgrounds().flat(),
        range('A1:A3').getNumberFormats().flat().map((f) => f === '0.00'), range('A1:A3').getDataValidations().flat().map((v) => v !== null)];`;
    expect(evaluate(sort)).toEqual([
      [
        [1, 10, 'а'],
        [2, 20, 'б'],
        [3, 30, 'в'],
      ],
      ['=A1*10', '=A2*10', '=A3*10'],
      ['', '', 'три'],
      ['#ffffff', '#ffffff', '#ff0000'],
      [false, false, true],
      [false, false, true],
    ]);
  });

  test('protections, conditional ranges and named ranges stay with the place that is sorted', () => {
    const sort = `${filled} range('A1:A2').protect(); book.setNamedRange('TOP', range('A1'));
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([range('A1:A2')]).build()]);
      range('A1:C3').sort({ column: 1, ascending: false }); range('A1:C3').sort(1);
      return [book.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(), book.getRangeByName('TOP').getValue(),
        sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()];`;
    expect(evaluate(sort)).toEqual(['A1:A2', 1, 'A1:A2']);
  });

  test.each([
    ['insertRowBefore(1)', 'B3:B5', '=B3*2', '=$B3="x"'],
    ['insertColumnsBefore(1, 2)', 'D2:D4', '=D2*2', '=$D2="x"'],
    ['deleteRow(1)', 'B1:B3', '=B1*2', '=$B1="x"'],
    ['deleteRow(3)', 'B2:B3', '=B2*2', '=$B2="x"'],
    ['deleteRows(2, 3)', null, '=#REF!*2', null],
  ])(
    'after %s the protection, the rule and its formula, the list and formulas of other sheets follow',
    (change, a1, formula, rule) => {
      const code = `
      const other = book.insertSheet('Другой'); other.getRange('A1').setFormula("='A'!B2*2");
      range('B2:B4').protect(); other.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(range('B2:B4')).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2="x"').setBold(true).setRanges([range('B2:B4')]).build()]);
      sheet.${change};
      const a1 = (r) => (r ? r.getA1Notation() : null); const [p] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); const [c] = sheet.getConditionalFormatRules();
      return [p ? a1(p.getRange()) : null, a1(other.getRange('B1').getDataValidation().getCriteriaValues()[0]), c ? a1(c.getRanges()[0]) : null,
        other.getRange('A1').getFormula().replace(/'A'!|A!/, ''), c ? c.getBooleanCondition().getCriteriaValues()[0] : null];`;
      expect(evaluate(code)).toEqual([a1, a1, a1, formula, rule]);
    },
  );
});

describe('charts', () => {
  const build = `
    const chart = sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(range('A1:B5')).setPosition(2, 4, 0, 0).setOption('title', 'План').build();
    sheet.insertChart(chart);`;
  test('its ranges and its place move with the rows, and a renamed sheet is still its source', () => {
    const h = hostOf({
      code: `function build() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; const range = (a1) => sheet.getRange(a1); ${build} }`,
    });
    h.run('build');
    h.insertRows('A', 1, 2);
    h.deleteColumns('A', 1);
    h.renameSheet('A', 'План');
    expect(h.toBookData().sheets[0]?.charts).toMatchObject([
      { anchor: [4, 3, 0, 0], ranges: [{ sheet: 'План', rect: { row: 2, column: 0, rows: 5, columns: 1 } }] },
    ]);
  });

  test('a chart is kept as it was built, changed and removed', () => {
    const change = `${build}
      const [first] = sheet.getCharts();
      sheet.updateChart(first.modify().setOption('title', 'Факт').build());
      const [kept] = sheet.getCharts();
      const seen = [kept.getRanges()[0].getA1Notation(), kept.getContainerInfo().getAnchorColumn(), sheet.getCharts().length];
      sheet.removeChart(kept);
      return [...seen, sheet.getCharts().length];`;
    expect(evaluate(change)).toEqual(['A1:B5', 4, 1, 0]);
  });

  test('a chart is part of the stored workbook', () => {
    const h = hostOf({
      code: `function entry() { const sheet = SpreadsheetApp.getActiveSheet(); const range = (a1) => sheet.getRange(a1); ${build} }`,
    });
    h.run('entry');
    const again = hostOf({ book: h.toBookData() });
    expect(again.workbook.sheetNamed('A')?.charts).toMatchObject([{ type: 'LINE', options: { title: 'План' } }]);
  });
});
