import { describe, expect, test } from '@jest/globals';
import type { SheetData } from '../../../src/bookData';
import { readXlsx } from '../../../src/files/xlsxRead/readXlsx';
import type { StoredBook } from '../../../src/files/xlsxRead/readXlsx';
import { foreignWorkbook, sheetOf, stylesOf } from '../foreignWorkbook';
import type { Parts } from '../foreignWorkbook';

const SHEET = 'xl/worksheets/sheet1.xml';

const read = (parts: Parts): StoredBook => readXlsx(foreignWorkbook(parts), () => undefined);

function sheetFrom(parts: Parts): SheetData {
  const [sheet] = read(parts).sheets;
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  return sheet;
}

describe('the rules of a foreign sheet', () => {
  const styles = stylesOf(
    '<fonts><font><sz val="10"/><color rgb="FF000000"/></font><font><b/><i val="1"/><sz val="14"/><color rgb="FF7A1022"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFBE3E4"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills>' +
      '<cellXfs><xf fontId="0"/><xf fontId="0" fillId="2"><alignment vertical="bottom" wrapText="0"/></xf>' +
      '<xf fontId="1" fillId="1"><alignment horizontal="center" wrapText="1"/></xf></cellXfs>' +
      '<dxfs><dxf><font><b/><color rgb="FF6B4700"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFF3D1"/><bgColor rgb="FFFFF3D1"/></patternFill></fill></dxf></dxfs>',
  );

  const validation = (attributes: string, ...formulas: string[]): string =>
    `<dataValidation sqref="A2:A9 C2" ${attributes}>${formulas.map((f, i) => `<formula${i + 1}>${f}</formula${i + 1}>`).join('')}</dataValidation>`;
  test.each([
    ['type="list" showErrorMessage="1"', ['"КП,Сделка"'], 'VALUE_IN_LIST', ['КП', 'Сделка', true], false],
    ['type="list" showDropDown="1"', ["'Этапы'!$A$2:$A$9"], 'VALUE_IN_RANGE', ["'Этапы'!$A$2:$A$9", false], true],
    ['type="date" operator="greaterThan" showErrorMessage="1"', ['46000'], 'DATE_AFTER', [46000], false],
    ['type="custom"', ['ISERROR(DATEVALUE(A2))'], 'DATE_IS_VALID_DATE', [], true],
    ['type="whole" showErrorMessage="1" errorStyle="warning"', ['0', '9'], 'NUMBER_BETWEEN', [0, 9], true],
    ['type="decimal" operator="lessThan"', ['B1'], 'NUMBER_LESS_THAN', ['=B1'], true],
    ['type="custom"', ['A2&gt;1'], 'CUSTOM_FORMULA', ['=A2>1'], true],
  ])('a validation %s %j', (attributes, formulas, criteria, values, allowInvalid) => {
    const tail = `<dataValidations>${validation(attributes, ...formulas)}</dataValidations>`;
    const expected = [{ ranges: ['A2:A9', 'C2'], criteria, values, allowInvalid }];
    expect(sheetFrom({ [SHEET]: sheetOf('', tail) }).validations).toEqual(expected);
  });

  test('a validation that Excel keeps in its extension', () => {
    const tail =
      '<extLst><ext><x14:dataValidations><x14:dataValidation type="list" prompt="Этап"><x14:formula1><xm:f>Этапы!$A$2:$A$5</xm:f></x14:formula1>' +
      '<xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    expect(sheetFrom({ [SHEET]: sheetOf('', tail) }).validations).toEqual([
      {
        ranges: ['B2:B9'],
        criteria: 'VALUE_IN_RANGE',
        values: ['Этапы!$A$2:$A$5', true],
        allowInvalid: true,
        help: 'Этап',
      },
    ]);
  });

  test.each([
    ['type="expression"', '$A2="x"', 'CUSTOM_FORMULA', ['=$A2="x"']],
    ['type="containsText" operator="containsText" text="долг"', 'NOT(1)', 'TEXT_CONTAINS', ['долг']],
    ['type="cellIs" operator="equal"', '"КП"', 'TEXT_EQUAL_TO', ['КП']],
    ['type="cellIs" operator="greaterThan"', '5', 'NUMBER_GREATER_THAN', [5]],
    ['type="notContainsBlanks"', 'LEN(A1)', 'CELL_NOT_EMPTY', []],
  ])('a conditional format %s', (attributes, formula, criteria, values) => {
    const tail = `<conditionalFormatting sqref="A2:A9"><cfRule ${attributes} dxfId="0" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const sheet = sheetFrom({ [SHEET]: sheetOf('', tail), 'xl/styles.xml': styles });
    const look = { background: '#fff3d1', color: '#6b4700', bold: true };
    expect(sheet.conditionalRules).toEqual([{ ranges: ['A2:A9'], criteria, values, ...look }]);
  });

  test('conditional formats stand in the order in which they win', () => {
    const rule = (priority: number): string =>
      `<conditionalFormatting sqref="A${priority}"><cfRule type="expression" priority="${priority}"><formula>1</formula></cfRule></conditionalFormatting>`;
    const { conditionalRules } = sheetFrom({ [SHEET]: sheetOf('', rule(3) + rule(1) + rule(2)) });
    expect(conditionalRules.map(({ ranges }) => ranges[0])).toEqual(['A1', 'A2', 'A3']);
  });
});
