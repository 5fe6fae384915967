import type { Deal } from '../deal';
import { nameKey } from '../name';
import { askedWord } from '../pipeline/stageWords';
import type { Team } from '../rules/team';

/** A name that the deals bear, as first spelled, and how many of them do. */
export interface MetName {
  readonly name: string;
  readonly deals: number;
}

/** More than these no person answers one by one. */
const MOST = 40;

function counted(names: readonly string[]): MetName[] {
  const met = new Map<string, { readonly name: string; deals: number }>();
  for (const name of names) {
    const key = nameKey(name);
    const known = met.get(key);
    if (known !== undefined) known.deals += 1;
    else if (key !== '') met.set(key, { name, deals: 1 });
  }
  return [...met.values()].sort((a, b) => b.deals - a.deals).slice(0, MOST);
}

/** Words of the stage column that name no stage, the most frequent first; a date or number behind one is left out. */
export function unknownStageWords(deals: readonly Deal[]): readonly MetName[] {
  return counted(deals.flatMap(({ stage, stageText }) => (stage === null ? [askedWord(stageText)] : [])));
}

/**
 * What the deals name and the rules do not know (spec §23, §24): words that name no stage, managers who are not on the
 * team. The most frequent first.
 */
export function namesMet(
  deals: readonly Deal[],
  team: Team,
): { readonly stageWords: readonly MetName[]; readonly people: readonly MetName[] } {
  return {
    stageWords: unknownStageWords(deals),
    people: counted(
      deals.flatMap(({ manager, managerKey }) => (team.byNameKey(managerKey) === null ? [manager.trim()] : [])),
    ),
  };
}
