import type { MetricId } from '../../domain/metrics';
import type { MetricValues } from '../../domain/metrics/kpi';
import { saidChange } from '../../i18n/figures/change';
import { metricTitle, sayMetric } from '../../i18n/figures/sayMetric';
import type { Speech } from '../../i18n/figures/told';
import { saidMissing } from '../../i18n/figures/unseen';
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

function noteOf(id: MetricId, month: MetricValues, before: MetricValues, speech: Speech): string {
  const pace = month['plan-pace'];
  if (id === 'plan-attainment' && pace !== null) return speech.say.pace(speech.phrases.share(pace));
  return FLOWS.includes(id) ? saidChange(id, month[id], before[id], speech) : '';
}

/**
 * The month's figures so far, with what they are compared with.
 *
 * @param before the same month as it stood at the end of yesterday
 */
export function figureLines(month: MetricValues, before: MetricValues, speech: Speech): readonly FigureLine[] {
  const { say, phrases } = speech;
  const titleOf = (id: MetricId): string => metricTitle(id, phrases.language);
  return FIGURES.map((id) => {
    const title = id === 'gross-profit' ? say.ofMonth(titleOf(id)) : titleOf(id);
    const missing = saidMissing(id, speech);
    if (missing !== '') return { id, title, value: say.unseen.figure, note: missing };
    return { id, title, value: sayMetric(id, month[id], phrases) ?? say.none, note: noteOf(id, month, before, speech) };
  });
}
