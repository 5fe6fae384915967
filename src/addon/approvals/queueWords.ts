import { lazy } from '../../domain/lazy';
import { latenessSamples } from '../../domain/reports/lateness';
import type { Review } from '../../domain/review';
import { approvalMessages } from '../../i18n/approvals';
import type { OpenedBook } from '../book/openedBook';
import type { QueueWords } from './queue';

/** What the queue of decisions is made of, whoever looks at it; how clients pay is worked out where a card asks. */
export function queueWords({ book, phrases }: OpenedBook, whole: Review): QueueWords {
  return {
    context: whole.context,
    phrases,
    say: approvalMessages(phrases.language),
    samples: lazy(() => latenessSamples(whole)),
    decisionsOn: (key) => book.decisions.filter(({ dealKey }) => dealKey === key),
  };
}
