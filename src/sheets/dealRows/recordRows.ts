import type { Deal } from '../../domain/deal';
import { withKeys } from './rowKeys';
import type { NewId } from './rowKeys';
import { rowStateOf, withLoggedStage } from './rowState';
import type { RowSight, StageChange } from './rowState';

/** A book's rows with their own state brought up to date. */
export interface RecordedRows {
  readonly deals: readonly Deal[];
  readonly stageChanges: readonly StageChange[];
  /** Keys of rows whose stage changed without an edit that saw it. */
  readonly movedUnseen: ReadonlySet<string>;
}

/**
 * What a recheck does before it judges: every row gets a key of its own and learns whether people changed it since it was
 * last seen, which also finds the changes that came without an edit event. The stage changes are for the history, which
 * is to be written before the rows: a row then remembers that its stage is there.
 */
export function recordRows(deals: readonly Deal[], sight: RowSight, newId: NewId): RecordedRows {
  const stageChanges: StageChange[] = [];
  const movedUnseen = new Set<string>();
  const recorded = withKeys(deals, newId).map((keyed) => {
    const { deal, stageChange, isMovedUnseen } = rowStateOf(keyed, sight);
    if (stageChange === null) return deal;
    stageChanges.push(stageChange);
    if (isMovedUnseen) movedUnseen.add(deal.key);
    return withLoggedStage(deal);
  });
  return { deals: recorded, stageChanges, movedUnseen };
}
