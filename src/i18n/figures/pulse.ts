import type { DayReport } from '../../domain/reports/dayReport';
import { missingFor, missingForAll } from '../../domain/seen';
import type { FigureId } from '../../domain/seen';
import type { FigureMessages } from './messages';
import { sayMetric } from './sayMetric';
import type { Speech } from './told';

/** Promises kept, answers in time, who waits, what is stuck, who has gone quiet: each says so where it is not seen, and all of them at the end for want of which columns. */
export function saidPulse({ month, unanswered, quiet }: DayReport, speech: Speech): string {
  const { say, phrases } = speech;
  const { all } = month;
  const parts: readonly (readonly [keyof FigureMessages['pulse'], FigureId, string | null])[] = [
    ['promises', 'promises-kept', sayMetric('promises-kept', all['promises-kept'], phrases)],
    ['answers', 'answered-in-time', sayMetric('answered-in-time', all['answered-in-time'], phrases)],
    ['unanswered', 'answered-in-time', unanswered && String(unanswered.length)],
    ['stuck', 'stuck', sayMetric('stuck', all.stuck, phrases)],
    ['noStep', 'no-next-step', sayMetric('no-next-step', all['no-next-step'], phrases)],
    ['quiet', 'quiet', quiet && String(quiet.length)],
  ];
  const said = parts.map(([part, figure, value]) => {
    const isSeen = missingFor(figure, speech.columns).length === 0;
    return say.pulse[part](isSeen ? (value ?? say.none) : say.unseen.figure);
  });
  const missing = missingForAll(
    parts.map(([, figure]) => figure),
    speech.columns,
  );
  return [said.join(' · '), ...(missing.length === 0 ? [] : [say.unseen.noColumns(missing.map(phrases.column))])].join(
    '; ',
  );
}
