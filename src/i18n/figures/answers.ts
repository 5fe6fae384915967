import type { MetricValues } from '../../domain/metrics/kpi';
import { shareOf } from '../../domain/money/share';
import { FUNNEL_STEPS } from '../../domain/pipeline/funnelStep';
import type { FunnelReport } from '../../domain/reports/funnel';
import type { Cohort, StepReport } from '../../domain/reports/steps';
import type { Unanswered } from '../../domain/reports/unanswered';
import { tellNews } from './goodNews';
import { said } from './told';
import type { Speech } from './told';
import { saidUnseen } from './unseen';

const QUOTE = FUNNEL_STEPS.indexOf('quote');

function shareIn({ started, reached }: Cohort, { phrases }: Speech): string {
  return said(shareOf(reached, started), phrases.share) ?? '';
}

/** What part of those who have had the time made the step; in words where that cannot be judged, never a number. */
function conversionOf(step: StepReport, speech: Speech): string {
  return step.verdict === 'judged' ? shareIn(step.recent, speech) : speech.say.answers[step.verdict];
}

/** The funnel's steps: how many came so far this month, and which part does once it has had the time. */
export function funnelLabels({ funnel, steps }: FunnelReport, speech: Speech): string[] {
  const { reach: titles, step: label } = speech.say.answers;
  return FUNNEL_STEPS.map((reach) => {
    const step = steps.find(({ to }) => to === reach);
    return label(titles[reach], funnel[reach], step === undefined ? '' : conversionOf(step, speech));
  });
}

/** The funnel in two lines, and its weak spot in a third: '' when there is none. Null: not seen. */
export function saidFunnel(report: FunnelReport | null, speech: Speech): string[] {
  if (report === null) return [saidUnseen('funnel', speech), '', ''];
  const labels = funnelLabels(report, speech);
  const toQuote = labels.slice(0, QUOTE + 1).join(' → ');
  return [toQuote, `→ ${labels.slice(QUOTE + 1).join(' → ')}`, worstSaid(report, speech)];
}

function worstSaid({ worst }: FunnelReport, speech: Speech): string {
  if (worst === null || worst.maturity === null) return '';
  const { say, phrases } = speech;
  const [recent, earlier] = [shareIn(worst.recent, speech), shareIn(worst.earlier, speech)];
  return say.answers.worst(say.answers.reach[worst.to], phrases.days(worst.maturity), recent, earlier);
}

/** How fast requests are answered; `waiting` is null where the sheet cannot tell. */
export function saidResponse(waiting: readonly Unanswered[] | null, values: MetricValues, speech: Speech): string {
  const { say, phrases } = speech;
  if (waiting === null) return saidUnseen('answers', speech);
  return say.answers.title(
    said(values['answered-in-time'], phrases.share),
    said(values['response-median'], phrases.minutes),
    said(values['response-p90'], phrases.minutes),
  );
}

/** Who waits for an answer now; '' where the sheet cannot tell. */
export function saidWaiting(waiting: readonly Unanswered[] | null, speech: Speech): string {
  if (waiting === null) return '';
  if (waiting.length === 0) return tellNews('nobody-waits', speech).text;
  return speech.say.answers.waiting(waiting.length, waiting.filter(({ isPastNorm }) => isPastNorm).length);
}
