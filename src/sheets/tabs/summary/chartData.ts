import { metrics } from '../../../domain/metrics';
import { lazy } from '../../../domain/lazy';
import { FUNNEL_STEPS } from '../../../domain/pipeline/funnelStep';
import { agingOf } from '../../../domain/reports/aging';
import { metricValue } from '../../../domain/metrics/metricValue';
import { TREND_METRICS } from '../../../domain/reports/trend';
import type { FunnelReport } from '../../../domain/reports/funnel';
import { bucketTitle } from '../bucketTitle';
import type { CellValue } from '../../cells/asText';
import { funnelLabels } from './answersBlock';
import type { Speech } from './block';
import { trendTitles } from './trendTitles';
import { profitByDay } from '../../../domain/reports/profitByDay';
import type { SummaryInput } from './summaryInput';
import { CHART_DATA } from './summaryLayout';

type Cells = (readonly CellValue[])[];

/** Where each chart's figures begin inside the rectangle: rows down, columns to the right. */
const AT = { profit: [0, 0], funnel: [0, 5], aging: [0, 8], trend: [4, 8] } as const;
const WEEKS_SHOWN = 26;
const BUCKETS_SHOWN = 8;

/** Shares, counts and days as they are, money in roubles. */
const roubles = (kopecks: number): number => kopecks / 100;

function profitCells({ review, month }: SummaryInput, { say }: Speech): Cells {
  const { day, profit, plan, margin } = say.chart;
  const lines = profitByDay(review, month.period).map((line) => [
    line.date,
    line.grossProfit === null ? '' : roubles(line.grossProfit),
    line.plan === null ? '' : roubles(line.plan),
    line.margin ?? '',
  ]);
  return [[day, profit, plan, margin], ...lines];
}

function funnelCells(funnel: FunnelReport, speech: Speech): Cells {
  const labels = funnelLabels(funnel, speech);
  return [['', speech.say.chart.funnel], ...FUNNEL_STEPS.map((reach, at) => [labels[at] ?? '', funnel.funnel[reach]])];
}

function agingCells({ review }: SummaryInput, { say }: Speech): Cells {
  const lines = agingOf(review).slice(0, BUCKETS_SHOWN);
  const titles = lines.map(({ key }) => bucketTitle(key, say.debts.notDue));
  return [
    ['', ...titles],
    [say.chart.aging, ...lines.map(({ owed }) => roubles(owed))],
  ];
}

/** The metrics of the trend, in the order in which its lines are drawn. */
const trendMetrics = lazy(() =>
  TREND_METRICS.map((id) => ({ id, metric: metrics.find((metric) => metric.id === id) })),
);

function trendCells({ trend }: SummaryInput, { say, phrases }: Speech): Cells {
  const points = [...trend.slice(0, 1), ...trend.slice(1).slice(-WEEKS_SHOWN)];
  const lines = points.map(({ week, values }) => [
    say.trend.week(week),
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
export function chartData(input: SummaryInput, funnel: FunnelReport, speech: Speech): CellValue[][] {
  const grid = Array.from({ length: CHART_DATA.rows }, () =>
    Array.from({ length: CHART_DATA.columns }, (): CellValue => ''),
  );
  place(grid, AT.profit, profitCells(input, speech));
  place(grid, AT.funnel, funnelCells(funnel, speech));
  place(grid, AT.aging, agingCells(input, speech));
  place(grid, AT.trend, trendCells(input, speech));
  return grid;
}
