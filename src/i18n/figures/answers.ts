import { shareOf } from '../../domain/money/share';
import { FUNNEL_STEPS } from '../../domain/pipeline/funnelStep';
import type { FunnelReport } from '../../domain/reports/funnel';
import type { Cohort, StepReport } from '../../domain/reports/steps';
import { said } from './told';
import type { Speech } from './told';

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

/** The funnel's weak spot; '' where there is none, or nobody can see it. */
export function saidWorst(funnel: FunnelReport | null, speech: Speech): string {
  const worst = funnel?.worst ?? null;
  if (worst === null || worst.maturity === null) return '';
  const { say, phrases } = speech;
  const [recent, earlier] = [shareIn(worst.recent, speech), shareIn(worst.earlier, speech)];
  return say.answers.worst(say.answers.reach[worst.to], phrases.days(worst.maturity), recent, earlier);
}
