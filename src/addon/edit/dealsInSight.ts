import type { Context } from '../../domain/context';
import type { Deal } from '../../domain/deal';
import { reachIn } from '../../domain/positions/rowSpans';
import type { RowSpans } from '../../domain/positions/rowSpans';
import { rowsBeside } from '../../domain/positions/rowsBeside';
import { rowsReviewer } from '../../domain/review';
import type { ReviewedDeal } from '../../domain/review';

/** The rows that a call has read, judged as the deals that they make. */
export interface DealsInSight {
  /** False where rows of its deal are not among those read: then it cannot be judged. */
  readonly isWhole: (deal: Deal) => boolean;
  /** The row as given, among the others of its deal as they stand by now. */
  readonly judged: (deal: Deal) => ReviewedDeal;
  /** What a row has come to: the others of its deal are judged beside that. */
  readonly settle: (deal: Deal) => void;
  /** The rows that are one deal with any of these. */
  readonly besideAny: (deals: readonly Deal[]) => ReadonlySet<number>;
}

/** @param rows as they stand in the sheet; `spans` tell where others stood at the last run over all rows */
export function dealsInSight(rows: readonly Deal[], spans: RowSpans, context: Context): DealsInSight {
  const judge = rowsReviewer(context);
  const beside = rowsBeside(rows, context.settings);
  const settled = new Map<number, Deal>();
  const standing = (deal: Deal): Deal => settled.get(deal.row) ?? deal;
  const judged = (deal: Deal): ReviewedDeal => {
    const all = judge(beside(deal).map((row) => (row.row === deal.row ? deal : standing(row))));
    const found = all.find((reviewed) => reviewed.deal.row === deal.row);
    if (found === undefined) throw new Error('A row is judged among those of its deal');
    return found;
  };
  return {
    isWhole: reachIn(rows, spans),
    judged,
    settle(deal) {
      settled.set(deal.row, deal);
    },
    besideAny(deals) {
      const shared = deals.filter((deal) => beside(deal).length > 1);
      return new Set(shared.flatMap((deal) => judged(deal).facts.part?.rows.map((row) => row.deal.row) ?? []));
    },
  };
}
