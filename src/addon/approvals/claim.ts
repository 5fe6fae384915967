import type { CreditStanding } from '../../domain/rules/creditSigning';
import { count, filledText, oneOf, orNull, record, text } from '../run/shape';
import type { Decision } from './decisionLine';

/** What the page says that its person decided: a claim, of which nothing is taken on trust. */
export interface DecisionClaim {
  readonly key: string;
  /** Of the numbers that the person saw. */
  readonly fingerprint: string;
  readonly decision: Decision;
  readonly comment: string;
  /** What the person saw of the client's credit; null: the price is decided. */
  readonly credit: CreditStanding | null;
}

/** What the page asks to be written as a request. */
export interface RequestClaim {
  readonly key: string;
  /** '' withdraws the request. */
  readonly text: string;
}

const seenCredit = orNull(record<CreditStanding>({ excess: count, overdue: count, overdueDays: count }));

export const decisionClaim = record<DecisionClaim>({
  key: filledText,
  fingerprint: text,
  decision: oneOf('approved', 'rejected'),
  comment: text,
  // A page that was opened before there were other kinds decides prices, and says nothing of it.
  credit: (given) => (given === undefined ? null : seenCredit(given)),
});

export const requestClaim = record<RequestClaim>({ key: filledText, text });
