import type { Payments } from '../../domain/bank/paymentLedger';
import type { Day } from '../../domain/calendar/time';
import { exposedDealOf, exposuresOn } from '../../domain/pipeline/exposure';
import type { ExposedDeal, KeptExposure } from '../../domain/pipeline/exposure';
import { sharedSpansOf } from '../../domain/positions/rowSpans';
import type { RowSpan } from '../../domain/positions/rowSpans';
import type { Review } from '../../domain/review';

/** What an edit has to know of the other rows: in the cache, for as long as the day lasts. */
export interface BookPart {
  /** By this day debts are overdue. */
  readonly day: Day;
  /** By client key. */
  readonly exposures: Readonly<Record<string, KeptExposure>>;
  /** First rows of the ids that stand more than once. */
  readonly firstRowOfId: Readonly<Record<string, number>>;
  /** What each deal was left with by the bank's payments; not there before the first import. */
  readonly explained?: Payments['explained'];
  /** Where the rows of one deal stand; not there where each row is one. */
  readonly rowSpans?: Readonly<Record<string, RowSpan>>;
}

export function bookPartOf({ context, deals }: Review): BookPart {
  const { today, repeatedIds, payments, settings } = context;
  const exposed = deals.map(exposedDealOf).filter((deal): deal is ExposedDeal => deal !== null);
  return {
    day: today,
    exposures: Object.fromEntries(exposuresOn(exposed, today)),
    firstRowOfId: Object.fromEntries(repeatedIds.firstRows),
    ...(payments.isEmpty ? {} : { explained: payments.explained }),
    ...(settings.positions ? { rowSpans: Object.fromEntries(sharedSpansOf(deals)) } : {}),
  };
}

/** For a book of so many debts and orders that the rows do not fit. */
export function withoutRows(book: BookPart): BookPart {
  const kept = Object.entries(book.exposures).map(([key, exposure]) => [key, { ...exposure, rows: null }] as const);
  return { ...book, exposures: Object.fromEntries(kept) };
}
