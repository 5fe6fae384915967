import type { LadderRow } from '../../../domain/ladder';
import { readShare, readShareLimit } from '../../../domain/reading/share';
import type { ladderTable } from '../../tables/ladder';
import type { ColumnIdOf } from '../../tables/table';
import { isIssueCode } from './tabCells';
import type { TabCells } from './tabCells';

type Limit = number | 'no-limit' | null | 'unreadable';

/**
 * A share that is a limit. A bare 1 and more than 100 % are read as they stand and noted (spec §3 "numbers as text").
 */
export function readLimitCell<ColumnId extends string>(cells: TabCells<ColumnId>, column: ColumnId): Limit {
  const raw = cells.raw(column);
  const limit = readShareLimit(raw);
  const share = limit === 'ambiguous-number' ? readShare(raw) : limit;
  if (isIssueCode(share)) return 'unreadable';
  if (typeof share === 'number' && (limit === 'ambiguous-number' || Math.abs(share) > 1))
    cells.note(column, 'limit-doubtful', 'limitDoubtful');
  return share;
}

/** A rung whose limit cannot be read is left out: it signs nothing rather than everything. */
export function ladderRow(cells: TabCells<ColumnIdOf<typeof ladderTable>>): LadderRow | null {
  const discountUpTo = readLimitCell(cells, 'discountUpTo');
  const marginFrom = readLimitCell(cells, 'marginFrom');
  if (discountUpTo === 'unreadable') cells.note('discountUpTo', 'rule-unreadable', 'rungDropped');
  if (marginFrom === 'unreadable') cells.note('marginFrom', 'rule-unreadable', 'rungDropped');
  if (discountUpTo === 'unreadable' || marginFrom === 'unreadable') return null;
  const orNull = (limit: number | 'no-limit' | null): number | null => (limit === 'no-limit' ? null : limit);
  return {
    row: cells.row,
    role: cells.text('role'),
    group: cells.text('group'),
    discountUpTo: orNull(discountUpTo),
    marginFrom: orNull(marginFrom),
  };
}
