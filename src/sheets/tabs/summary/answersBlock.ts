import { FUNNEL_STEPS } from '../../../domain/pipeline/funnelStep';
import type { FunnelReport } from '../../../domain/reports/funnel';
import { knowsAnswers, unansweredOf } from '../../../domain/reports/unanswered';
import { said } from './block';
import type { Block, Speech } from './block';
import { lossLines } from './lossLines';
import type { SummaryInput } from './summaryInput';

const QUOTE = FUNNEL_STEPS.indexOf('quote');

/** The funnel's bars: how many came so far, and which part of the step before. */
export function funnelLabels({ funnel, steps }: FunnelReport, { say, phrases }: Speech): string[] {
  return FUNNEL_STEPS.map((reach) => {
    const step = steps.find(({ to }) => to === reach);
    return say.answers.step(say.answers.reach[reach], funnel[reach], said(step?.conversion ?? null, phrases.share));
  });
}

function worstLine({ worst }: FunnelReport, { say, phrases }: Speech): string {
  if (worst === null || worst.conversion === null || worst.usual === null) return '';
  return say.answers.worst(say.answers.reach[worst.to], phrases.share(worst.conversion), phrases.share(worst.usual));
}

/** The funnel in two lines; beside them it is drawn. */
function funnelLines(funnel: FunnelReport, speech: Speech): string[][] {
  const labels = funnelLabels(funnel, speech);
  const toQuote = labels.slice(0, QUOTE + 1).join(' → ');
  return [[toQuote], [`→ ${labels.slice(QUOTE + 1).join(' → ')}`]];
}

/** Requests answered in time, who waits now, the month's funnel and what it lost. */
export function answersBlock({ review, month }: SummaryInput, funnel: FunnelReport, speech: Speech): Block {
  const { say, phrases } = speech;
  const { all } = month;
  const isKnown = knowsAnswers(review.context);
  const waiting = unansweredOf(review);
  return {
    title: isKnown
      ? say.answers.title(
          said(all['answered-in-time'], phrases.share),
          said(all['response-median'], phrases.minutes),
          said(all['response-p90'], phrases.minutes),
        )
      : say.answers.noColumn,
    lines: [
      [isKnown ? say.answers.waiting(waiting.length, waiting.filter(({ isPastNorm }) => isPastNorm).length) : ''],
      ...funnelLines(funnel, speech),
      [worstLine(funnel, speech)],
      ...lossLines(review, month.period, speech).said.map((line) => [line]),
    ],
  };
}
