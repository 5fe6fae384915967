import { describe, expect, test } from '@jest/globals';
import { isFilledByOne, movedFormula } from '../../../src/sheets/tabs/movedFormula';

describe('a formula that goes along with its row', () => {
  test.each([
    ['its own row', '=F5*2', '=F3*2'],
    ['in lower places too', '=IF(F5>G5,"да","нет")', '=IF(F3>G3,"да","нет")'],
    ['a row above', '=G4+F5', '=G2+F3'],
    ['a span', '=SUM(F5:H5)', '=SUM(F3:H3)'],
    ['a pinned column', '=$F5', '=$F3'],
    ['but not a pinned row', '=F5/F$9+$F$9', '=F3/F$9+$F$9'],
    ['nor the header', '=F1&F5', '=F1&F3'],
    ['nor another tab', "=Сделки!F5+'Мой лист'!F5:G6+F5", "=Сделки!F5+'Мой лист'!F5:G6+F3"],
    ['nor a text', '="F5 ""F5"""&F5', '="F5 ""F5"""&F3'],
    ['nor a function', '=LOG10(F5)+ROP_MARGIN(F5;G5)', '=LOG10(F3)+ROP_MARGIN(F3;G3)'],
    ['nor a name', '=ROP_TODAY-ставка5*F5', '=ROP_TODAY-ставка5*F3'],
    ['nor whole columns', '=COUNTIF(F:F;F5)', '=COUNTIF(F:F;F3)'],
    ['an open span', '=SUM(F5:F)', '=SUM(F3:F)'],
    ['nor what would stand above the rows', '=F3-F5', '=F3-F3'],
  ])('takes along %s', (_, formula, moved) => {
    expect(movedFormula(formula, -2, 2)).toBe(moved);
  });

  test.each([
    ['a formula of the header', ['={"Итог";F2:F}', '', ''], true],
    ['a formula of the first row', ['', '=ARRAYFORMULA(F2:F*2)', ''], true],
    ['no formula', ['', '', ''], false],
    ['a title that is a formula', ['="Пени на "&A1', '', ''], false],
    ['one beside others', ['', '=ARRAYFORMULA(SUM(F2:F))', '=F3'], false],
    ['one further down, which may be a single figure', ['', '', '=ARRAYFORMULA(SUM(F2:F))'], false],
  ])('%s fills a column: %s', (_, column, isFilled) => {
    expect(isFilledByOne(column)).toBe(isFilled);
  });
});
