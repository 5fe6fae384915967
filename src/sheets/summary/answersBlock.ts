import { REACHES } from '../../domain/reach';
import type { FunnelReport } from '../../domain/reports/funnel';
import { lossesOf, NOT_GIVEN } from '../../domain/reports/losses';
import { knowsAnswers, unansweredOf } from '../../domain/reports/unanswered';
import type { Period } from '../../domain/time';
import { said } from './block';
import type { Block, Speech } from './block';
import { shortMoney } from './shortMoney';
import type { SummaryInput } from './summaryInput';

/** The funnel's bars: how many came so far, and which part of the step before. */
export function funnelLabels({ funnel, steps }: FunnelReport, { say, phrases }: Speech): string[] {
  return REACHES.map((reach) => {
    const step = steps.find(({ to }) => to === reach);
    return say.answers.step(say.answers.reach[reach], funnel[reach], said(step?.conversion ?? null, phrases.share));
  });
}

function worstLine({ worst }: FunnelReport, { say, phrases }: Speech): string {
  if (worst === null || worst.conversion === null || worst.usual === null) return '';
  return say.answers.worst(say.answers.reach[worst.to], phrases.share(worst.conversion), phrases.share(worst.usual));
}

const REASONS_SHOWN = 3;

/** What was lost this month, and the commonest reasons. */
function lossLines(review: SummaryInput['review'], period: Period, { say, phrases }: Speech): string[][] {
  const { count, grossProfit, byReason } = lossesOf(review, period);
  if (count === 0) return [[say.answers.noLosses]];
  const reasons = [...byReason].sort((a, b) => b.count - a.count).slice(0, REASONS_SHOWN);
  const said = reasons.map(({ name, share }) => `${name || NOT_GIVEN[phrases.language]} ${phrases.share(share)}`);
  return [[say.answers.losses(count, shortMoney(grossProfit, phrases))], [say.answers.reasons(said)]];
}

/** Requests answered in time, who waits now, and the month's funnel. */
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
      ...funnelLabels(funnel, speech).map((label) => [label]),
      [worstLine(funnel, speech)],
      ...lossLines(review, month.period, speech),
    ],
  };
}
