import { metrics } from '../../src/domain/metrics';
import type { MetricId } from '../../src/domain/metrics';
import type { Metric, MetricUnit } from '../../src/domain/metrics/metric';
import type { Instant } from '../../src/domain/calendar/time';
import { exampleRows, exampleValues } from '../../test/domain/metrics/example';

const UNITS: Readonly<Record<MetricUnit, string>> = {
  money: '₽',
  quantity: '`unit`',
  share: '%',
  count: 'шт. / count',
  minutes: 'раб. мин / working min',
  days: 'дн. / days',
};

const BETTER: Readonly<Record<Metric['better'], string>> = { more: '↑', less: '↓', neither: '' };

const rounded = (value: number | null): string => (value === null ? '—' : String(Math.round(value * 10_000) / 10_000));

function row({ id, unit, better, titles, meaning }: Metric & { readonly id: MetricId }): string {
  const words = [`${titles.ru}<br>${titles.en}`, UNITS[unit], BETTER[better], `${meaning.ru}<br>${meaning.en}`];
  return `| \`${id}\` | ${words.join(' | ')} | ${rounded(exampleValues[id])} |`;
}

const dayText = (day: number | null | undefined): string =>
  day === null || day === undefined ? '' : new Date(day * 86_400_000).toISOString().slice(0, 10);
const momentText = (instant: Instant | null | undefined): string =>
  instant === null || instant === undefined ? '' : new Date(instant).toISOString().slice(5, 16).replace('T', ' ');
const part = (value: number | null | undefined, parts: number): string =>
  value === null || value === undefined ? '' : String(value / parts);

function exampleTable(): string[] {
  const rows = exampleRows.map((deal) => {
    const facts = [deal.id ?? '', deal.stage?.kind ?? '', momentText(deal.requestedAt), momentText(deal.respondedAt)];
    const days = [deal.quotedAt, deal.invoicedAt, deal.shippedAt, deal.paidAt, deal.closedAt].map(dayText);
    const figures = [part(deal.quantity, 1000), part(deal.price, 100), part(deal.cost, 100), deal.nextStep ?? ''];
    return `| ${[...facts, ...days, ...figures].join(' | ')} |`;
  });
  const titles = ['No.', 'stage', 'requested', 'answered', 'quoted', 'invoiced', 'shipped', 'paid', 'closed'];
  const header = [...titles, 'tonnes', 'price', 'cost', 'next step'];
  return [`| ${header.join(' | ')} |`, `|${'---|'.repeat(header.length)}`, ...rows];
}

/** docs/metrics.md: what each figure counts, and its value on one worked example. */
export function metricsPage(): string {
  return [
    '# Metrics',
    '',
    'Generated from `src/domain/metrics` and `test/domain/metrics/example.ts` by `npm run docs`. Each is counted for the whole',
    'team and for each manager, for a day, the month to date or any other period.',
    '',
    'The last column is the value on this example, which a test executes: June 2026, seen at 15:20 on the 17th; prices and costs',
    'without VAT; the second deal has a deferral of 7 days; the plan is 400 000 ₽, 4 000 000 ₽ and 50 t; 21 working days.',
    '',
    ...exampleTable(),
    '',
    '| id | title | unit | better | what it counts | on the example |',
    '|---|---|---|---|---|---|',
    ...metrics.map(row),
    '',
  ].join('\n');
}
