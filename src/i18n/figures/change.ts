import type { MetricId } from '../../domain/metrics';
import { sayMetric } from './sayMetric';
import type { Speech } from './told';

/** `+61 000 ₽ со вчера`; '' where one of the two is not known. */
export function saidChange(id: MetricId, now: number | null, before: number | null, { say, phrases }: Speech): string {
  if (now === null || before === null) return '';
  const { since, same, points } = say.change;
  const change = (sayMetric(id, now - before, phrases) ?? '').replace('-', '−').replace('%', points);
  if (!/[1-9]/.test(change)) return same;
  return `${now > before ? '+' : ''}${change} ${since}`;
}
