import type { TrendPoint } from '../../domain/reports/trend';
import type { Speech, Told } from './told';

function change(from: TrendPoint, to: TrendPoint, metric: 'stuck' | 'no-next-step'): string {
  return `${from.values[metric] ?? 0} → ${to.values[metric] ?? 0}`;
}

const DAYS = 7;

/** What has changed since day 0, once a whole week has passed. */
export function tellTrend(trend: readonly TrendPoint[], { say }: Speech): Told {
  const first = trend[0];
  const last = trend[trend.length - 1];
  const weeks = first === undefined || last === undefined ? 0 : Math.floor((last.day - first.day) / DAYS);
  if (first === undefined || last === undefined || weeks === 0) return { title: say.trend.early, lines: [] };
  const title = say.trend.title(weeks, change(first, last, 'stuck'), change(first, last, 'no-next-step'));
  return { title, lines: [] };
}
