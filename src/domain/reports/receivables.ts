import { groupBy } from '../groups';
import type { Deal, Kopecks } from '../deal';
import { firstRowOf } from '../positions/part';
import type { FactedDeals } from '../review';
import type { Day } from '../calendar/time';
import { agingBuckets, bucketPlace } from './aging';
import { dunningStep } from './dunning';
import type { DunningStep } from './dunning';

export interface ReceivableLine {
  readonly deal: Deal;
  /** The first row of the deal: a debt is of one row, and rows may be one deal. */
  readonly ofDeal: number;
  readonly owed: Kopecks;
  readonly dueOn: Day;
  /** Whole days past the due date; 0 or less: not overdue yet. */
  readonly days: number;
  /** The ageing bucket's key. */
  readonly bucket: string;
  readonly step: DunningStep;
}

/** What people do about a debt; blanks where nobody wrote. */
export interface DebtAction {
  readonly action: string;
  readonly on: Day | null;
  readonly by: string;
  /** When the client promised to pay. */
  readonly promised: Day | null;
}

/** Debts that ask for an action: overdue, or due within three days. The longest overdue first, then the largest. */
export function receivablesOf({ context, deals }: FactedDeals): ReceivableLine[] {
  const { agingBounds } = context.settings;
  const buckets = agingBuckets(agingBounds);
  const lines: ReceivableLine[] = [];
  for (const facted of deals) {
    const { deal, facts } = facted;
    const { owed, dueOn } = facts;
    if (owed === 0 || dueOn === null) continue;
    const days = context.today - dueOn;
    const step = dunningStep(days);
    const bucket = buckets[bucketPlace(days, agingBounds)];
    if (step !== null && bucket !== undefined)
      lines.push({ deal, ofDeal: firstRowOf(facted), owed, dueOn, days, bucket: bucket.key, step });
  }
  return lines.sort((a, b) => b.days - a.days || b.owed - a.owed || a.deal.row - b.deal.row);
}

/** Who owes, with the debts that ask for an action. */
export interface Debtor {
  /** '' for the debts of no client, which stand together. */
  readonly clientKey: string;
  /** Of its lines. */
  readonly owed: Kopecks;
  /** How many deals they are of. */
  readonly deals: number;
  /** The longest overdue first; never empty. */
  readonly lines: readonly ReceivableLine[];
}

/** The debtors of these lines, in the order of their first ones. */
export function debtorsOf(lines: readonly ReceivableLine[]): Debtor[] {
  return [...groupBy(lines, ({ deal }) => deal.clientKey)].map(([clientKey, own]) => ({
    clientKey,
    owed: own.reduce((sum, { owed }) => sum + owed, 0),
    deals: new Set(own.map(({ ofDeal }) => ofDeal)).size,
    lines: own,
  }));
}
