import type { SummaryMessages } from '../../i18n/summary/messages';
import { CHART_RANGES, ROWS } from './summaryLayout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ChartName = keyof typeof CHART_RANGES;

const COLORS = { fact: '#2F6DB5', plan: '#9AA4AE', margin: '#B4690E' };
/** One hue, darker with the days. */
const AGING_COLORS = ['#C9D3DC', '#F6D9A8', '#EDB36B', '#DE8A45', '#C75C3A', '#A32638', '#7A1022', '#4F0A16'];

interface ChartPlan {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly dress: (chart: ChartBuilder, type: typeof Charts.ChartType) => ChartBuilder;
}

/** What each chart looks like; the margin runs on an axis of its own. */
const PLANS: Readonly<Record<ChartName, ChartPlan>> = {
  profit: {
    row: ROWS.profit + 1,
    column: 5,
    width: 640,
    height: 210,
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
  funnel: {
    row: ROWS.answers + 1,
    column: 5,
    width: 640,
    height: 210,
    dress: (chart, type) => chart.setChartType(type.BAR).setOption('colors', [COLORS.fact]).setOption('legend', 'none'),
  },
  aging: {
    row: ROWS.debts + 7,
    column: 1,
    width: 1000,
    height: 150,
    dress: (chart, type) => chart.setChartType(type.BAR).setOption('isStacked', true).setOption('colors', AGING_COLORS),
  },
  curve: {
    row: ROWS.curve + 1,
    column: 1,
    width: 1000,
    height: 210,
    dress: (chart, type) =>
      chart.setChartType(type.LINE).setOption('series', { 2: { targetAxisIndex: 1 }, 3: { targetAxisIndex: 1 } }),
  },
};

/** Puts the charts on a fresh summary; they draw from ranges, so a rebuild only writes figures. */
export function insertCharts(sheet: Sheet, { chart: titles }: SummaryMessages): void {
  for (const name of Object.keys(PLANS) as ChartName[]) {
    const { row, column, width, height, dress } = PLANS[name];
    const chart = dress(sheet.newChart(), Charts.ChartType)
      .addRange(sheet.getRange(CHART_RANGES[name]))
      .setNumHeaders(1)
      .setOption('title', titles[name])
      .setOption('width', width)
      .setOption('height', height)
      .setPosition(row, column, 0, 0);
    sheet.insertChart(chart.build());
  }
}
