import type { PriceRow } from '../../../domain/rules/prices';
import { readDay } from '../../../domain/reading/date';
import { readMoney } from '../../../domain/reading/money';
import type { WallClock } from '../../../domain/reading/rawCell';
import type { pricesTable } from '../../tables/prices';
import type { ColumnIdOf } from '../../tables/table';
import type { TabCells } from './tabCells';

export function priceRow(cells: TabCells<ColumnIdOf<typeof pricesTable>>, wallClock: WallClock): PriceRow {
  return {
    row: cells.row,
    item: cells.text('item'),
    group: cells.text('group'),
    validFrom: cells.value('validFrom', (raw) => readDay(raw, wallClock)),
    listPrice: cells.value('listPrice', readMoney),
    cost: cells.value('cost', readMoney),
  };
}
