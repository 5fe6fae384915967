import { firstByKey } from '../groups';
import type { RuleProblem } from '../issue';
import type { Seller } from './ladder';
import { nameKey } from '../name';
import { roleNamed, saysLeft } from '../role';
import type { Role } from '../role';
import type { Day } from '../calendar/time';
import { mailboxKey } from '../words/addresses';

/** A row of the team tab; a limit of null leaves the rung's own number. */
export interface TeamRow {
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly startedOn: Day | null;
  readonly discountUpTo: number | null;
  readonly marginFrom: number | null;
}

export interface Member extends Seller {
  readonly name: string;
  readonly nameKey: string;
  /** Lower case, '' when not given. */
  readonly email: string;
  readonly startedOn: Day | null;
  /** «уволен» stands for the role: is asked about nothing and written no letters. */
  readonly hasLeft: boolean;
}

export interface Team {
  readonly members: readonly Member[];
  readonly isEmpty: boolean;
  readonly byNameKey: (key: string) => Member | null;
  /** Spellings of one mailbox are one person (`mailboxKey`); '' is nobody. */
  readonly byEmail: (email: string) => Member | null;
  readonly rolesHeldBy: (role: Role) => readonly Member[];
  readonly problems: readonly RuleProblem[];
}

/** The team tab, compiled. An unknown or blank role is a manager's; of a repeated name the first row counts. */
export function teamFrom(rows: readonly TeamRow[]): Team {
  const problems: RuleProblem[] = [];
  const members: Member[] = [];
  for (const { row, name, email, role: text, startedOn, discountUpTo, marginFrom } of rows) {
    const key = nameKey(name);
    if (key === '') continue;
    const role = roleNamed(text);
    const hasLeft = saysLeft(text);
    if (role === null && text.trim() !== '' && !hasLeft) problems.push({ code: 'role-unknown', row, value: text });
    if (members.some((member) => member.nameKey === key)) problems.push({ code: 'name-repeated', row, value: name });
    else
      members.push({
        name,
        nameKey: key,
        email: email.trim().toLowerCase(),
        role: role ?? 'manager',
        startedOn,
        hasLeft,
        discountUpTo,
        marginFrom,
      });
  }
  const byName = firstByKey(members, (member) => member.nameKey);
  const byEmail = firstByKey(members, ({ email }) => mailboxKey(email));
  const holders = (role: Role): readonly Member[] => members.filter((member) => member.role === role);
  const byRole = { manager: holders('manager'), head: holders('head'), owner: holders('owner') };
  return {
    members,
    isEmpty: members.length === 0,
    byNameKey: (key) => byName.get(key) ?? null,
    byEmail: (email) => byEmail.get(mailboxKey(email)) ?? null,
    rolesHeldBy: (role) => byRole[role],
    problems,
  };
}

/** A manager without limits of one's own stands in for whoever is not on the team. */
export const UNKNOWN_SELLER: Seller = { role: 'manager', discountUpTo: null, marginFrom: null };

/** Who sells: the person of the team tab, else `UNKNOWN_SELLER` (spec §3 "the seller"). */
export function sellerOf(managerKey: string, team: Team): Seller {
  return team.byNameKey(managerKey) ?? UNKNOWN_SELLER;
}
