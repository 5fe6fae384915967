import type { Stage, Stages } from '../../domain/stages';
import { playbookTable } from '../tables/playbook';
import type { ColumnIdOf } from '../tables/table';
import type { SheetFinder } from './findSheets';
import { readTab } from './tab';

/** What the team's standards say about a stage. */
export type PlaybookEntry = Readonly<Record<Exclude<ColumnIdOf<typeof playbookTable>, 'stage'>, string>>;

/** The first row of the playbook about a stage, in one call; null where the tab or the row is not there. */
export function readPlaybook({ find }: SheetFinder, stage: Stage, stages: Stages): PlaybookEntry | null {
  const tab = readTab(find(playbookTable), playbookTable, []);
  if (tab === null) return null;
  const textIn = (cells: readonly unknown[], column: keyof typeof tab.index): string =>
    String(cells[tab.index[column] ?? -1] ?? '').trim();
  const row = tab.rows.find(({ cells }) => stages.named(textIn(cells, 'stage'))?.name === stage.name);
  if (row === undefined) return null;
  const { cells } = row;
  return { ask: textIn(cells, 'ask'), good: textIn(cells, 'good'), callBack: textIn(cells, 'callBack') };
}
