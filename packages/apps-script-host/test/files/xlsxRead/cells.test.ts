import { describe, expect, test } from '@jest/globals';
import type { CellData, SheetData } from '../../../src/bookData';
import { readXlsx } from '../../../src/files/xlsxRead/readXlsx';
import type { StoredBook } from '../../../src/files/xlsxRead/readXlsx';
import { foreignWorkbook, sheetOf, sheetWith, stylesOf, workbookOf } from '../foreignWorkbook';
import type { Parts } from '../foreignWorkbook';

const SHEET = 'xl/worksheets/sheet1.xml';

const read = (parts: Parts): StoredBook => readXlsx(foreignWorkbook(parts), () => undefined);

function sheetFrom(parts: Parts): SheetData {
  const [sheet] = read(parts).sheets;
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  return sheet;
}

const firstCell = (parts: Parts): CellData | null | undefined => sheetFrom(parts).rows[0]?.[0];

describe('a stored value is read as what it is', () => {
  const strings = '<sst><si><t>КП</t></si><si><r><t>ООО </t></r><r><t>Балка</t></r><rPh><t>x</t></rPh></si></sst>';
  test.each([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'КП'],
    ['a rich text without its phonetic reading', '<c r="A1" t="s"><v>1</v></c>', 'ООО Балка'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>a &amp; б&#10;в</t></is></c>', 'a & б\nв'],
    ['a text in CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[<1>]]></t></is></c>', '<1>'],
    ['a number to the last digit', '<c r="A1"><v>46174.30208333333</v></c>', 46174.30208333333],
    ['a small number', '<c r="A1"><v>1E-7</v></c>', 1e-7],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['a date by name', '<c r="A1" t="d"><v>2026-06-17T12:00:00</v></c>', 46190.5],
    ['a number that is none stays for its reader to report', '<c r="A1"><v>12,5O</v></c>', '12,5O'],
    ['a control character', '<c r="A1" t="inlineStr"><is><t>a_x0007_b_x005F_x0041_</t></is></c>', 'a\u0007b_x0041_'],
    ['a cell without an address', '<c><v>5</v></c>', 5],
  ])('%s', (_, cell, value) => {
    expect(firstCell({ [SHEET]: sheetWith(cell), 'xl/sharedStrings.xml': strings })).toEqual({ value });
  });

  test.each([
    ['a cell without a value', '<c r="A1"/>'],
    ['an empty text', '<c r="A1" t="s"><v>0</v></c>'],
    ['an empty value', '<c r="A1"><v></v></c>'],
  ])('%s is a blank', (_, cell) => {
    const parts = { [SHEET]: sheetWith(cell), 'xl/sharedStrings.xml': '<sst><si><t/></si></sst>' };
    expect(sheetFrom(parts).rows).toEqual([]);
  });

  test('prefixed names, as some programs write, are read the same', () => {
    const part =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(sheetFrom({ [SHEET]: part }).rows).toEqual([[], [null, { value: 7 }]]);
  });
});

describe('the links of a foreign sheet', () => {
  const cells = '<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="e"><v>#N/A</v></c></row>';
  const relations =
    '<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="https://a.ru/_x0041_" TargetMode="External"/></Relationships>';
  test.each([
    ['ref="A1" r:id="r1"', [[0, 4, 'https://a.ru/_x0041_']]],
    [
      'ref="A1:B9" r:id="r1" location="part"',
      [
        [0, 4, 'https://a.ru/_x0041_#part'],
        [0, 4, 'https://a.ru/_x0041_#part'],
      ],
    ],
    ['ref="B1:B1" location="\'План\'!A1"', [undefined, [0, 4, "#'План'!A1"]]],
    ['ref="A1:XFD1048576" r:id="none"', [undefined, undefined]],
    ['ref="нет" r:id="r1"', [undefined, undefined]],
    ['ref="Z99" r:id="r1"', [undefined, undefined]],
  ])('%s', (attributes, expected) => {
    const links = `<hyperlinks xmlns:r="r"><hyperlink ${attributes}/></hyperlinks>`;
    const [row] = sheetFrom({
      [SHEET]: sheetOf(cells, links),
      'xl/worksheets/_rels/sheet1.xml.rels': relations,
    }).rows;
    const found = row?.map((cell) => cell?.links?.map(({ start, end, url }) => [start, end, url])[0]);
    expect(found?.slice(0, expected.length)).toEqual(expected);
  });
});

describe('a formula comes back as it was typed, with its last value', () => {
  test.each([
    ['<f>A2*2</f><v>4</v>', { value: 4, formula: '=A2*2' }],
    ['<f>_xlfn._xlws.FILTER(A:A,B:B)</f><v>4</v>', { value: 4, formula: '=FILTER(A:A,B:B)' }],
    [
      '<f>IFERROR(__xludf.DUMMYFUNCTION("ROP_ROLE(""а"",B2)"),0.12)</f><v>0.12</v>',
      { value: 0.12, formula: '=ROP_ROLE("а",B2)' },
    ],
    ['<f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),5)</f><v>5</v>', { value: 5 }],
  ])('%s', (xml, expected) => {
    expect(firstCell({ [SHEET]: sheetWith(`<c r="A1">${xml}</c>`) })).toEqual(expected);
  });

  test('a formula that Excel keeps once for a column moves with its cell', () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$D$1&amp;"A1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>';
    const formulas = sheetFrom({ [SHEET]: sheetOf(rows) }).rows.map((row) => row[1]?.formula);
    expect(formulas).toEqual(['=A1*$D$1&"A1"', '=A2*$D$1&"A1"']);
  });
});

describe('dates are serial numbers with their format', () => {
  const styles = stylesOf(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts>' +
      '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs>',
  );
  test.each([
    ['a day', 1, 44712, 46174, 'dd.mm.yyyy'],
    ['a time of day has no day to move', 1, 0.3020833333333333, 0.3020833333333333, 'dd.mm.yyyy'],
    ['a span of hours', 2, 30.5, 30.5, '[h]:mm'],
    ['a number', 3, 44712, 44712, '#,##0.00'],
  ])('%s of a workbook that counts from 1904', (_, style, stored, value, numberFormat) => {
    const parts = {
      [SHEET]: sheetWith(`<c r="A1" s="${style}"><v>${stored}</v></c>`),
      'xl/styles.xml': styles,
      'xl/workbook.xml': workbookOf('<workbookPr date1904="1"/>'),
    };
    expect(firstCell(parts)).toEqual({ value, numberFormat });
  });
});
