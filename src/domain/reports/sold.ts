import type { Kopecks } from '../deal';
import { isHead } from '../positions/part';
import type { Review } from '../review';
import { dayOf, isWithin } from '../calendar/time';
import type { Period } from '../calendar/time';

/** What came in and what was sold in a period. */
export interface Sold {
  readonly requests: number;
  /** Sales recognised in the period, returns not counted. */
  readonly sales: number;
  readonly revenue: Kopecks;
  readonly grossProfit: Kopecks;
}

/** Requests and recognised sales of one manager or ('') the team. */
export function soldIn(deals: Review['deals'], period: Period, managerKey: string): Sold {
  const sold = { requests: 0, sales: 0, revenue: 0, grossProfit: 0 };
  for (const reviewed of deals) {
    const { deal, facts } = reviewed;
    if (managerKey !== '' && deal.managerKey !== managerKey) continue;
    const isDeal = isHead(reviewed);
    if (isDeal && deal.requestedAt !== null && isWithin(dayOf(deal.requestedAt), period)) sold.requests += 1;
    if (!isWithin(facts.recognizedOn, period)) continue;
    if (isDeal && !facts.isReturn) sold.sales += 1;
    sold.revenue += facts.revenue ?? 0;
    sold.grossProfit += facts.grossProfit ?? 0;
  }
  return sold;
}
