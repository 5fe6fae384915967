import { isNoLimit, readLimit } from '../../../domain/reading/limit';
import { readInteger } from '../../../domain/reading/number';
import type { CreditLimits } from '../../../domain/rules/creditLimits';
import type { LadderRow } from '../../../domain/rules/ladder';
import type { RawCell } from '../../../domain/reading/rawCell';
import { readShare, readShareLimit } from '../../../domain/reading/share';
import type { ladderTable } from '../../tables/ladder';
import type { ColumnIdOf } from '../../tables/table';
import { isIssueCode } from './tabCells';
import type { TabCells } from './tabCells';

type Limit = number | 'no-limit' | null | 'unreadable';

/** What a cell or a field says of a limit. */
export interface ReadLimit {
  readonly limit: Limit;
  /** It can be read, and hardly is what was meant. */
  readonly doubt: 'limitDoubtful' | 'limitNegative' | null;
}

/** A share that is a limit; a bare 1, more than 100 % and less than 0 are doubtful (spec §3 "numbers as text"). */
export function readRungLimit(raw: RawCell): ReadLimit {
  const limit = readShareLimit(raw);
  const share = limit === 'ambiguous-number' ? readShare(raw) : limit;
  if (isIssueCode(share)) return { limit: 'unreadable', doubt: null };
  if (typeof share !== 'number') return { limit: share, doubt: null };
  const isDoubtful = limit === 'ambiguous-number' || Math.abs(share) > 1;
  return { limit: share, doubt: isDoubtful ? 'limitDoubtful' : share < 0 ? 'limitNegative' : null };
}

/** The same of a cell of the sheet: what is doubtful is taken as it stands, and noted. */
export function readLimitCell<ColumnId extends string>(cells: TabCells<ColumnId>, column: ColumnId): Limit {
  const { limit, doubt } = readRungLimit(cells.raw(column));
  if (doubt !== null) cells.note(column, 'limit-doubtful', doubt);
  return limit;
}

type LadderCells = TabCells<ColumnIdOf<typeof ladderTable>>;

const CREDIT_COLUMNS = ['deferralUpTo', 'overLimitUpTo', 'overdueUpTo'] as const;

/** What cannot be read signs nothing, as a blank does (heading 10 "Signed credit exceptions"). */
function creditLimits(cells: LadderCells): CreditLimits {
  const days = (raw: RawCell) => (isNoLimit(raw) ? 'no-limit' : readInteger(raw));
  return {
    deferralUpTo: cells.value('deferralUpTo', days),
    overLimitUpTo: cells.value('overLimitUpTo', readLimit),
    overdueUpTo: cells.value('overdueUpTo', days),
  };
}

/** A rung whose limit cannot be read is left out: it signs nothing rather than everything. */
export function ladderRow(cells: LadderCells): LadderRow | null {
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
    credit: CREDIT_COLUMNS.some(cells.has) ? creditLimits(cells) : undefined,
  };
}
