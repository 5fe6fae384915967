import { TREND_METRICS } from '../../../domain/reports/trend';
import { summaryMessages } from '../../../i18n/summary';
import type { Language } from '../../../domain/language';
import { trendTitles } from './trendTitles';
import { CHART_RANGES, CURVE_CHART_RANGES, ROWS } from './summaryLayout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const COLORS = { fact: '#2F6DB5', plan: '#9AA4AE', margin: '#B4690E' };
/** One hue, darker with the days. */
const AGING_COLORS = ['#C9D3DC', '#F6D9A8', '#EDB36B', '#DE8A45', '#C75C3A', '#A32638', '#7A1022', '#4F0A16'];

interface ChartPlan {
  readonly title: string;
  /** The first holds the labels. */
  readonly ranges: readonly string[];
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly dress: (chart: ChartBuilder, type: typeof Charts.ChartType) => ChartBuilder;
}

/** From column E to K. */
const BESIDE = { column: 5, width: 614, height: 210 };

/** The margin runs on an axis of its own. */
function wideCharts(language: Language): ChartPlan[] {
  const { chart: titles } = summaryMessages(language);
  return [
    {
      ...BESIDE,
      title: titles.profit,
      ranges: [CHART_RANGES.profit],
      row: ROWS.profit + 1,
      dress: (chart, type) =>
        chart
          .setChartType(type.COMBO)
          .setOption('seriesType', 'bars')
          .setOption('series', {
            0: { color: COLORS.fact },
            1: { type: 'line', color: COLORS.plan },
            2: { type: 'line', color: COLORS.margin, targetAxisIndex: 1 },
          })
          .setOption('vAxes', { 0: { format: 'short' }, 1: { format: 'percent' } }),
    },
    {
      ...BESIDE,
      title: titles.funnel,
      ranges: [CHART_RANGES.funnel],
      row: ROWS.answers + 1,
      dress: (chart, type) =>
        chart.setChartType(type.BAR).setOption('colors', [COLORS.fact]).setOption('legend', 'none'),
    },
    {
      title: titles.aging,
      ranges: [CHART_RANGES.aging],
      row: ROWS.debts + 7,
      column: 1,
      width: 1000,
      height: 150,
      dress: (chart, type) =>
        chart.setChartType(type.BAR).setOption('isStacked', true).setOption('colors', AGING_COLORS),
    },
  ];
}

/** Small lines side by side, one for each figure of the trend: counts, a share and roubles have no axis in common. */
function trendCharts(language: Language): ChartPlan[] {
  const titles = trendTitles(language);
  return TREND_METRICS.map((_, at) => ({
    title: titles[at] ?? '',
    ranges: [CURVE_CHART_RANGES.weeks, CURVE_CHART_RANGES.figures[at] ?? ''],
    row: ROWS.trend + 1,
    // Two usual columns wide.
    column: 1 + 2 * at,
    width: 174,
    height: 160,
    dress: (chart, type) =>
      chart.setChartType(type.LINE).setOption('colors', [COLORS.fact]).setOption('legend', 'none'),
  }));
}

/** Puts the charts on a fresh summary; they draw from ranges, so a rebuild only writes figures. */
export function insertCharts(sheet: Sheet, language: Language): void {
  for (const { title, ranges, row, column, width, height, dress } of [
    ...wideCharts(language),
    ...trendCharts(language),
  ]) {
    const chart = dress(sheet.newChart(), Charts.ChartType);
    for (const range of ranges) chart.addRange(sheet.getRange(range));
    chart
      .setNumHeaders(1)
      .setOption('title', title)
      .setOption('width', width)
      .setOption('height', height)
      .setPosition(row, column, 0, 0);
    sheet.insertChart(chart.build());
  }
}
