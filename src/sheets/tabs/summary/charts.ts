import type { Language } from '../../../domain/language';
import { summaryMessages } from '../../../i18n/summary';
import type { SummaryMessages } from '../../../i18n/summary/messages';
import { drawnColumns } from './chartData';
import { trendUnits } from './trendTitles';
import type { ChartFigures, ChartId, ChartTable } from './chartData';
import { CHART_AT, CHARTS_ROW, COLUMNS, DATA } from './summaryLayout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const COLORS = { fact: '#2B5FA8', plan: '#9AA0A6', bad: '#B3261E' };

/** Pixels: two charts in a row of the page, five small ones. */
const WIDE = { width: 524, height: 252, right: 536 };
const SMALL = { width: 206, height: 168, step: 213 };
/** Pixels across a point of a line that may have gaps. */
const POINT = 4;
/** Rows of the sheet that a row of charts takes. */
const ROWS_OF_CHART = 13;

const legend = (chart: ChartBuilder, series: number): ChartBuilder =>
  chart.setOption('legend', series > 1 ? { position: 'bottom' } : { position: 'none' });

/** A chart that draws from columns out of sight: Google says of two defaults which it is, so it is told. */
function newChart(sheet: Sheet): ChartBuilder {
  return sheet.newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
}

/** What is said of a chart beside its figures. */
interface Dress {
  readonly title: string;
  readonly type: 'COMBO' | 'LINE' | 'BAR' | 'COLUMN';
  readonly across: string;
  readonly up: string;
  readonly format?: string;
  readonly isStacked?: boolean;
  readonly series: readonly SeriesLook[];
}

interface SeriesLook {
  readonly color: string;
  readonly type?: 'line' | 'bars';
  /** The values stand beside the bars and points. */
  readonly dataLabel?: 'value';
  readonly visibleInLegend?: false;
  /** Without it a point that has no neighbour is not seen. */
  readonly pointSize?: number;
}

function dressOf({ id, unit, rows }: ChartTable, say: SummaryMessages['chart']): Dress {
  const money = say.money(unit);
  const [fact, plan, bad] = [{ color: COLORS.fact }, { color: COLORS.plan }, { color: COLORS.bad }];
  const columns = rows[0]?.length ?? 0;
  const both = columns > 2;
  const dresses: Readonly<Record<Exclude<ChartId, 'trend'>, Dress>> = {
    profit: {
      ...{ title: say.profit, type: 'COMBO', across: say.day, up: money },
      // The labels are points of their own over some of the bars: beside each bar of a month they would run into each other.
      series: [
        { color: COLORS.fact, type: 'bars' },
        { color: COLORS.fact, type: 'line', dataLabel: 'value', visibleInLegend: false },
        ...(columns > 3 ? [{ color: COLORS.plan, type: 'line' as const }] : []),
      ],
    },
    margin: {
      ...{ title: say.marginByDay, type: 'LINE', across: say.day, up: say.percent, format: 'percent' },
      series: both ? [{ ...fact, pointSize: POINT }, bad] : [{ ...fact, pointSize: POINT }],
    },
    funnel: { title: say.funnel, type: 'BAR', across: String(rows[0]?.[1]), up: '', series: [fact] },
    aging: {
      ...{ title: say.aging, type: 'COLUMN', across: say.daysOverdue, up: money, isStacked: true },
      series: [fact, bad],
    },
    cash: {
      ...{ title: String(rows[0]?.[0]), type: 'COLUMN', across: say.weekFrom, up: money, isStacked: true },
      series: [
        { ...fact, dataLabel: 'value' },
        { ...plan, dataLabel: 'value' },
      ],
    },
  };
  return id === 'trend' ? dresses.margin : dresses[id];
}

function rangeOf(sheet: Sheet, { id, rows }: ChartTable, column = 0, columns = rows[0]?.length ?? 1) {
  const [top, left] = CHART_AT[id];
  return sheet.getRange(top, left + column, rows.length, columns);
}

function wideChart(sheet: Sheet, table: ChartTable, say: SummaryMessages['chart'], slot: number): void {
  const { title, type, across, up, format, isStacked = false, series } = dressOf(table, say);
  const chart = newChart(sheet)
    .setChartType(Charts.ChartType[type])
    .addRange(rangeOf(sheet, table))
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('width', WIDE.width)
    .setOption('height', WIDE.height)
    .setOption('hAxis', { title: across })
    .setOption('vAxes', { 0: { title: up, ...(format === undefined ? {} : { format }) } })
    .setOption('series', Object.fromEntries(series.map((one, at) => [at, one])));
  if (type === 'COMBO') chart.setOption('seriesType', 'bars');
  if (isStacked) chart.setOption('isStacked', true);
  legend(chart, series.filter(({ visibleInLegend = true }) => visibleInLegend).length);
  const row = CHARTS_ROW + Math.floor(slot / 2) * ROWS_OF_CHART;
  sheet.insertChart(chart.setPosition(row, 1, slot % 2 === 0 ? 0 : WIDE.right, 0).build());
}

/** A share is measured in percent, money in the book's money; what is counted has its unit in the title. */
function axisOfTrend(column: number, say: SummaryMessages['chart']): { title: string; format?: string } {
  switch (trendUnits()[column - 1]) {
    case 'share':
      return { title: '%', format: 'percent' };
    case 'money':
      return { title: say.money('one'), format: 'short' };
    default:
      return { title: '' };
  }
}

/** Small lines side by side, one for each figure of the trend: counts, a share and roubles have no axis in common. */
function smallCharts(sheet: Sheet, table: ChartTable, say: SummaryMessages['chart'], slot: number): void {
  const [header = [], ...rows] = table.rows;
  const row = CHARTS_ROW + Math.ceil(slot / 2) * ROWS_OF_CHART;
  drawnColumns(rows).forEach((column, at) => {
    const chart = newChart(sheet)
      .setChartType(Charts.ChartType.LINE)
      .addRange(rangeOf(sheet, table, 0, 1))
      .addRange(rangeOf(sheet, table, column, 1))
      .setNumHeaders(1)
      .setOption('title', String(header[column] ?? ''))
      .setOption('width', SMALL.width)
      .setOption('height', SMALL.height)
      .setOption('vAxes', { 0: axisOfTrend(column, say) })
      .setOption('series', { 0: { color: COLORS.fact, pointSize: POINT } });
    legend(chart, 1);
    sheet.insertChart(chart.setPosition(row, 1, at * SMALL.step, 0).build());
  });
}

/** Takes away the charts that draw from our figures; those that people made stay. */
export function removeCharts(sheet: Sheet, firstColumn: number): void {
  for (const chart of sheet.getCharts())
    if (chart.getRanges().every((range) => range.getColumn() >= firstColumn)) sheet.removeChart(chart);
}

/**
 * Draws the charts that have something to show. They draw from ranges, so that a rebuild only writes figures; they are
 * made anew where others are to stand, or where the file came without them.
 *
 * @param standing what the page said of its charts when it was read
 */
export function drawCharts(sheet: Sheet, figures: ChartFigures, standing: string, language: Language): void {
  const isDrawn = standing === figures.state && (figures.tables.length === 0 || sheet.getCharts().length > 0);
  if (isDrawn) return;
  // A page that was never drawn on has none of ours.
  if (standing !== '') removeCharts(sheet, COLUMNS.chartData);
  // On paper and to the eye the page ends with the notes.
  sheet.hideColumns(DATA.column, DATA.columns);
  const say = summaryMessages(language).chart;
  const wide = figures.tables.filter(({ id }) => id !== 'trend');
  wide.forEach((table, slot) => {
    wideChart(sheet, table, say, slot);
  });
  const trend = figures.tables.find(({ id }) => id === 'trend');
  if (trend !== undefined) smallCharts(sheet, trend, say, wide.length);
}
