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

/** Rules as another run has read them: all but the plan, which not every run asks for, and tabs that were typed in since. */
export type KnownRows = Partial<Omit<RuleRows, 'plan'>>;

/** The tables of those rules, in the order in which they are read and told of. */
export const KNOWN_TABLES = [
  'settings', 'stages', 'ladder', 'team', 'clients', 'holidays', 'prices',
] as const satisfies readonly (keyof KnownRows)[]; // prettier-ignore

export type KnownTable = (typeof KNOWN_TABLES)[number];

export const isKnownTable = (table: string): table is KnownTable => (KNOWN_TABLES as readonly string[]).includes(table);

/**
 * The tabs of rules. A missing tab has no rows: its defaults hold (spec §2).
 *
 * @param notesOf takes what is wrong with a tab
 * @param known in their place no tab is read
 */
export function readRuleRows(
  tabOf: <Id extends string>(table: TableDef<string, Id>) => Tab<Id> | null,
  wallClock: WallClock,
  notesOf: (table: TableDef) => ProblemNote[],
  known: KnownRows = {},
): RuleRows {
  function rowsOf<Id extends string, Row>(
    table: TableDef<string, Id>,
    rowOf: (cells: TabCells<Id>, wallClock: WallClock) => Row | null,
  ): readonly Row[] {
    const tab = tabOf(table);
    const rows = tab?.rows.map((row) => rowOf(tabCells(tab, row, wallClock, notesOf(table)), wallClock)) ?? [];
    return rows.filter((row): row is Row => row !== null);
  }
  function settings(): Settings {
    const tab = tabOf(settingsTable);
    return tab ? settingsOf(tab, wallClock, notesOf(settingsTable)) : DEFAULT_SETTINGS;
  }
  return {
    settings: known.settings ?? settings(),
    stages: known.stages ?? rowsOf(stagesTable, stageRow),
    ladder: known.ladder ?? rowsOf(ladderTable, ladderRow),
    team: known.team ?? rowsOf(teamTable, teamRow),
    clients: known.clients ?? rowsOf(clientsTable, clientRow),
    plan: rowsOf(planTable, planRow),
    holidays: known.holidays ?? rowsOf(holidaysTable, holidayRow),
    prices: known.prices ?? rowsOf(pricesTable, priceRow),
  };
}
