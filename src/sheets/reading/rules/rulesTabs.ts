import { nameKey } from '../../../domain/name';
import { lazy } from '../../../domain/lazy';
import { clientsTable } from '../../tables/clients';
import { holidaysTable } from '../../tables/holidays';
import { ladderTable } from '../../tables/ladder';
import { planTable } from '../../tables/plan';
import { pricesTable } from '../../tables/prices';
import { settingsTable } from '../../tables/settings';
import { stagesTable } from '../../tables/stages';
import { teamTable } from '../../tables/team';

const RULES_TABLES = [
  settingsTable,
  ladderTable,
  stagesTable,
  teamTable,
  clientsTable,
  planTable,
  holidaysTable,
  pricesTable,
];
const titleKeys = lazy(() => new Set(RULES_TABLES.flatMap(({ titles }) => [nameKey(titles.ru), nameKey(titles.en)])));

/** Whether a tab of that title holds rules by which deals are judged. */
export function isRulesTab(title: string): boolean {
  return titleKeys().has(nameKey(title));
}
