import type { Deal } from '../../domain/deal';
import { nameKey } from '../../domain/name';
import { wholeSecond } from '../../domain/calendar/time';
import type { Instant } from '../../domain/calendar/time';
import { formatRowHash, marksStage, parseRowHash, restHashOf, touchHashOf } from './rowHash';

/** A stage change for the history tab. */
export interface StageChange {
  readonly key: string;
  readonly id: string;
  readonly client: string;
  readonly manager: string;
  readonly from: string;
  readonly to: string;
  /** The row's touched time. */
  readonly at: Instant;
}

/** How a row stands against what it remembers. */
export interface RowState {
  /** With its key's state brought up to date: `touchedAt` and `rowHash`. */
  readonly deal: Deal;
  /** False when every cell that people fill is as it was recorded. */
  readonly isChanged: boolean;
  /** True when the stage changed and no edit saw it: the history does not know it, and neither does the row. */
  readonly isMovedUnseen: boolean;
  /** Null while the stage is the one that the history knows, and on a row's first recording. */
  readonly stageChange: StageChange | null;
}

/**
 * A row's state now (spec §3 "stuck"): when stage, next step, its date, price or comment differ from what the row
 * remembers, `now` is when it was touched. A row recorded for the first time keeps its blank: nobody saw it change,
 * its own dates stand in. Who saw a person type in it says so by `seenTyped`.
 *
 * A header that went or came is no work on the deals under it, and a stage that cannot be read has not changed.
 *
 * @param columns the mark of the columns that the sheet has now
 */
export function rowStateOf(deal: Deal, now: Instant, columns: string, seenTyped = false): RowState {
  const known = parseRowHash(deal.rowHash);
  const touch = touchHashOf(deal);
  const rest = restHashOf(deal);
  const isComparable = known !== null && (known.columns === '' || known.columns === columns);
  const isTouched = isComparable ? known.touch !== touch : seenTyped;
  const touchedAt = isTouched ? wholeSecond(now) : deal.touchedAt;
  const loggedStage = known === null ? deal.stageText : known.loggedStage;
  const rowHash = formatRowHash({ touch, columns, rest, loggedStage });
  const isSame = rowHash === deal.rowHash && touchedAt === deal.touchedAt;
  const stageChange = marksStage(columns) ? stageChangeOf(deal, loggedStage, touchedAt ?? wholeSecond(now)) : null;
  return {
    deal: isSame ? deal : { ...deal, touchedAt, rowHash },
    isChanged: known === null || isTouched || known.rest !== rest,
    isMovedUnseen: known !== null && isTouched && stageChange !== null,
    stageChange,
  };
}

function stageChangeOf(deal: Deal, from: string, at: Instant): StageChange | null {
  const { key, id, client, manager, stageText } = deal;
  return nameKey(stageText) === nameKey(from) ? null : { key, id, client, manager, from, to: stageText, at };
}

/** The row after the history took its stage change. An edit leaves this to the recheck: a manager cannot write there. */
export function withLoggedStage(deal: Deal): Deal {
  const known = parseRowHash(deal.rowHash);
  if (known === null) return deal;
  return { ...deal, rowHash: formatRowHash({ ...known, loggedStage: deal.stageText }) };
}
