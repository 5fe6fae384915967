import { readInteger } from '../../../domain/reading/number';
import { readShare } from '../../../domain/reading/share';
import type { StageRow } from '../../../domain/stages';
import { isUnit } from '../../headers/headerKey';
import type { stagesTable } from '../../tables/stages';
import type { ColumnIdOf } from '../../tables/table';
import type { TabCells } from './tabCells';

/** The comma of «Цена, ₽/т» parts a title, not two of them: what is only a unit is dropped. */
function withoutUnits(titles: string): string {
  return titles
    .split(/[,;+\n]/)
    .filter((title) => !isUnit(title))
    .join(',');
}

export function stageRow(cells: TabCells<ColumnIdOf<typeof stagesTable>>): StageRow {
  return {
    row: cells.row,
    name: cells.text('name'),
    kind: cells.text('kind'),
    probability: cells.value('probability', readShare),
    stuckAfterDays: cells.value('stuckAfterDays', (raw) => readInteger(raw)),
    requiredFields: withoutUnits(cells.text('requiredFields')),
    stepAfterDays: cells.value('stepAfterDays', (raw) => readInteger(raw)),
  };
}
