import { missingFor, missingForAll } from '../../domain/seen';
import type { FigureId } from '../../domain/seen';
import { SUBJECTS } from './subjects';
import type { UnseenSubject } from './subjects';
import type { Speech } from './told';

/** Those that a person is told of when all are told at once: the others are parts of them. */
const WHOLE: readonly UnseenSubject[] = ['profit', 'debts', 'stuck', 'noStep', 'answers', 'funnel', 'top', 'losses'];

/** That the subject is not seen, and for want of which columns. */
export function saidUnseen(subject: UnseenSubject, { say, phrases, columns }: Speech): string {
  const missing = missingForAll(SUBJECTS[subject], columns);
  return `${say.unseen[subject]}: ${say.unseen.noColumns(missing.map(phrases.column))}`;
}

/** The columns for want of which a figure is not seen, named; '' when it is. */
export function saidMissing(figure: FigureId, { say, phrases, columns }: Speech): string {
  const missing = missingFor(figure, columns);
  return missing.length === 0 ? '' : say.unseen.noColumns(missing.map(phrases.column));
}

/** A sentence for each subject that this sheet does not show, the dearest first. */
export function everythingUnseen(speech: Speech): string[] {
  const unseen = WHOLE.filter((subject) => missingForAll(SUBJECTS[subject], speech.columns).length > 0);
  return unseen.map((subject) => saidUnseen(subject, speech));
}
