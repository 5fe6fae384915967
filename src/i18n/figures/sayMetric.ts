import type { Language } from '../../domain/language';
import { metrics } from '../../domain/metrics';
import type { MetricId } from '../../domain/metrics';
import type { MetricUnit } from '../../domain/metrics/metric';
import type { Phrases } from '../../domain/words/phrases';

const unitOf: ReadonlyMap<string, MetricUnit> = new Map(metrics.map(({ id, unit }) => [id, unit]));

/** What a metric is called. */
export function metricTitle(id: MetricId, language: Language): string {
  return metrics.find((metric) => metric.id === id)?.titles[language] ?? id;
}

/** Up to three decimals, as a quantity has. */
function sayNumber(value: number, { language }: Phrases): string {
  const [whole = '', part] = String(Math.round(value * 1000) / 1000).split('.');
  const [group, decimal] = language === 'ru' ? ['\u00a0', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}

/** A metric's raw value with its unit, for reading; null when there is nothing to count. */
export function sayMetric(id: MetricId, raw: number | null, phrases: Phrases): string | null {
  if (raw === null) return null;
  const unit = unitOf.get(id);
  if (unit === 'money') return phrases.money(raw);
  if (unit === 'share') return phrases.share(raw);
  if (unit === 'minutes') return phrases.minutes(raw);
  if (unit !== 'quantity') return sayNumber(raw, phrases);
  return `${sayNumber(raw / 1000, phrases)}\u00a0${phrases.unit}`;
}
