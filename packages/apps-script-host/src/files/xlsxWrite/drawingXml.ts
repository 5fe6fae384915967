import type { ChartData, SheetData } from '../../bookData';
import { partsOf } from '../../workbook/chartParts';
import { EMU_PER_PIXEL } from '../xlsxRead/charts';

const DEFAULT_COLUMN_PIXELS = 100;

const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Where the charts of a sheet lie, each linked as `chart1`, `chart2`… */
export function drawingXml(sheet: SheetData, charts: readonly ChartData[]): string {
  return `<xdr:wsDr ${NAMESPACES}>${charts.map((chart, at) => anchorXml(sheet, chart, at + 1)).join('')}</xdr:wsDr>`;
}

function anchorXml(sheet: SheetData, chart: ChartData, number: number): string {
  const [row, , , offsetY] = chart.anchor;
  const { column, offsetX } = columnUnder(sheet, chart);
  const { width, height } = partsOf(chart);
  const from =
    `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${emu(offsetX)}</xdr:colOff>` +
    `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>${emu(offsetY)}</xdr:rowOff></xdr:from>`;
  const name = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
  const content = `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="chart${number}"/></a:graphicData></a:graphic>`;
  return (
    `<xdr:oneCellAnchor>${from}<xdr:ext cx="${emu(width)}" cy="${emu(height)}"/>` +
    `<xdr:graphicFrame macro="">${name}<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>${content}</xdr:graphicFrame>` +
    '<xdr:clientData/></xdr:oneCellAnchor>'
  );
}

const emu = (pixels: number): number => Math.round(pixels * EMU_PER_PIXEL);

/** Google lets an offset run over columns; Excel cuts it at the end of the first. */
function columnUnder(sheet: SheetData, { anchor }: ChartData): { column: number; offsetX: number } {
  let column = anchor[1] - 1;
  let offsetX = anchor[2];
  while (offsetX >= widthOf(sheet, column) && column + 1 < sheet.maxColumns) {
    offsetX -= widthOf(sheet, column);
    column += 1;
  }
  return { column, offsetX };
}

function widthOf({ columnWidths, hiddenColumns }: SheetData, column: number): number {
  return hiddenColumns.includes(column) ? 0 : (columnWidths[column] ?? DEFAULT_COLUMN_PIXELS);
}
