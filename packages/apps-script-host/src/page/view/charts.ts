import type { ChartData } from '../../bookData';
import type { Rect } from '../../workbook/rect';
import type { SheetModel } from '../../workbook/sheetModel';
import type { WorkbookModel } from '../../workbook/workbookModel';
import type { ChartSeries, ChartView } from '../protocol';

interface Column {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** What the add-on said of one series: the options of Google's charts. */
interface SeriesOptions {
  readonly type?: string;
  readonly color?: string;
  readonly targetAxisIndex?: number;
}

/** The columns of the chart's ranges, left to right: the first holds the labels. */
function columnsOf(book: WorkbookModel, { ranges }: ChartData): Column[] {
  return ranges.flatMap(({ sheet: name, rect }) => {
    const sheet = book.sheetNamed(name);
    if (!sheet) return [];
    const columnAt = (at: number): Rect => ({ ...rect, column: rect.column + at, columns: 1 });
    return Array.from({ length: rect.columns }, (_, at) => ({ sheet, rect: columnAt(at) }));
  });
}

function textsOf(book: WorkbookModel, { sheet, rect }: Column): string[] {
  return Array.from({ length: rect.rows }, (_, at) => book.displayAt(sheet, rect.row + at, rect.column));
}

function valuesOf({ sheet, rect }: Column): (number | null)[] {
  return Array.from({ length: rect.rows }, (_, at) => {
    const value = sheet.valueAt(rect.row + at, rect.column);
    return typeof value === 'number' ? value : null;
  });
}

function shapeOf({ type, options }: ChartData, own: SeriesOptions): ChartSeries['shape'] {
  if (type === 'LINE' || type === 'AREA') return 'line';
  if (type !== 'COMBO') return 'bar';
  return (own.type ?? options['seriesType']) === 'bars' ? 'bar' : 'line';
}

function seriesOf(book: WorkbookModel, chart: ChartData, column: Column, order: number): ChartSeries {
  const { headers, options } = chart;
  const { series = {}, colors = [] } = options as {
    readonly series?: Readonly<Record<number, SeriesOptions>>;
    readonly colors?: readonly string[];
  };
  const own = series[order] ?? {};
  return {
    name: headers > 0 ? (textsOf(book, column)[0] ?? '') : '',
    values: valuesOf(column).slice(headers),
    shape: shapeOf(chart, own),
    axis: own.targetAxisIndex === 1 ? 'right' : 'left',
    color: own.color ?? colors[order] ?? null,
  };
}

function chartView(book: WorkbookModel, chart: ChartData): ChartView {
  const [labels, ...series] = columnsOf(book, chart);
  const { title = '', isStacked = false } = chart.options;
  return {
    isStacked: isStacked !== false && isStacked !== 'false',
    isSideways: chart.type === 'BAR',
    title: String(title),
    labels: labels ? textsOf(book, labels).slice(chart.headers) : [],
    series: series.map((column, order) => seriesOf(book, chart, column, order)),
  };
}

/** The charts of a sheet with the values they show now. */
export function chartViews(book: WorkbookModel, sheet: SheetModel): ChartView[] {
  return sheet.charts.map((chart) => chartView(book, chart));
}
