import { lazy } from '../../domain/lazy';
import { latenessSamples } from '../../domain/reports/lateness';
import type { Review } from '../../domain/review';
import { approvalMessages } from '../../i18n/approvals';
import { askedAt, requestSight } from '../../sheets/dealRows/requestMoments';
import type { OpenedBook } from '../book/openedBook';
import { unseenUntilIn } from '../book/requestsSeen';
import type { QueueWords } from './queue';

/** What the queue of decisions is made of, whoever looks at it; how clients pay is worked out where a card asks. */
export function queueWords({ book, phrases, properties }: OpenedBook, whole: Review): QueueWords {
  const sight = requestSight(whole.context, unseenUntilIn(properties, book.now));
  return {
    context: whole.context,
    phrases,
    say: approvalMessages(phrases.language),
    samples: lazy(() => latenessSamples(whole)),
    askedAt: (reviewed) => askedAt(reviewed, sight),
    decisionsOn: (key) => book.decisions.filter(({ dealKey }) => dealKey === key),
  };
}
