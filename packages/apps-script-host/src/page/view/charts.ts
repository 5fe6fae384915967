import type { ChartData } from '../../bookData';
import type { Rect } from '../../workbook/rect';
import type { SheetModel } from '../../workbook/sheetModel';
import type { WorkbookModel } from '../../workbook/workbookModel';
import type { ChartAxis, ChartSeries, ChartView } from '../protocol';

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

/** The options of Google's charts that the page draws by. */
interface ChartOptions {
  readonly title?: string;
  readonly width?: number;
  readonly height?: number;
  readonly isStacked?: boolean | string;
  readonly legend?: string | { readonly position?: string };
  readonly series?: Readonly<Record<number, SeriesOptions>>;
  readonly colors?: readonly string[];
  readonly hAxis?: AxisOptions;
  readonly vAxis?: AxisOptions;
  readonly vAxes?: Readonly<Record<number, AxisOptions>>;
}

interface AxisOptions {
  readonly title?: string;
  readonly format?: string;
}

/** What Google draws a chart at when nobody said. */
const USUAL = { width: 600, height: 371 };

const axisOf = ({ title = '', format = '' }: AxisOptions = {}): ChartAxis => ({
  title,
  isPercent: format === 'percent' || format.includes('%'),
});

function shapeOf({ type, options }: ChartData, own: SeriesOptions): ChartSeries['shape'] {
  if (type === 'LINE' || type === 'AREA') return 'line';
  if (type !== 'COMBO') return 'bar';
  return (own.type ?? options['seriesType']) === 'bars' ? 'bar' : 'line';
}

function seriesOf(book: WorkbookModel, chart: ChartData, column: Column, order: number): ChartSeries {
  const { headers } = chart;
  const { series = {}, colors = [] } = chart.options as ChartOptions;
  const own = series[order] ?? {};
  return {
    name: headers > 0 ? (textsOf(book, column)[0] ?? '') : '',
    values: valuesOf(column).slice(headers),
    shown: textsOf(book, column).slice(headers),
    shape: shapeOf(chart, own),
    axis: own.targetAxisIndex === 1 ? 'right' : 'left',
    color: own.color ?? colors[order] ?? null,
  };
}

function chartView(book: WorkbookModel, chart: ChartData): ChartView {
  const [labels, ...series] = columnsOf(book, chart);
  const options = chart.options as ChartOptions;
  const { title = '', isStacked = false, legend, hAxis, vAxis, vAxes = {}, width, height } = options;
  return {
    width: width ?? USUAL.width,
    height: height ?? USUAL.height,
    isStacked: isStacked !== false && isStacked !== 'false',
    isSideways: chart.type === 'BAR',
    hasLegend: (typeof legend === 'string' ? legend : legend?.position) !== 'none',
    title: String(title),
    across: axisOf(hAxis),
    left: axisOf(vAxes[0] ?? vAxis),
    right: axisOf(vAxes[1]),
    labels: labels ? textsOf(book, labels).slice(chart.headers) : [],
    series: series.map((column, order) => seriesOf(book, chart, column, order)),
  };
}

/** The charts of a sheet with the values they show now. */
export function chartViews(book: WorkbookModel, sheet: SheetModel): ChartView[] {
  return sheet.charts.map((chart) => chartView(book, chart));
}
