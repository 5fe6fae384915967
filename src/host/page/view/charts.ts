import type { Rect } from '../../workbook/rect';
import type { ChartData } from '../../bookData';
import type { SheetModel } from '../../workbook/sheetModel';
import type { WorkbookModel } from '../../workbook/workbookModel';
import type { ChartSeries, ChartView } from '../protocol';

const KINDS: Readonly<Record<string, ChartView['kind']>> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  COMBO: 'line',
  AREA: 'line',
};

interface Column {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** The columns of the chart's ranges, left to right: the first holds the labels. */
function columnsOf(book: WorkbookModel, { ranges }: ChartData): Column[] {
  return ranges.flatMap(({ sheet: name, rect }) => {
    const sheet = book.sheetNamed(name);
    if (!sheet) return [];
    return Array.from({ length: rect.columns }, (_, at) => ({
      sheet,
      rect: { ...rect, column: rect.column + at, columns: 1 },
    }));
  });
}

function textsOf(book: WorkbookModel, { sheet, rect }: Column): string[] {
  return Array.from({ length: rect.rows }, (_, at) => book.displayAt(sheet, rect.row + at, rect.column));
}

function seriesOf(book: WorkbookModel, column: Column, headers: number): ChartSeries {
  const { sheet, rect } = column;
  const values = Array.from({ length: rect.rows }, (_, at) => sheet.valueAt(rect.row + at, rect.column));
  return {
    name: headers > 0 ? (textsOf(book, column)[0] ?? '') : '',
    values: values.slice(headers).map((value) => (typeof value === 'number' ? value : null)),
  };
}

const isStacked = (chart: ChartData): boolean => {
  const stacked = chart.options['isStacked'];
  return stacked === true || stacked === 'true' || stacked === 'percent';
};

function chartView(book: WorkbookModel, chart: ChartData): ChartView {
  const [labels, ...series] = columnsOf(book, chart);
  const { title = '', width = 480, height = 260 } = chart.options;
  return {
    kind: isStacked(chart) ? 'stacked' : (KINDS[chart.type] ?? 'column'),
    title: String(title),
    row: chart.anchor[0] - 1,
    column: chart.anchor[1] - 1,
    width: Number(width),
    height: Number(height),
    labels: labels ? textsOf(book, labels).slice(chart.headers) : [],
    series: series.map((column) => seriesOf(book, column, chart.headers)),
  };
}

export function chartViews(book: WorkbookModel, sheet: SheetModel): ChartView[] {
  return sheet.charts.map((chart) => chartView(book, chart));
}
