import type { Deal } from '../../domain/deal';
import type { Stages } from '../../domain/stages';
import { nameKey } from '../../domain/name';
import { wholeSecond } from '../../domain/calendar/time';
import type { Instant } from '../../domain/calendar/time';
import { memoryAfter } from '../../domain/pipeline/rowMemory';
import type { Context } from '../../domain/context';
import { formatRowHash, marksStage, parseRowHash, restHashOf, touchColumnsOf, touchHashOf } from './rowHash';

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
  /** With its key's state brought up to date: `touchedAt`, `rowHash` and `memory`. */
  readonly deal: Deal;
  /** False when every cell that people fill is as it was recorded. */
  readonly isChanged: boolean;
  /** True when the stage changed and no edit saw it: the history does not know it, and neither does the row. */
  readonly isMovedUnseen: boolean;
  /** Null while the stage is the one that the history knows, and on a row's first recording. */
  readonly stageChange: StageChange | null;
}

/** The moment at which rows are looked at, and what tells their changes. */
export interface RowSight {
  readonly now: Instant;
  /** The mark of the columns that the sheet has now. */
  readonly columns: string;
  readonly stages: Stages;
}

export function rowSightOf({ now, columns, stages }: Pick<Context, 'now' | 'columns' | 'stages'>): RowSight {
  return { now, columns: touchColumnsOf(columns), stages };
}

/** What is known of how the row changed just now. */
export interface SeenChange {
  /** A person was seen typing in it. */
  readonly isTyped?: boolean;
  /** A move filled its step date in: nobody put the step off. */
  readonly isStamped?: boolean;
}

/**
 * A row's state now (spec §3 "stuck"): when stage, next step, its date, price or comment differ from what the row
 * remembers, `now` is when it was touched. A row recorded for the first time keeps its blank: nobody saw it change,
 * its own dates stand in. Who saw a person type in it says so.
 *
 * A header that went or came is no work on the deals under it, and a stage that cannot be read has not changed.
 */
export function rowStateOf(
  deal: Deal,
  sight: RowSight,
  { isTyped = false, isStamped = false }: SeenChange = {},
): RowState {
  const { now, columns, stages } = sight;
  const known = parseRowHash(deal.rowHash);
  const touch = touchHashOf(deal);
  const rest = restHashOf(deal);
  const isComparable = known !== null && (known.columns === '' || known.columns === columns);
  const isTouched = isComparable ? known.touch !== touch : isTyped;
  const touchedAt = isTouched ? wholeSecond(now) : deal.touchedAt;
  const loggedStage = known === null ? deal.stageText : known.loggedStage;
  const rowHash = formatRowHash({ touch, columns, rest, loggedStage });
  const memory = memoryAfter(deal, stages, isComparable && !isStamped);
  const isSame = rowHash === deal.rowHash && touchedAt === deal.touchedAt && memory === deal.memory;
  const stageChange = marksStage(columns) ? stageChangeOf(deal, loggedStage, touchedAt ?? wholeSecond(now)) : null;
  return {
    deal: isSame ? deal : { ...deal, touchedAt, rowHash, memory },
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
