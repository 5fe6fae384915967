import type { HolidayRow } from '../../../domain/calendar/holidaysRu';
import type { ClientRow } from '../../../domain/rules/clients';
import type { LadderRow } from '../../../domain/rules/ladder';
import type { PlanRow } from '../../../domain/rules/plan';
import type { PriceRow } from '../../../domain/rules/prices';
import type { WallClock } from '../../../domain/reading/rawCell';
import { DEFAULT_SETTINGS } from '../../../domain/settings';
import type { Settings } from '../../../domain/settings';
import type { StageRow } from '../../../domain/stages';
import type { TeamRow } from '../../../domain/rules/team';
import { clientsTable } from '../../tables/clients';
import { holidaysTable } from '../../tables/holidays';
import { ladderTable } from '../../tables/ladder';
import { planTable } from '../../tables/plan';
import { pricesTable } from '../../tables/prices';
import { settingsTable } from '../../tables/settings';
import { stagesTable } from '../../tables/stages';
import type { TableDef } from '../../tables/table';
import { teamTable } from '../../tables/team';
import type { ProblemNote } from '../problemNotes';
import type { Tab } from '../tab';
import { clientRow } from './clients';
import { holidayRow } from './holidays';
import { ladderRow } from './ladder';
import { planRow } from './plan';
import { priceRow } from './prices';
import { settingsOf } from './settings';
import { stageRow } from './stages';
import { tabCells } from './tabCells';
import type { TabCells } from './tabCells';
import { teamRow } from './team';

/** What the rules tabs say, as plain data that a cache can carry: `compileRules` makes rules of it. */
export interface RuleRows {
  readonly settings: Settings;
  readonly stages: readonly StageRow[];
  readonly ladder: readonly LadderRow[];
  readonly team: readonly TeamRow[];
  readonly clients: readonly ClientRow[];
  readonly plan: readonly PlanRow[];
  readonly holidays: readonly HolidayRow[];
  readonly prices: readonly PriceRow[];
}

/** Rules as another run has read them: all but the plan, which not every run asks for. */
export type KnownRows = Omit<RuleRows, 'plan'>;

/**
 * The tabs of rules. A missing tab has no rows: its defaults hold (spec §2).
 *
 * @param notesOf takes what is wrong with a tab
 * @param known in their place nothing but the plan is read
 */
export function readRuleRows(
  tabOf: <Id extends string>(table: TableDef<string, Id>) => Tab<Id> | null,
  wallClock: WallClock,
  notesOf: (table: TableDef) => ProblemNote[],
  known?: KnownRows,
): RuleRows {
  function rowsOf<Id extends string, Row>(
    table: TableDef<string, Id>,
    rowOf: (cells: TabCells<Id>, wallClock: WallClock) => Row | null,
  ): readonly Row[] {
    const tab = tabOf(table);
    const rows = tab?.rows.map((row) => rowOf(tabCells(tab, row, wallClock, notesOf(table)), wallClock)) ?? [];
    return rows.filter((row): row is Row => row !== null);
  }
  if (known !== undefined) return { ...known, plan: rowsOf(planTable, planRow) };
  const settingsTab = tabOf(settingsTable);
  return {
    settings: settingsTab ? settingsOf(settingsTab, wallClock, notesOf(settingsTable)) : DEFAULT_SETTINGS,
    stages: rowsOf(stagesTable, stageRow),
    ladder: rowsOf(ladderTable, ladderRow),
    team: rowsOf(teamTable, teamRow),
    clients: rowsOf(clientsTable, clientRow),
    plan: rowsOf(planTable, planRow),
    holidays: rowsOf(holidaysTable, holidayRow),
    prices: rowsOf(pricesTable, priceRow),
  };
}
