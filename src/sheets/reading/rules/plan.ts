import type { PlanRow } from '../../../domain/rules/plan';
import { readDay } from '../../../domain/reading/date';
import { readMoney } from '../../../domain/reading/money';
import { readQuantity } from '../../../domain/reading/number';
import type { WallClock } from '../../../domain/reading/rawCell';
import type { planTable } from '../../tables/plan';
import type { ColumnIdOf } from '../../tables/table';
import type { TabCells } from './tabCells';

export function planRow(cells: TabCells<ColumnIdOf<typeof planTable>>, wallClock: WallClock): PlanRow {
  return {
    row: cells.row,
    month: cells.value('month', (raw) => readDay(raw, wallClock)),
    manager: cells.text('manager'),
    grossProfit: cells.value('grossProfit', readMoney),
    revenue: cells.value('revenue', readMoney),
    quantity: cells.value('quantity', readQuantity),
  };
}
