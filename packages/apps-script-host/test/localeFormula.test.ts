import { describe, expect, test } from '@jest/globals';
import { bookData, hostOf, sheetData, shown } from './testHost';

describe('a formula as a person types it in a Russian sheet (documented: spreadsheet locale)', () => {
  test.each([
    ['=B2-240,5', '=B2-240.5'],
    ['=1,5+2,25', '=1.5+2.25'],
    ['=ROUND(B2;1)', '=ROUND(B2,1)'],
    ['=IF(B2>1,5;"1,5;x";0,5)', '=IF(B2>1.5,"1,5;x",0.5)'],
    ["='Лист 1,5'!A1+0,5", "='Лист 1,5'!A1+0.5"],
    ['=SUM({1,5\\2;3\\4})', '=SUM({1.5,2;3,4})'],
    ['=ROUND(B2,1)', '=ROUND(B2,1)'],
    ['=SUM(B2,B3)', '=SUM(B2,B3)'],
    ['=$B$2,5', '=$B$2,5'],
  ])('%s is kept as %s', (typed, kept) => {
    const h = hostOf({ book: bookData([sheetData('A', [[]]), sheetData('Лист 1,5', [])]) });
    h.typeInto('A', 'C1', typed);
    expect(h.workbook.sheetNamed('A')?.formulaAt(0, 2)).toBe(kept);
  });

  test('it is computed', () => {
    const h = hostOf({ book: bookData([sheetData('A', [[], [null, 1000]])]) });
    h.typeInto('A', 'C1', '=B2-240,5');
    expect(shown(h, 'A', 1, 3)).toBe('759,5');
  });

  test('in an English sheet the comma stands between arguments', () => {
    const h = hostOf({ book: bookData([sheetData('A', [])], { locale: 'en_US' }) });
    h.typeInto('A', 'C1', '=SUM(1,5)');
    expect(shown(h, 'A', 1, 3)).toBe('6');
  });
});
