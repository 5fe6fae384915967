import type { Kopecks } from '../../../domain/deal';
import type { MetricId } from '../../../domain/metrics';
import type { MetricValues } from '../../../domain/metrics/kpi';
import { gapToPlan } from '../../../domain/reports/gapToPlan';
import { planProgressOf } from '../../../domain/reports/planProgress';
import type { Period } from '../../../domain/calendar/time';
import type { CellValue } from '../../cells/asText';
import { metricTitle, sayMetric } from './sayMetric';
import { said } from './block';
import type { Block, Speech } from './block';
import { shortMoney } from './shortMoney';
import type { SummaryInput } from './summaryInput';

/** Whose plan is spoken of, and what the period has brought. */
export interface PlanInput {
  readonly review: SummaryInput['review'];
  readonly period: Period;
  readonly values: MetricValues;
  /** '' for the team. */
  readonly managerKey: string;
}

/** The figures of the table, and the metric that is the plan of each. */
export const PROFIT_LINES: readonly (readonly [MetricId, MetricId | null])[] = [
  ['gross-profit', 'plan'],
  ['margin', null],
  ['revenue', 'plan-revenue'],
  ['quantity', 'plan-quantity'],
];

/** What each working day that is left must bring; '' once the month has none left. */
function needLine({ review, period, managerKey }: PlanInput, { say, phrases }: Speech): string {
  const progress = planProgressOf(review, period, managerKey);
  if (progress === null) return say.profit.noPlan;
  if (progress.fact >= progress.plan) return say.profit.planReached;
  if (progress.neededPerDay === null) return '';
  return say.profit.neededPerDay(shortMoney(progress.neededPerDay, phrases), phrases.days(progress.daysLeft));
}

function forecastLine({ values }: PlanInput, { say, phrases }: Speech): string {
  const { forecast, 'forecast-own': own } = values;
  return say.profit.forecast(shortMoney(forecast ?? 0, phrases), shortMoney(own ?? 0, phrases));
}

const toRoubles = (kopecks: Kopecks): Kopecks => Math.round(kopecks / 100) * 100;

/** Why the plan is missed or passed. The last part takes what rounding leaves: they add up to the difference. */
function gapLines({ review, period, managerKey }: PlanInput, { say, phrases }: Speech): CellValue[][] {
  const gap = gapToPlan(review, period, managerKey);
  if (gap === null) return [];
  const { title, requests, conversion, averageDeal, margin } = say.profit.gap;
  const line = (name: string, kopecks: Kopecks): string[] => [
    name,
    `${kopecks > 0 ? '+' : ''}${phrases.money(kopecks)}`,
  ];
  const difference = toRoubles(gap.gap);
  if (gap.parts === null) return [line(title, difference)];
  const [byRequests, byConversion, byDeal] = [
    toRoubles(gap.parts.requests),
    toRoubles(gap.parts.conversion),
    toRoubles(gap.parts.averageDeal),
  ];
  return [
    line(title, difference),
    line(requests, byRequests),
    line(conversion, byConversion),
    line(averageDeal, byDeal),
    line(margin, difference - byRequests - byConversion - byDeal),
  ];
}

/** What the plan asks of each day left, the forecast, and then the difference to the plan with its parts. */
export function planLines(input: PlanInput, speech: Speech): CellValue[][] {
  return [[needLine(input, speech)], [forecastLine(input, speech)], ...gapLines(input, speech)];
}

/** Gross profit and margin: yesterday, month to date, plan and pace. */
export function profitBlock(input: SummaryInput, speech: Speech): Block {
  const { say, phrases } = speech;
  const { yesterday } = input;
  const { all, period } = input.month;
  const tableLines = PROFIT_LINES.map(([id, plan]) => [
    metricTitle(id, phrases.language),
    sayMetric(id, yesterday.all[id], phrases) ?? say.none,
    sayMetric(id, all[id], phrases) ?? say.none,
    plan === null ? '' : (sayMetric(plan, all[plan], phrases) ?? say.none),
  ]);
  return {
    title: say.profit.title(
      shortMoney(all['gross-profit'] ?? 0, phrases),
      said(all['plan-attainment'], phrases.share),
      said(all['plan-pace'], phrases.share),
    ),
    lines: [
      say.profit.header,
      ...tableLines,
      ...planLines({ review: input.review, period, values: all, managerKey: '' }, speech),
    ],
  };
}
