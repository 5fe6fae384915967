import type { MetricId } from '../../domain/metrics';
import type { MetricValues } from '../../domain/metrics/kpi';
import { metricTitle, sayMetric } from './sayMetric';
import { shortMoney } from './shortMoney';
import { said } from './told';
import type { Row, Speech } from './told';

/** The figures of the table, and the metric that is the plan of each. */
export const PROFIT_LINES: readonly (readonly [MetricId, MetricId | null])[] = [
  ['gross-profit', 'plan'],
  ['margin', null],
  ['revenue', 'plan-revenue'],
  ['quantity', 'plan-quantity'],
];

/** The month's gross profit, against the plan where there is one. */
export function saidProfit(month: MetricValues, { say, phrases }: Speech): string {
  return say.profit.title(
    shortMoney(month['gross-profit'] ?? 0, phrases),
    said(month['plan-attainment'], phrases.share),
    said(month['plan-pace'], phrases.share),
  );
}

/** What was sold yesterday and since the month began, beside the month's plan; the header first. */
export function profitTable(yesterday: MetricValues, month: MetricValues, { say, phrases }: Speech): Row[] {
  const word = (id: MetricId, value: number | null): string => sayMetric(id, value, phrases) ?? say.none;
  const rows = PROFIT_LINES.map(([id, plan]) => [
    metricTitle(id, phrases.language),
    word(id, yesterday[id]),
    word(id, month[id]),
    plan === null ? '' : word(plan, month[plan]),
  ]);
  return [say.profit.header, ...rows];
}
