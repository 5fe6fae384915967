import { describe, expect, test } from '@jest/globals';
import { readXlsx } from '../../../src/files/xlsxRead/readXlsx';
import { bookData, hostOf } from '../../testHost';
import { foreignWorkbook, linksTo, sheetOf, stylesOf } from '../foreignWorkbook';
import type { Parts } from '../foreignWorkbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const RELATIONS = 'xl/worksheets/_rels/sheet1.xml.rels';

const lossesOf = (parts: Parts): unknown => readXlsx(foreignWorkbook(parts), () => undefined).losses;
const drawing = (content: string): Parts => ({
  [RELATIONS]: linksTo({ d: ['drawing', '../drawings/drawing1.xml'] }),
  'xl/drawings/drawing1.xml': `<wsDr><oneCellAnchor>${content}</oneCellAnchor></wsDr>`,
});
const rule = (attributes: string): Parts => ({
  [SHEET]: sheetOf('', `<conditionalFormatting sqref="A1"><cfRule ${attributes}/></conditionalFormatting>`),
});
const border = (style: string, used: number): Parts => ({
  'xl/styles.xml': stylesOf(
    `<borders><border><left/></border><border><left${style}/></border></borders><cellXfs><xf/><xf borderId="${used}"/></cellXfs>`,
  ),
});
const text = (runs: string): Parts => ({ 'xl/sharedStrings.xml': `<sst><si>${runs}</si></sst>` });

describe('what a save of a foreign workbook loses', () => {
  test.each<[string, Parts, string[] | undefined]>([
    ['nothing', {}, undefined],
    ['a picture', drawing('<pic/>'), ['pictures']],
    ['a shape', drawing('<sp/>'), ['pictures']],
    [
      'a chart of another kind',
      drawing('<graphicFrame><graphic><graphicData><chart/></graphicData></graphic></graphicFrame>'),
      ['charts'],
    ],
    ['a pivot table', { [RELATIONS]: linksTo({ p: ['pivotTable', '../p.xml'] }) }, ['pivotTables']],
    ['a colour scale', rule('type="colorScale"'), ['conditionalFormats']],
    ['a rule by days', rule('type="timePeriod" timePeriod="today"'), undefined],
    ['a rule by days that Excel has not', rule('type="timePeriod" timePeriod="nextYear"'), ['conditionalFormats']],
    ['a rule that is kept', rule('type="containsBlanks"'), undefined],
    ['a border', border(' style="thin"', 1), ['borders']],
    ['a border that is none', border(' style="none"', 1), undefined],
    ['a border of no cell', border(' style="thin"', 0), undefined],
    ['a text of two looks', text('<r><t>а</t></r><r><rPr><b/></rPr><t>б</t></r>'), ['richText']],
    ['a text in runs of one look', text('<r><t>а</t></r><r><t>б</t></r>'), undefined],
    [
      'a text of two looks in its cell',
      { [SHEET]: sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><i/></rPr><t>а</t></r></is></c></row>') },
      ['richText'],
    ],
    [
      'several',
      { ...drawing('<pic/>'), ...border(' style="thin"', 1), ...rule('type="dataBar"') },
      ['pictures', 'conditionalFormats', 'borders'],
    ],
  ])('%s', (_, parts, losses) => {
    expect(lossesOf(parts)).toEqual(losses);
  });

  test('is known of the workbook until it is saved', () => {
    const sheets = readXlsx(foreignWorkbook({}), () => undefined).sheets;
    expect(hostOf({ book: bookData(sheets, { losses: ['borders'] }) }).toBookData().losses).toEqual(['borders']);
  });
});
