import { isoOf } from '../../domain/calendar/time';
import type { DebtAction } from '../../domain/reports/receivables';
import { filledText, record, text } from '../run/shape';
import { printsOf } from './seen';

/** What the page asks to be written about a debt; `day` as `2026-06-18`. */
export interface DebtClaim {
  readonly key: string;
  readonly action: string;
  readonly day: string;
  /** '' is the person who asks. */
  readonly by: string;
  /** Of what the person saw there. */
  readonly seen: string;
}

export const debtClaim = record<DebtClaim>({ key: filledText, action: text, day: text, by: text, seen: text });

/** Tells whether somebody wrote about the debt meanwhile. */
export function actionSeen({ action, by, on }: Pick<DebtAction, 'action' | 'by' | 'on'>): string {
  return printsOf(action, by, on === null ? '' : isoOf(on));
}
