import { approvalsTable } from './approvals';
import { callReviewsTable } from './callReviews';
import { clientsTable } from './clients';
import { dealsTable } from './deals';
import { historyTable } from './history';
import { holidaysTable } from './holidays';
import { kpiTable } from './kpi';
import { ladderTable } from './ladder';
import { logTable } from './log';
import { peopleTable } from './people';
import { paymentsTable } from './payments';
import { planTable } from './plan';
import { playbookTable } from './playbook';
import { pricesTable } from './prices';
import { receivablesTable } from './receivables';
import { settingsTable } from './settings';
import { stagesTable } from './stages';
import { standupTable } from './standup';
import { summaryTable } from './summary';
import type { TableDef, TableKind } from './table';
import { teamTable } from './team';

/** The open list of tabs, in the order in which set-up makes them. */
export const tables = [
  dealsTable,
  summaryTable,
  standupTable,
  receivablesTable,
  paymentsTable,
  kpiTable,
  peopleTable,
  callReviewsTable,
  settingsTable,
  ladderTable,
  stagesTable,
  teamTable,
  planTable,
  clientsTable,
  holidaysTable,
  pricesTable,
  playbookTable,
  approvalsTable,
  historyTable,
  logTable,
] as const satisfies readonly TableDef[];

export type TableId = (typeof tables)[number]['id'];

/** The tabs of the kinds given, in the order of the list. */
export function tablesOf(...kinds: readonly TableKind[]): readonly TableDef<TableId>[] {
  return tables.filter(({ kind }) => kinds.includes(kind));
}
