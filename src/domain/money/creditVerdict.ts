import type { Kopecks } from '../deal';
import { exact } from './exact';

export type CreditVerdict = 'ok' | 'no-deferral' | 'overdue' | 'over-limit';

/** What is weighed against a client's credit limit. `overdue` and `overdueLimit` are in one unit, whichever. */
export interface CreditCase {
  /** Null: none is given; infinite: no limit. */
  readonly limit: Kopecks | null;
  readonly exposure: Kopecks;
  readonly order: Kopecks;
  readonly overdue: number;
  readonly overdueLimit: number;
}

/** Judged in this order: no deferral, overdue, limit; exactly at the limit is allowed (spec §3 "credit limit"). */
export function creditVerdict({ limit, exposure, order, overdue, overdueLimit }: CreditCase): CreditVerdict {
  if (limit === null || limit <= 0) return 'no-deferral';
  if (overdue > overdueLimit) return 'overdue';
  return exact(exposure).plus(exact(order)).gt(exact(limit)) ? 'over-limit' : 'ok';
}
