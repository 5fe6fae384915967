import { lazy } from '../../../domain/lazy';
import { metrics } from '../../../domain/metrics';
import { metricValue } from '../../../domain/metrics/metricValue';
import { FUNNEL_STEPS } from '../../../domain/pipeline/funnelStep';
import type { DayReport } from '../../../domain/reports/dayReport';
import { TREND_METRICS } from '../../../domain/reports/trend';
import type { Phrases } from '../../../domain/words/phrases';
import { funnelLabels } from '../../../i18n/figures/answers';
import { speechOf } from '../../../i18n/figures/told';
import { summaryMessages } from '../../../i18n/summary';
import type { SummaryMessages } from '../../../i18n/summary/messages';
import type { CellValue } from '../../cells/asText';
import { bucketTitle } from '../bucketTitle';
import { CHART_DATA } from './summaryLayout';
import { trendTitles } from './trendTitles';

type Cells = (readonly CellValue[])[];

/** Where each chart's figures begin inside the rectangle: rows down, columns to the right. */
const AT = { profit: [0, 0], funnel: [0, 5], aging: [0, 8], trend: [4, 8] } as const;
const WEEKS_SHOWN = 26;
const BUCKETS_SHOWN = 8;

/** Shares, counts and days as they are, money in roubles. */
const roubles = (kopecks: number): number => kopecks / 100;

type Titles = SummaryMessages['chart'];

function profitCells({ profitByDay }: DayReport, { day, profit, plan, margin }: Titles): Cells {
  const lines = (profitByDay ?? []).map((line) => [
    line.date,
    line.grossProfit === null ? '' : roubles(line.grossProfit),
    line.plan === null ? '' : roubles(line.plan),
    line.margin ?? '',
  ]);
  return [[day, profit, plan, margin], ...lines];
}

function funnelCells({ funnel, columns }: DayReport, titles: Titles, phrases: Phrases): Cells {
  if (funnel === null) return [];
  const labels = funnelLabels(funnel, speechOf(phrases, columns));
  return [['', titles.funnel], ...FUNNEL_STEPS.map((reach, at) => [labels[at] ?? '', funnel.funnel[reach]])];
}

function agingCells({ aging }: DayReport, titles: Titles): Cells {
  const lines = (aging ?? []).slice(0, BUCKETS_SHOWN);
  return [
    ['', ...lines.map(({ key }) => bucketTitle(key, titles.notDue))],
    [titles.aging, ...lines.map(({ owed }) => roubles(owed))],
  ];
}

/** The metrics of the trend, in the order in which its lines are drawn. */
const trendMetrics = lazy(() =>
  TREND_METRICS.map((id) => ({ id, metric: metrics.find((metric) => metric.id === id) })),
);

function trendCells({ trend }: DayReport, titles: Titles, phrases: Phrases): Cells {
  const points = [...trend.slice(0, 1), ...trend.slice(1).slice(-WEEKS_SHOWN)];
  const lines = points.map(({ week, values }) => [
    titles.week(week),
    ...trendMetrics().map(({ id, metric }) => (metric && metricValue(metric, values[id] ?? null)) ?? ''),
  ]);
  return [['', ...trendTitles(phrases.language)], ...lines];
}

function place(grid: CellValue[][], [row, column]: readonly [number, number], cells: Cells): void {
  cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      const into = grid[row + down];
      if (into !== undefined) into[column + right] = cell;
    });
  });
}

/** The figures from which the charts are drawn, as one rectangle. */
export function chartData(day: DayReport, phrases: Phrases): CellValue[][] {
  const titles = summaryMessages(phrases.language).chart;
  const grid = Array.from({ length: CHART_DATA.rows }, () =>
    Array.from({ length: CHART_DATA.columns }, (): CellValue => ''),
  );
  place(grid, AT.profit, profitCells(day, titles));
  place(grid, AT.funnel, funnelCells(day, titles, phrases));
  place(grid, AT.aging, agingCells(day, titles));
  place(grid, AT.trend, trendCells(day, titles, phrases));
  return grid;
}
