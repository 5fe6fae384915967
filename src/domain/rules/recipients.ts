import { ROLES } from '../role';
import type { Role } from '../role';
import { addressesIn, isAddress } from '../words/addresses';
import type { Member, Team } from './team';

/** Whether the cell is exactly one address: of two nobody can tell who would read what is for one. */
export function isReachable({ email }: Pick<Member, 'email'>): boolean {
  return addressesIn(email)[0] === email && isAddress(email) && !/[<>"():\\]/.test(email);
}

/**
 * Who is told of a request (heading 11): everybody of the lowest role that may sign it with exactly one address, the seller
 * excepted; nobody there: the next role up. A manager's rung signs nothing, so that a head is told. None: nobody can be told.
 */
export function recipientsOf(approver: Role, managerKey: string, team: Team): readonly Member[] {
  const roles = ROLES.slice(Math.max(ROLES.indexOf(approver), ROLES.indexOf('head')));
  const held = roles.map((role) =>
    team.rolesHeldBy(role).filter((member) => member.nameKey !== managerKey && isReachable(member)),
  );
  return held.find(({ length }) => length > 0) ?? [];
}
