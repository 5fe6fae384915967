import type { MetricId } from '../../domain/metrics';
import type { MetricValues } from '../../domain/metrics/kpi';
import type { Phrases } from '../../domain/words/phrases';
import { metricTitle, sayMetric } from '../../sheets/tabs/summary/sayMetric';
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

/** Of them, those that can be told of a day that has passed. */
const FLOWS: readonly MetricId[] = ['gross-profit', 'margin', 'answered-in-time', 'unapproved-sales'];

const SAID = {
  ru: { month: 'за месяц', pace: 'темп', since: 'со вчера', same: 'как вчера', points: 'п. п.' },
  en: { month: 'this month', pace: 'pace', since: 'since yesterday', same: 'as yesterday', points: ' pp' },
} as const;

/** `+61 000 ₽ со вчера`; '' where one of the two is not known. */
function changeOf(id: MetricId, now: number | null, before: number | null, phrases: Phrases): string {
  const { since, same, points } = SAID[phrases.language];
  if (now === null || before === null) return '';
  const change =
    sayMetric(id, now - before, phrases)
      ?.replace('-', '−')
      .replace('%', points) ?? '';
  if (!/[1-9]/.test(change)) return same;
  return `${now > before ? '+' : ''}${change} ${since}`;
}

function noteOf(id: MetricId, month: MetricValues, before: MetricValues, phrases: Phrases): string {
  const pace = month['plan-pace'];
  if (id === 'plan-attainment' && pace !== null) return `${SAID[phrases.language].pace} ${phrases.share(pace)}`;
  return FLOWS.includes(id) ? changeOf(id, month[id], before[id], phrases) : '';
}

/**
 * The month's figures so far, with what they are compared with.
 *
 * @param before the same month as it stood at the end of yesterday
 */
export function figureLines(month: MetricValues, before: MetricValues, phrases: Phrases): readonly FigureLine[] {
  const { language } = phrases;
  return FIGURES.map((id) => ({
    id,
    title: metricTitle(id, language) + (id === 'gross-profit' ? ` ${SAID[language].month}` : ''),
    value: sayMetric(id, month[id], phrases) ?? '—',
    note: noteOf(id, month, before, phrases),
  }));
}
