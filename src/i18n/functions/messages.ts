import type { CreditVerdict } from '../../domain/money/creditVerdict';
import type { NextStepState } from '../../domain/pipeline/nextStep';

/** Why a custom function gives no result. */
export type RefusalCode =
  | 'margin-not-below-1'
  | 'rate-not-above-minus-1'
  | 'end-before-start'
  | 'minutes-below-0'
  | 'schedule-empty'
  | 'schedule-unreadable'
  | 'bounds-unreadable'
  | 'ladder-columns'
  | 'sizes-differ';

/** What the custom functions say: short sentences, and the words that they give as results. */
export interface FunctionMessages {
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  /** In the place of a cell of a range. */
  readonly unreadable: string;
  /** `place` counts arguments from 1. */
  readonly argumentUnreadable: (place: number) => string;
  readonly ladderRowUnreadable: (row: number) => string;
  readonly exceptionUnreadable: (row: number) => string;
  readonly yearUnknown: (first: number, last: number) => string;
  readonly forbidden: string;
  readonly notDue: string;
  readonly credit: Readonly<Record<CreditVerdict, string>>;
  readonly nextStep: Readonly<Record<NextStepState, string>>;
}
