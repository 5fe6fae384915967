import type { TrendPoint } from '../../../domain/reports/trend';
import type { Block, Speech } from './block';
import type { SummaryInput } from './summaryInput';

function change(from: TrendPoint, to: TrendPoint, metric: 'stuck' | 'no-next-step'): string {
  return `${from.values[metric] ?? 0} → ${to.values[metric] ?? 0}`;
}

const DAYS = 7;

/** What has changed since day 0, once a whole week has passed. */
export function trendBlock({ trend }: SummaryInput, { say }: Speech): Block {
  const first = trend[0];
  const last = trend[trend.length - 1];
  if (first === undefined || last === undefined) return { title: say.trend.early, lines: [] };
  const weeks = Math.floor((last.day - first.day) / DAYS);
  if (weeks === 0) return { title: say.trend.early, lines: [] };
  const title = say.trend.title(weeks, change(first, last, 'stuck'), change(first, last, 'no-next-step'));
  return { title, lines: [] };
}
