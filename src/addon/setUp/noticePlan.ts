import { isReachable } from '../../domain/rules/recipients';
import type { Team } from '../../domain/rules/team';
import type { NoticePlan } from './setUpState';

/** Who writes to whom where letters about requests are on (heading 11), for whoever turns them on; null: nobody who signs can be written to. */
export function noticePlan({ members, rolesHeldBy }: Team): NoticePlan | null {
  const signers = [...rolesHeldBy('head'), ...rolesHeldBy('owner')].filter(isReachable);
  if (signers.length === 0) return null;
  const [sellers, unreached] = [rolesHeldBy('manager').filter(isReachable), members.filter((one) => !isReachable(one))];
  const namesOf = (people: typeof members): string[] => people.flatMap(({ name, hasLeft }) => (hasLeft ? [] : [name]));
  return {
    signers: signers.map(({ name, role, email }) => ({ name, role, email })),
    sellers: namesOf(sellers),
    unreached: namesOf(unreached),
  };
}
