import { readInteger } from '../../../domain/reading/number';
import { readShare } from '../../../domain/reading/share';
import type { StageRow } from '../../../domain/stages';
import type { stagesTable } from '../../tables/stages';
import type { ColumnIdOf } from '../../tables/table';
import type { TabCells } from './tabCells';

export function stageRow(cells: TabCells<ColumnIdOf<typeof stagesTable>>): StageRow {
  return {
    row: cells.row,
    name: cells.text('name'),
    kind: cells.text('kind'),
    probability: cells.value('probability', readShare),
    stuckAfterDays: cells.value('stuckAfterDays', (raw) => readInteger(raw)),
    requiredFields: cells.text('requiredFields'),
    stepAfterDays: cells.value('stepAfterDays', (raw) => readInteger(raw)),
  };
}
