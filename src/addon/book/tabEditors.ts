import type { Team } from '../../domain/rules/team';
import type { TabEditors } from '../../sheets/safeguards/protections';

/** Whom the protections let in. Only an owner sets them: a head would otherwise shut the owner's rules in for both. */
export function tabEditorsOf(team: Team, me: string): TabEditors {
  const addresses = (role: 'owner' | 'head'): string[] =>
    team.rolesHeldBy(role).flatMap(({ email }) => (email === '' ? [] : [email]));
  return { owners: addresses('owner'), heads: addresses('head'), me };
}
