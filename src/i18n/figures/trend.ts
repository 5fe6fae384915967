import type { TrendPoint } from '../../domain/reports/trend';
import type { Speech, Told } from './told';
import { saidUnseen } from './unseen';

const DAYS = 7;

function weeksOf(trend: readonly TrendPoint[]): number {
  const [first] = trend;
  const last = trend[trend.length - 1];
  return first === undefined || last === undefined ? 0 : Math.floor((last.day - first.day) / DAYS);
}

/** What has changed since day 0, once a whole week has passed. */
export function tellTrend(trend: readonly TrendPoint[], speech: Speech): Told {
  const { say } = speech;
  const weeks = weeksOf(trend);
  if (weeks === 0) return { title: say.trend.early, lines: [] };
  const ends = [trend[0], trend[trend.length - 1]];
  const counts = (metric: 'stuck' | 'no-next-step') => ends.map((point) => point?.values[metric] ?? null);
  const change = (values: readonly (number | null)[]): string => values.map((value) => value ?? say.none).join(' → ');
  const [stuck, noStep] = [counts('stuck'), counts('no-next-step')];
  const isUnseen = [...stuck, ...noStep].every((value) => value === null);
  const title = isUnseen ? saidUnseen('pipeline', speech) : say.trend.title(weeks, change(stuck), change(noStep));
  return { title, lines: [] };
}
