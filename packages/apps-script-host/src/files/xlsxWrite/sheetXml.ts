import type { SheetData } from '../../bookData';
import { columnLetters, parseA1 } from '../../workbook/a1';
import { intersection } from '../../workbook/rect';
import { closedRange } from '../a1';
import { PIXELS_PER_CHARACTER } from '../xlsxRead/sheetLayout';
import type { CellTables } from './cellXml';
import { conditionalXml } from './conditionalXml';
import { linksXml } from './linksXml';
import type { PlacedLink } from './linksXml';
import { writtenReference } from './references';
import type { WriteReference } from './references';
import { rowPieces } from './rowsXml';
import { tablePartsXml, tableRelationId } from './tableXml';
import { withHeaders } from './writtenTables';
import type { WrittenTable } from './writtenTables';
import { validationsXml } from './validationsXml';
import type { RuleTexts } from './validationsXml';

/** Of columns whose width nobody set: Google's 100 pixels. */
const DEFAULT_WIDTH = '14.28';

export interface SheetContext extends CellTables {
  readonly reference: WriteReference;
  readonly hasNotes: boolean;
  readonly hasCharts: boolean;
  readonly links: readonly PlacedLink[];
  readonly tables: readonly WrittenTable[];
}

/** A sheet's part, its elements in the order that the schema demands. */
export function sheetBytes(sheet: SheetData, context: SheetContext): Buffer {
  const texts = ruleTexts(sheet, context.reference);
  const head = `${viewXml(sheet)}<sheetFormatPr defaultColWidth="${DEFAULT_WIDTH}" defaultRowHeight="15.75"/>${columnsXml(sheet)}`;
  const tail =
    protectionXml(sheet) +
    sheetFilterXml(sheet, context.tables) +
    mergesXml(sheet) +
    conditionalXml(sheet.conditionalRules, context.styles, texts) +
    validationsXml(sheet.validations, texts) +
    linksXml(context.links) +
    PRINTED +
    (context.hasCharts ? '<drawing r:id="charts"/>' : '') +
    (context.hasNotes ? '<legacyDrawing r:id="boxes"/>' : '') +
    tablePartsXml(context.tables.map(tableRelationId));
  return Buffer.concat([
    Buffer.from(`<worksheet ${NAMESPACES}>${FITS}${head}<sheetData>`),
    ...rowPieces(withHeaders(sheet, context.tables), context),
    Buffer.from(`</sheetData>${tail}</worksheet>`),
  ]);
}

/** Printed as Google does unless told otherwise: as wide as the page, which is A4 here. */
const FITS = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const PRINTED =
  '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.4" header="0.2" footer="0.2"/>' +
  '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>';

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

function ruleTexts({ name, maxRows, maxColumns }: SheetData, reference: WriteReference): RuleTexts {
  return {
    places: (ranges) => ranges.map((range) => closedRange(range, maxRows, maxColumns)).join(' '),
    reference: (text) => writtenReference(text, name, reference),
  };
}

function viewXml({ frozenRows, frozenColumns }: SheetData): string {
  return `<sheetViews><sheetView workbookViewId="0">${paneXml(frozenRows, frozenColumns)}</sheetView></sheetViews>`;
}

function paneXml(rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return '';
  const sizes = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const active = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  return `<pane${sizes} topLeftCell="${columnLetters(columns)}${rows + 1}" activePane="${active}" state="frozen"/>`;
}

function columnsXml({ columnWidths, hiddenColumns }: SheetData): string {
  const hidden = new Set(hiddenColumns);
  const columns = [...new Set([...Object.keys(columnWidths).map(Number), ...hidden])].sort((a, b) => a - b);
  const items = columns.map((column) => {
    const pixels = columnWidths[column];
    const width = pixels === undefined ? DEFAULT_WIDTH : String(pixels / PIXELS_PER_CHARACTER);
    const marks = (pixels === undefined ? '' : ' customWidth="1"') + (hidden.has(column) ? ' hidden="1"' : '');
    return `<col min="${column + 1}" max="${column + 1}" width="${width}"${marks}/>`;
  });
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

/** Other programs know no editors: what not everybody may change is locked for a person to unlock. */
function protectionXml({ protections }: SheetData): string {
  const isLocked = protections.some(
    ({ range, warningOnly, everyone }) => range === '' && !warningOnly && everyone !== true,
  );
  return isLocked ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '';
}

/** Over a table the filter is the table's own: Excel takes no second one. */
function sheetFilterXml({ filter, maxRows, maxColumns }: SheetData, tables: readonly WrittenTable[]): string {
  const rect = filter && parseA1(filter.range, { rows: maxRows, columns: maxColumns });
  const isCovered = rect && tables.some((table) => intersection(table.rect, rect) !== null);
  return filter && !isCovered ? `<autoFilter ref="${filter.range}"/>` : '';
}

function mergesXml({ merges }: SheetData): string {
  const items = merges.map((range) => `<mergeCell ref="${range}"/>`);
  return items.length === 0 ? '' : `<mergeCells count="${items.length}">${items.join('')}</mergeCells>`;
}
