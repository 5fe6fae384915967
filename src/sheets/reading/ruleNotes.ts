import type { Rules } from '../../domain/context';
import type { RuleProblem } from '../../domain/issue';
import { clientsTable } from '../tables/clients';
import { ladderTable } from '../tables/ladder';
import { stagesTable } from '../tables/stages';
import type { TableDef } from '../tables/table';
import { teamTable } from '../tables/team';
import type { SheetFinder } from './findSheets';
import type { ProblemNote } from './problemNotes';

/** Tabs whose absence changes what deals are told. */
const TELLING = [ladderTable, teamTable, clientsTable];

export function absentNotes({ find }: SheetFinder): readonly ProblemNote[] {
  return TELLING.filter((table) => find(table) === null).map(({ id, titles }) => ({
    code: 'tab-missing',
    say: (messages, language) => messages.tabMissing[id](titles[language]),
  }));
}

/** What the compiled rules passed over, each with its tab and row. */
export function ruleNotes({ ladders, stages, team, clients }: Rules, { find }: SheetFinder): readonly ProblemNote[] {
  const notes = (table: TableDef, problems: readonly RuleProblem[]): readonly ProblemNote[] =>
    problems.map(({ code, row, value }) => ({
      code,
      say: (messages) => messages.rule[code](`${find(table)?.title ?? table.id}!${row}`, value),
    }));
  return [
    ...emptyTeam(team, find),
    ...notes(ladderTable, ladders.problems),
    ...notes(stagesTable, stages.problems),
    ...notes(teamTable, team.problems),
    ...notes(clientsTable, clients.problems),
  ];
}

function emptyTeam({ isEmpty }: Rules['team'], find: SheetFinder['find']): readonly ProblemNote[] {
  const found = isEmpty ? find(teamTable) : null;
  return found === null ? [] : [{ code: 'team-empty', say: (messages) => messages.teamEmpty(found.title) }];
}
