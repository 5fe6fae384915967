import { filledText, oneOf, record, text } from '../run/shape';
import type { Decision } from './decisionLine';

/** What the page says that its person decided: a claim, of which nothing is taken on trust. */
export interface DecisionClaim {
  readonly key: string;
  /** Of the numbers that the person saw. */
  readonly fingerprint: string;
  readonly decision: Decision;
  readonly comment: string;
}

/** What the page asks to be written as a request. */
export interface RequestClaim {
  readonly key: string;
  /** '' withdraws the request. */
  readonly text: string;
}

export const decisionClaim = record<DecisionClaim>({
  key: filledText,
  fingerprint: text,
  decision: oneOf('approved', 'rejected'),
  comment: text,
});

export const requestClaim = record<RequestClaim>({ key: filledText, text });
