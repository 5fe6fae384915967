import type { DayReport } from '../../domain/reports/dayReport';
import { missingFor, missingForAll } from '../../domain/seen';
import type { FigureId } from '../../domain/seen';
import type { PulsePart } from './messages';
import { sayMetric } from './sayMetric';
import type { Speech } from './told';

/** What it is told of. */
type Pulsed = Pick<DayReport, 'month' | 'unanswered' | 'quiet'>;

interface Beat {
  readonly part: PulsePart;
  readonly figure: FigureId;
  readonly value: string | null;
}

/** The line of the pulse in two sentences, each of which may be ''. */
export interface Pulse {
  readonly seen: string;
  /** What is not, named once, with the columns that would show it. */
  readonly unseen: string;
}

/** Promises kept, answers in time, who waits, what is stuck, who has gone quiet; what is not seen stands behind the others. */
export function saidPulse(day: Pulsed, speech: Speech): string {
  const { seen, unseen } = tellPulse(day, speech);
  return asSentence([seen, unseen].filter((part) => part !== '').join(' · '));
}

/** The same in its two parts, neither with a capital of its own. */
export function tellPulse(day: Pulsed, speech: Speech): Pulse {
  const { say, columns } = speech;
  const isSeen = ({ figure }: Beat): boolean => missingFor(figure, columns).length === 0;
  const beats = beatsOf(day, speech);
  const seen = beats.filter(isSeen).map(({ part, value }) => say.pulse[part](value ?? say.none));
  const unseen = beats.filter((beat) => !isSeen(beat));
  return { seen: seen.join(' · '), unseen: unseen.length === 0 ? '' : saidUnseenBeats(unseen, speech) };
}

export const asSentence = (line: string): string => line.slice(0, 1).toUpperCase() + line.slice(1);

function beatsOf({ month, unanswered, quiet }: Pulsed, { phrases }: Speech): readonly Beat[] {
  const metric = (part: PulsePart, id: 'promises-kept' | 'answered-in-time' | 'stuck' | 'no-next-step'): Beat => ({
    ...{ part, figure: id },
    value: sayMetric(id, month.all[id], phrases),
  });
  return [
    metric('promises', 'promises-kept'),
    metric('answers', 'answered-in-time'),
    { part: 'unanswered', figure: 'answered-in-time', value: unanswered && String(unanswered.length) },
    metric('stuck', 'stuck'),
    metric('noStep', 'no-next-step'),
    { part: 'quiet', figure: 'quiet', value: quiet && String(quiet.length) },
  ];
}

function saidUnseenBeats(unseen: readonly Beat[], { say, phrases, columns }: Speech): string {
  const figures = unseen.map(({ figure }) => figure);
  const missing = missingForAll(figures, columns).map(phrases.column);
  // Who waits for an answer is seen with the answers.
  const names = unseen.flatMap(({ part }) => (part === 'unanswered' ? [] : [say.pulseUnseen.names[part]]));
  return say.pulseUnseen.said(names, say.unseen.noColumns(missing));
}
