import type { MetricId } from '../../domain/metrics';
import type { MetricValues } from '../../domain/metrics/kpi';
import { metricTitle, sayMetric } from './sayMetric';
import { shortMoney } from './shortMoney';
import { said } from './told';
import type { Row, Speech } from './told';
import { saidMissing, saidUnseen } from './unseen';

/** The figures of the table, and the metric that is the plan of each. */
export const PROFIT_LINES: readonly (readonly [MetricId, MetricId | null])[] = [
  ['gross-profit', 'plan'],
  ['margin', null],
  ['revenue', 'plan-revenue'],
  ['quantity', 'plan-quantity'],
];

/** The month's gross profit, against the plan where there is one. */
export function saidProfit(month: MetricValues, speech: Speech): string {
  const { say, phrases } = speech;
  const profit = month['gross-profit'];
  if (profit === null) return saidUnseen('profit', speech);
  return say.profit.title(
    shortMoney(profit, phrases),
    said(month['plan-attainment'], phrases.share),
    said(month['plan-pace'], phrases.share),
  );
}

/** Sales that are in no month, said beside the profit (spec §20); '' where there are none or nobody can tell. */
export function saidNotRecognized(month: MetricValues, { say, phrases }: Speech): string {
  const { 'not-recognized': count, 'not-recognized-profit': profit } = month;
  if (month['gross-profit'] === null || !count) return '';
  return say.profit.notRecognized(
    count,
    said(profit, (kopecks) => shortMoney(kopecks, phrases)),
  );
}

/**
 * What was sold yesterday and since the month began, beside the month's plan; the header first. A figure that is not seen
 * says so across its line.
 */
export function profitTable(yesterday: MetricValues, month: MetricValues, speech: Speech): Row[] {
  const { say, phrases } = speech;
  const word = (id: MetricId, value: number | null): string => sayMetric(id, value, phrases) ?? say.none;
  const rows = PROFIT_LINES.map(([id, plan]) => {
    const title = metricTitle(id, phrases.language);
    const missing = saidMissing(id, speech);
    if (missing !== '' && id === 'quantity' && phrases.isByAmount) return [title, say.none, say.none, ''];
    if (missing !== '') return [title, '', '', `${say.unseen.figure}: ${missing}`];
    return [title, word(id, yesterday[id]), word(id, month[id]), plan === null ? '' : word(plan, month[plan])];
  });
  return [say.profit.header, ...rows];
}
