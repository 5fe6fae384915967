import type { MetricValues } from '../../domain/metrics/kpi';
import { FUNNEL_STEPS } from '../../domain/pipeline/funnelStep';
import type { FunnelReport } from '../../domain/reports/funnel';
import type { Unanswered } from '../../domain/reports/unanswered';
import { said } from './told';
import type { Speech } from './told';

const QUOTE = FUNNEL_STEPS.indexOf('quote');

/** The funnel's steps: how many came so far, and which part of the step before. */
export function funnelLabels({ funnel, steps }: FunnelReport, { say, phrases }: Speech): string[] {
  return FUNNEL_STEPS.map((reach) => {
    const step = steps.find(({ to }) => to === reach);
    return say.answers.step(say.answers.reach[reach], funnel[reach], said(step?.conversion ?? null, phrases.share));
  });
}

/** The funnel in two lines, and its weak spot in a third: '' when there is none. */
export function saidFunnel(report: FunnelReport, speech: Speech): string[] {
  const labels = funnelLabels(report, speech);
  const toQuote = labels.slice(0, QUOTE + 1).join(' → ');
  return [toQuote, `→ ${labels.slice(QUOTE + 1).join(' → ')}`, worstSaid(report, speech)];
}

function worstSaid({ worst }: FunnelReport, { say, phrases }: Speech): string {
  if (worst === null || worst.conversion === null || worst.usual === null) return '';
  return say.answers.worst(say.answers.reach[worst.to], phrases.share(worst.conversion), phrases.share(worst.usual));
}

/** How fast requests are answered; `waiting` is null where the sheet cannot tell. */
export function saidResponse(
  waiting: readonly Unanswered[] | null,
  values: MetricValues,
  { say, phrases }: Speech,
): string {
  if (waiting === null) return say.answers.noColumn;
  return say.answers.title(
    said(values['answered-in-time'], phrases.share),
    said(values['response-median'], phrases.minutes),
    said(values['response-p90'], phrases.minutes),
  );
}

/** Who waits for an answer now; '' where the sheet cannot tell. */
export function saidWaiting(waiting: readonly Unanswered[] | null, { say }: Speech): string {
  if (waiting === null) return '';
  return say.answers.waiting(waiting.length, waiting.filter(({ isPastNorm }) => isPastNorm).length);
}
