import { checks } from '../../domain/checks';
import type { DealColumn } from '../../domain/deal';
import type { HeaderMap } from '../headers';
import { PEOPLE_COLUMNS } from '../tables/deals';
import type { ColumnDef } from '../tables/table';
import type { ProblemNote } from './problemNotes';

/** Each column that two headers name equally well, with those headers. */
export function doubledNotes<Id extends string>(
  doubled: HeaderMap<Id>['doubled'],
  columns: readonly ColumnDef<Id>[],
): readonly ProblemNote[] {
  return doubled.map(({ column, headers }) => ({
    code: 'header-doubled',
    say: (messages, language) => {
      const titles = columns.find(({ id }) => id === column)?.titles;
      return messages.headerDoubled(titles?.[language] ?? column, headers);
    },
  }));
}

/** Each column that the deals lack and a check needs, with the checks that are off for it (spec §4). */
export function missingNotes(columns: ReadonlySet<DealColumn>): readonly ProblemNote[] {
  const needed = new Set(checks.flatMap((check): readonly DealColumn[] => check.columns));
  return [...needed]
    .filter((column) => !columns.has(column))
    .map((column) => {
      const off = checks
        .filter((check) => (check.columns as readonly DealColumn[]).includes(column))
        .map(({ id }) => id);
      return {
        code: 'header-missing',
        say: (messages, language) => messages.headerMissing(PEOPLE_COLUMNS[column].titles[language], off),
      };
    });
}
