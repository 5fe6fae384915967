import { metrics } from '../../domain/metrics';
import type { MetricId } from '../../domain/metrics';
import type { MetricValues } from '../../domain/metrics/kpi';
import type { Phrases } from '../../domain/phrases';
import { sayMetric } from '../../sheets/summary/sayMetric';
import type { FigureLine } from './state';

/** The figures of the day, in the order in which a head of sales asks for them. */
const FIGURES: readonly MetricId[] = [
  'gross-profit',
  'margin',
  'plan-attainment',
  'answered-in-time',
  'open-deals',
  'no-next-step',
  'stuck',
  'overdue-receivable',
  'unapproved-sales',
  'forecast',
];

const SAID: Readonly<Record<Phrases['language'], { readonly pace: string; readonly yesterday: string }>> = {
  ru: { pace: 'темп', yesterday: 'вчера' },
  en: { pace: 'pace', yesterday: 'yesterday' },
};

function noteOf(id: MetricId, month: MetricValues, yesterday: MetricValues, phrases: Phrases): string {
  const say = SAID[phrases.language];
  if (id === 'plan-attainment' && month['plan-pace'] !== null)
    return `${say.pace} ${phrases.share(month['plan-pace'])}`;
  if (id === 'gross-profit') return `${say.yesterday} ${phrases.money(yesterday['gross-profit'] ?? 0)}`;
  return '';
}

/** The month's figures so far, with what they are compared with. */
export function figureLines(month: MetricValues, yesterday: MetricValues, phrases: Phrases): readonly FigureLine[] {
  return FIGURES.flatMap((id) => {
    const metric = metrics.find((one) => one.id === id);
    if (metric === undefined) return [];
    const title = metric.titles[phrases.language];
    return [
      { id, title, value: sayMetric(id, month[id], phrases) ?? '—', note: noteOf(id, month, yesterday, phrases) },
    ];
  });
}
