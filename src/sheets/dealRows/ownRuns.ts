import { isNext, runsOf } from '../cells/runs';
import type { DealHeaders } from '../reading/deals/dealHeaders';
import { OWN_COLUMNS } from '../tables/deals';
import type { OwnColumn } from '../tables/deals';

/** Neighbouring columns of ours, from left to right. */
export interface OwnRun {
  /** 0-based. */
  readonly firstColumn: number;
  readonly columns: readonly OwnColumn[];
}

/**
 * Our columns as they stand in the sheet: one run, unless somebody moved a column of ours or put one of their own
 * between. A write covers a run and never a column that is not ours.
 */
export function ownRunsOf(own: DealHeaders['own']): OwnRun[] {
  const placed = (Object.keys(OWN_COLUMNS) as OwnColumn[])
    .map((column) => ({ column, at: own[column] ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return runsOf(placed, (before, { at }) => isNext(before.at, at)).map((run) => ({
    firstColumn: run[0]?.at ?? 0,
    columns: run.map(({ column }) => column),
  }));
}
