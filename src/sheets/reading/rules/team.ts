import { readDay } from '../../../domain/reading/date';
import type { WallClock } from '../../../domain/reading/rawCell';
import type { TeamRow } from '../../../domain/rules/team';
import type { ColumnIdOf } from '../../tables/table';
import type { teamTable } from '../../tables/team';
import { readLimitCell } from './ladder';
import type { TabCells } from './tabCells';

/** A share beyond every discount and every margin: a person's «без лимита», where blank means "as on the ladder". */
const BEYOND = 1e9;

type TeamCells = TabCells<ColumnIdOf<typeof teamTable>>;

function ownLimit(cells: TeamCells, column: 'discountUpTo' | 'marginFrom', noLimit: number): number | null {
  const limit = readLimitCell(cells, column);
  if (limit === 'no-limit') return noLimit;
  if (limit !== 'unreadable') return limit;
  cells.note(column, 'rule-unreadable', 'ruleUnreadable');
  return null;
}

export function teamRow(cells: TeamCells, wallClock: WallClock): TeamRow {
  return {
    row: cells.row,
    name: cells.text('name'),
    email: cells.text('email'),
    role: cells.text('role'),
    startedOn: cells.value('startedOn', (raw) => readDay(raw, wallClock)),
    discountUpTo: ownLimit(cells, 'discountUpTo', BEYOND),
    marginFrom: ownLimit(cells, 'marginFrom', -BEYOND),
  };
}
