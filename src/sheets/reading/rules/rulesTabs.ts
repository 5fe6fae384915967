import { nameKey } from '../../../domain/name';
import { lazy } from '../../../domain/lazy';
import { tablesOf } from '../../tables';
import { titlesOf } from '../findSheets';

const idOfTitle = lazy(
  () =>
    new Map(
      tablesOf('rules').flatMap((table) =>
        titlesOf(table).map((title): [string, string] => [nameKey(title), table.id]),
      ),
    ),
);

/** The id of the table of rules whose tab has that title; null for a tab that holds none. */
export function rulesTableTitled(title: string): string | null {
  return idOfTitle().get(nameKey(title)) ?? null;
}
