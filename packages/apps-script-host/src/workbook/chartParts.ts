import type { ChartData } from '../bookData';
import type { Rect } from './rect';

/** One column of a chart's ranges. */
export interface ChartColumn {
  readonly sheet: string;
  readonly rect: Rect;
}

export interface ChartAxis {
  readonly title: string;
  readonly isPercent: boolean;
}

export interface SeriesPart extends ChartColumn {
  readonly shape: 'bar' | 'line' | 'area' | 'slices';
  /** Which vertical axis it is measured against. */
  readonly axis: 'left' | 'right';
  /** Null where the program that draws chooses. */
  readonly color: string | null;
  /** Light letters are read more easily on its colour. */
  readonly isDark: boolean;
  /** Its values stand beside its bars and points. */
  readonly isLabelled: boolean;
  readonly isInLegend: boolean;
  /** Across a line's points, in pixels; 0: none is drawn. */
  readonly pointSize: number;
}

/** What a chart is drawn by, taken out of Google's options. */
export interface ChartParts {
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly isStacked: boolean;
  /** Bars lie, a row for each label. */
  readonly isSideways: boolean;
  readonly hasLegend: boolean;
  /** The axis under the chart, and those that stand. */
  readonly across: ChartAxis;
  readonly left: ChartAxis;
  readonly right: ChartAxis;
  readonly labels: ChartColumn | null;
  readonly series: readonly SeriesPart[];
}

/** What the script said of one series. */
export interface SeriesOptions {
  readonly type?: string;
  readonly color?: string;
  readonly targetAxisIndex?: number;
  readonly dataLabel?: string;
  readonly visibleInLegend?: boolean;
  readonly pointSize?: number;
}

export interface AxisOptions {
  readonly title?: string;
  readonly format?: string;
}

interface ChartOptions {
  readonly title?: string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly isStacked?: boolean | string;
  readonly legend?: string | { readonly position?: string };
  readonly seriesType?: string;
  readonly series?: Readonly<Record<number, SeriesOptions>>;
  readonly colors?: readonly string[];
  readonly hAxis?: AxisOptions;
  readonly vAxis?: AxisOptions;
  readonly vAxes?: Readonly<Record<number, AxisOptions>>;
}

/** What Google draws a chart at when nobody said. */
const USUAL = { width: 600, height: 371 };

export function partsOf(chart: ChartData): ChartParts {
  const options = chart.options as ChartOptions;
  const { title = '', isStacked = false, legend, hAxis, vAxis, vAxes = {}, width, height } = options;
  const [labels = null, ...series] = columnsOf(chart);
  return {
    title: String(title),
    width: Number(width) || USUAL.width,
    height: Number(height) || USUAL.height,
    isStacked: isStacked !== false && isStacked !== 'false',
    isSideways: chart.type === 'BAR',
    hasLegend: (typeof legend === 'string' ? legend : legend?.position) !== 'none',
    across: axisOf(hAxis),
    left: axisOf(vAxes[0] ?? vAxis),
    right: axisOf(vAxes[1]),
    labels,
    series: series.map((column, order) => seriesOf(chart, options, column, order)),
  };
}

/** The columns of the chart's ranges, left to right: the first holds the labels. */
function columnsOf({ ranges }: ChartData): ChartColumn[] {
  return ranges.flatMap(({ sheet, rect }) =>
    Array.from({ length: rect.columns }, (_, at) => ({
      sheet,
      rect: { ...rect, column: rect.column + at, columns: 1 },
    })),
  );
}

function axisOf({ title = '', format = '' }: AxisOptions = {}): ChartAxis {
  return { title: String(title), isPercent: format === 'percent' || format.includes('%') };
}

function seriesOf({ type }: ChartData, options: ChartOptions, column: ChartColumn, order: number): SeriesPart {
  const own = options.series?.[order] ?? {};
  const color = own.color ?? options.colors?.[order] ?? null;
  return {
    ...column,
    shape: shapeOf(type, own.type ?? options.seriesType),
    axis: own.targetAxisIndex === 1 ? 'right' : 'left',
    color,
    isDark: isDark(color ?? ''),
    isLabelled: own.dataLabel === 'value',
    isInLegend: own.visibleInLegend !== false,
    pointSize: Number(own.pointSize) || 0,
  };
}

/** Of `#2b5fa8`; a colour that is not written so is taken for a light one. */
function isDark(color: string): boolean {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return false;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}

function shapeOf(type: string, inCombo: string | undefined): SeriesPart['shape'] {
  if (type === 'LINE') return 'line';
  if (type === 'AREA') return 'area';
  if (type === 'PIE') return 'slices';
  if (type !== 'COMBO') return 'bar';
  return inCombo === 'bars' ? 'bar' : 'line';
}
