import { metrics } from '../../src/domain/metrics';
import type { Metric, MetricUnit } from '../../src/domain/metrics/metric';

const UNITS: Readonly<Record<MetricUnit, string>> = {
  money: '₽',
  quantity: 'т / t',
  share: '%',
  count: 'шт. / count',
  minutes: 'раб. мин / working min',
  days: 'дн. / days',
};

const BETTER: Readonly<Record<Metric['better'], string>> = { more: '↑', less: '↓', neither: '' };

function row({ id, unit, better, titles, meaning }: Metric): string {
  return `| \`${id}\` | ${titles.ru}<br>${titles.en} | ${UNITS[unit]} | ${BETTER[better]} | ${meaning.ru}<br>${meaning.en} |`;
}

/** docs/metrics.md: what each figure counts. */
export function metricsPage(): string {
  return [
    '# Metrics',
    '',
    'Generated from `src/domain/metrics` by `npm run docs`. Each is counted for the whole team and for each manager,',
    'for a day, the month to date or any other period.',
    '',
    '| id | title | unit | better | what it counts |',
    '|---|---|---|---|---|',
    ...metrics.map(row),
    '',
  ].join('\n');
}
