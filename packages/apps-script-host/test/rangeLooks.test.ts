import { describe, expect, test } from '@jest/globals';
import { bookData, evaluate, hostOf, sheetData } from './testHost';

const SEEN = 'observed: gas-fakes, test/testsheets*.js';

describe('what a cell looks like', () => {
  test.each([
    ['red', '#ff0000'],
    ['LIGHTCORAL', '#f08080'],
    ['#ABC', '#aabbcc'],
    ['#A1B2C3', '#a1b2c3'],
    ['not-a-colour', '#ffffff'],
    [null, '#ffffff'],
  ])(`the colour %p reads back as %p (${SEEN})`, (color, hex) => {
    expect(evaluate(`range('A1').setBackground(${JSON.stringify(color)}).getBackground()`)).toBe(hex);
  });

  test(`of a cell that nobody dressed (${SEEN})`, () => {
    const looks = `const r = range('A1'); const style = r.getTextStyle();
      return [r.getBackground(), r.getFontColor(), r.getFontFamily(), r.getFontSize(), r.getFontLine(), r.getHorizontalAlignment(), r.getVerticalAlignment(),
        r.getWrap(), String(r.getWrapStrategy()), r.getNumberFormat(), r.getTextDirection(), style.getFontFamily(), style.getFontSize(), style.isBold(), style.getForegroundColor()];`;
    expect(evaluate(looks)).toEqual([
      ...['#ffffff', '#000000', 'Arial', 10, 'none', 'general', 'bottom', true, 'OVERFLOW', '0.###############', null],
      ...['arial,sans,sans-serif', 10, false, '#000000'],
    ]);
  });

  test('a text style is built, put on, read and taken off (documented: TextStyleBuilder, Range.setTextStyle)', () => {
    const use = `const style = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(12).setForegroundColor('blue').setUnderline(true).build();
      const kept = range('A1:B1').setTextStyle(style).getTextStyles()[0][1];
      const seen = [kept.isBold(), kept.isItalic(), kept.getFontSize(), kept.getForegroundColorObject().asRgbColor().asHexString(), range('A1').getFontLine(), style.copy().build().isItalic()];
      return [...seen, range('A1').setTextStyle(null).getFontWeight()];`;
    expect(evaluate(use)).toEqual([true, false, 12, '#0000ff', 'underline', null, 'normal']);
  });

  test('a text leads somewhere until another is written (documented: RichTextValueBuilder.setLinkUrl, Range.setRichTextValue)', () => {
    const use = `const link = SpreadsheetApp.newRichTextValue().setText('=see row 4').setLinkUrl(5, 10, '#gid=0&range=A4').build();
      const read = () => range('B2').getRichTextValue();
      range('B2').setRichTextValue(link);
      const seen = [range('B2').getValue(), read().getText(), read().getLinkUrl(5, 10), read().getLinkUrl()];
      range('B2').setValue('=see row 4 ');
      return [...seen, read() && read().getLinkUrl(5, 10)];`;
    expect(evaluate(use)).toEqual(['=see row 4', '=see row 4', '#gid=0&range=A4', null, null]);
  });

  test('colours as objects (documented: Color, Range.setBackgroundObject)', () => {
    const use = `const color = SpreadsheetApp.newColor().setRgbColor('#FF8000').build(); const rgb = color.asRgbColor();
      const back = range('A1:B1').setBackgroundObjects([[color, null]]).getBackgroundObjects()[0].map((c) => c.asRgbColor().asHexString());
      return [rgb.getRed(), rgb.getGreen(), rgb.getBlue(), color.getColorType() === SpreadsheetApp.ColorType.RGB, back, range('A1').setFontColorObject(color).getFontColor()];`;
    expect(evaluate(use)).toEqual([255, 128, 0, true, ['#ff8000', '#ffffff'], '#ff8000']);
    expect(() => evaluate('SpreadsheetApp.newColor().asRgbColor()')).toThrow('Object is not of type RgbColor.');
  });

  test('fonts, lines and links live in the stored workbook, of conditional formats too', () => {
    const code = `function dress() { const s = SpreadsheetApp.getActive().getSheets()[0];
      s.getRange('B1').setFontFamily('Roboto').setFontLine('underline');
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1')]).whenCellNotEmpty().setStrikethrough(true).build()]); }`;
    const links = [{ start: 0, end: 1, url: 'https://a.ru' }];
    const cell = { value: 'a', fontFamily: 'Calibri', line: 'line-through', links } as const;
    const host = hostOf({ code, book: bookData([sheetData('A', [[cell, 1]])]) });
    host.run('dress');
    const [sheet] = hostOf({ book: host.toBookData() }).toBookData().sheets;
    expect(sheet?.rows[0]).toEqual([cell, { value: 1, fontFamily: 'Roboto', line: 'underline' }]);
    expect(sheet?.conditionalRules).toMatchObject([{ criteria: 'CELL_NOT_EMPTY', line: 'line-through' }]);
  });

  test('text direction, and notes of whole numbers', () => {
    const use = `range('A1').setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT).setNote(5); return [range('A1:B1').getTextDirections()[0], range('A1').getNote()];`;
    expect(evaluate(use)).toEqual([['RIGHT_TO_LEFT', null], '5.0']);
  });
});

describe(`checkboxes with values of their own (documented: Range.insertCheckboxes; ${SEEN})`, () => {
  test.each([
    ['', [], false, true],
    ["'ДА'", ['ДА'], '', 'ДА'],
    ["'ДА', 'НЕТ'", ['ДА', 'НЕТ'], 'НЕТ', 'ДА'],
  ])('insertCheckboxes(%s)', (given, values, unchecked, checked) => {
    const use = `range('A1').setValue('x'); range('A1:A2').insertCheckboxes(${given}); range('B1').setValue('текст');
      const before = [range('A1').getDataValidation().getCriteriaValues(), range('A1').getValue(), range('A1').isChecked()];
      range('A1:B2').check();
      return [...before, range('A1').getValue(), range('A1').isChecked(), range('B1:B2').getValues().flat(), range('A1:B1').isChecked()];`;
    expect(evaluate(use)).toEqual([values, unchecked, false, checked, true, ['текст', ''], null]);
  });

  test('with the checkboxes go only their own values', () => {
    const use = `range('A1:A2').insertCheckboxes(); range('A2').clearDataValidations().setValue('x'); return range('A1:A2').removeCheckboxes().getValues().flat();`;
    expect(evaluate(use)).toEqual(['', 'x']);
  });
});

describe('a formula put into many cells', () => {
  test.each(['setFormula', 'setValue'])(
    `%s fills it: relative references move along (${SEEN}; setValue assumed)`,
    (set) => {
      expect(evaluate(`range('B2:C3').${set}('=A1+$A$1').getFormulas()`)).toEqual([
        ['=A1+$A$1', '=B1+$A$1'],
        ['=A2+$A$1', '=B2+$A$1'],
      ]);
    },
  );

  test('a text cell keeps it as text', () => {
    expect(evaluate("range('A1:A2').setNumberFormat('@').setValue('=A1').getValues()")).toEqual([['=A1'], ['=A1']]);
  });
});

describe(`ranges by R1C1 (${SEEN})`, () => {
  test.each([
    ['R5C3', 'C5'],
    ['R2C2:R4C5', 'B2:E4'],
    ['R10C5:R1C2', 'B1:E10'],
    ['r1c1:r2c2', 'A1:B2'],
  ])('%s is %s', (r1c1, a1) => {
    expect(evaluate(`range('${r1c1}').getA1Notation()`)).toBe(a1);
  });
});

describe('texts found and replaced (documented: TextFinder)', () => {
  const table = `range('A1:B4').setValues([['sample', 'sámplé'], ['SampleA', 'x'], ['=UPPER("sample")', 'a.b'], ['', 'sample sample']]);`;
  const found = (finder: string): unknown =>
    evaluate(`${table} return ${finder}.findAll().map((r) => r.getA1Notation());`);

  test.each([
    ["sheet.createTextFinder('sample')", ['A1', 'A2', 'A3', 'B4']],
    ["range('A2:B3').createTextFinder('sample')", ['A2', 'A3']],
    ["book.createTextFinder('sample').matchCase(true)", ['A1', 'B4']],
    ["sheet.createTextFinder('sample').matchEntireCell(true).matchCase(true).ignoreDiacritics(true)", ['A1', 'B1']],
    ["sheet.createTextFinder('UPPER').matchFormulaText(true)", ['A3']],
    ["sheet.createTextFinder('a.b')", ['B3']],
    ["sheet.createTextFinder('^s.+e$').useRegularExpression(true)", ['A1', 'A3', 'B4']],
  ])('%s', (finder, places) => {
    expect(found(finder)).toEqual(places);
  });

  test('one after the other, and replaced', () => {
    const walk = `${table} const finder = sheet.createTextFinder('sample').matchCase(true);
      const steps = [finder.findNext().getA1Notation(), finder.findNext().getA1Notation(), finder.findNext(), finder.findPrevious().getA1Notation()];
      const one = sheet.createTextFinder('a.b'); one.findNext();
      return [...steps, one.replaceWith('<$&>'), range('B3').getValue(), sheet.createTextFinder('sample').matchCase(true).replaceAllWith('т'), range('B4').getValue()];`;
    expect(evaluate(walk)).toEqual(['A1', 'B4', null, 'B4', 1, '<$&>', 3, 'т т']);
  });
});
