import { describe, expect, test } from '@jest/globals';
import type { CellData, SheetData } from '../../../src/bookData';
import { readXlsx } from '../../../src/files/xlsxRead/readXlsx';
import type { StoredBook } from '../../../src/files/xlsxRead/readXlsx';
import { foreignWorkbook, linksTo, sheetOf, sheetWith, stylesOf, workbookOf } from '../foreignWorkbook';
import type { Parts } from '../foreignWorkbook';

const SHEET = 'xl/worksheets/sheet1.xml';

const read = (parts: Parts): StoredBook => readXlsx(foreignWorkbook(parts), () => undefined);

function sheetFrom(parts: Parts): SheetData {
  const [sheet] = read(parts).sheets;
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  return sheet;
}

const firstCell = (parts: Parts): CellData | null | undefined => sheetFrom(parts).rows[0]?.[0];

describe('what a foreign sheet carries besides values', () => {
  const styles = stylesOf(
    '<fonts><font><sz val="10"/><color rgb="FF000000"/></font><font><b/><i val="1"/><sz val="14"/><color rgb="FF7A1022"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFBE3E4"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills>' +
      '<cellXfs><xf fontId="0"/><xf fontId="0" fillId="2"><alignment vertical="bottom" wrapText="0"/></xf>' +
      '<xf fontId="1" fillId="1"><alignment horizontal="center" wrapText="1"/></xf></cellXfs>' +
      '<dxfs><dxf><font><b/><color rgb="FF6B4700"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFF3D1"/><bgColor rgb="FFFFF3D1"/></patternFill></fill></dxf></dxfs>',
  );

  test('a look is kept, the stale default style of a huge empty range is not', () => {
    const blanks = Array.from({ length: 3000 }, (_, row) => `<row r="${row + 2}"><c r="Z${row + 2}" s="1"/></row>`);
    const rows = `<row r="1"><c r="A1" s="2"><v>1</v></c></row>${blanks.join('')}`;
    const sheet = sheetFrom({ [SHEET]: sheetOf(rows), 'xl/styles.xml': styles });
    const look = { background: '#fbe3e4', color: '#7a1022', bold: true, italic: true, align: 'center', wrap: true };
    expect(sheet.rows).toEqual([[{ value: 1, fontSize: 14, ...look }]]);
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1000, 26]);
  });

  test('colours of the theme are told, with their tint', () => {
    const parts = {
      [SHEET]: sheetWith('<c r="A1" s="1"><v>1</v></c>'),
      'xl/styles.xml': stylesOf(
        '<fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.5"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>',
      ),
      'xl/theme/theme1.xml':
        '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
      'xl/_rels/workbook.xml.rels': linksTo({
        s1: ['worksheet', 'worksheets/sheet1.xml'],
        st: ['styles', 'styles.xml'],
        th: ['theme', 'theme/theme1.xml'],
      }),
    };
    expect(firstCell(parts)?.background).toBe('#223962');
  });

  test('widths, heights, hidden rows and columns, frozen panes, merges, a filter, protection', () => {
    const head =
      '<sheetViews><sheetView><pane xSplit="2" ySplit="1" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultColWidth="12.63"/><cols><col min="1" max="2" width="12.63"/><col min="3" max="3" width="20"/><col min="20" max="16384" width="12.63" hidden="1"/></cols>';
    const tail =
      '<sheetProtection sheet="1"/><autoFilter ref="A1:C9"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    const rows =
      '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" ht="30" customHeight="1"/><row r="4" ht="15.75" customHeight="1"/><row r="5" ht="30"/>';
    expect(sheetFrom({ [SHEET]: sheetOf(rows, tail, head) })).toMatchObject({
      frozenRows: 1,
      frozenColumns: 2,
      columnWidths: { 2: 140 },
      hiddenColumns: [19, 20, 21, 22, 23, 24, 25],
      hiddenRows: [1],
      rowHeights: { 2: 40 },
      filter: { range: 'A1:C9', columns: [] },
      merges: ['A1:B2'],
      protections: [{ range: '', description: '', warningOnly: false, editors: [] }],
    });
  });

  test('notes, on filled and on blank cells', () => {
    const parts = {
      [SHEET]: sheetWith('<c r="A1"><v>1</v></c>'),
      'xl/worksheets/_rels/sheet1.xml.rels': linksTo({ n: ['comments', '../comments1.xml'] }),
      'xl/comments1.xml':
        '<comments><commentList><comment ref="A1"><text><r><t>Первая</t></r><r><t> часть</t></r></text></comment>' +
        '<comment ref="B2"><text><t>Вторая</t></text></comment></commentList></comments>',
    };
    expect(sheetFrom(parts).rows).toEqual([
      [{ value: 1, note: 'Первая часть' }],
      [null, { value: null, note: 'Вторая' }],
    ]);
  });

  test('named ranges, without those that programs keep for themselves', () => {
    const names =
      '<definedNames><definedName name="ROP_TODAY">\'Сделки\'!$B$1</definedName><definedName name="_xlnm.Print_Area">Сделки!$A$1:$B$2</definedName>' +
      '<definedName name="gone">#REF!</definedName></definedNames>';
    expect(read({ 'xl/workbook.xml': workbookOf(names) }).namedRanges).toEqual([
      { name: 'ROP_TODAY', sheet: 'Сделки', range: 'B1' },
    ]);
  });

  test('a hidden sheet is hidden, a sheet that is a chart is left out', () => {
    const sheets =
      '<sheet name="Диаграмма" r:id="c1"/><sheet name="Сделки" state="hidden" r:id="s1"/><sheet name="План" state="veryHidden" r:id="s1"/>';
    const book = read({
      'xl/workbook.xml': workbookOf('', sheets),
      'xl/chartsheets/c.xml': '<chartsheet/>',
      'xl/_rels/workbook.xml.rels': linksTo({
        s1: ['worksheet', 'worksheets/sheet1.xml'],
        c1: ['chartsheet', 'chartsheets/c.xml'],
      }),
    });
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Сделки', true],
      ['План', true],
    ]);
  });
});
