import type { ClientRow } from '../../../domain/rules/clients';
import { readLimit } from '../../../domain/reading/limit';
import { readInteger } from '../../../domain/reading/number';
import { readYesNo } from '../../../domain/reading/yesNo';
import type { clientsTable } from '../../tables/clients';
import type { ColumnIdOf } from '../../tables/table';
import type { TabCells } from './tabCells';

export function clientRow(cells: TabCells<ColumnIdOf<typeof clientsTable>>): ClientRow {
  return {
    row: cells.row,
    client: cells.text('client'),
    inn: cells.text('inn'),
    deferralDays: cells.value('deferralDays', (raw) => readInteger(raw)),
    limit: cells.value('limit', readLimit),
    stop: cells.value('stop', readYesNo) ?? false,
    comment: cells.text('comment'),
  };
}
