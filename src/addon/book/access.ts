import type { Role } from '../../domain/role';
import { ROLES } from '../../domain/role';
import type { Team } from '../../domain/rules/team';
import { isSameMailbox } from '../../domain/words/addresses';
import type { AddonMessages } from '../../i18n/addon/messages';
import { Refusal } from '../run/refusal';

/** Who asks, as the server knows it: never from the page. */
export interface Access {
  readonly email: string;
  /** As `team` spells it; blank for the file's owner who is not in it. */
  readonly name: string;
  readonly role: Role;
}

/**
 * The role of the signed-in person: what `team` says of the address. The owner of the file can change every cell of it
 * anyway, so it runs everything even when `team` has no such person. Anybody else is refused, a signed-out person too.
 */
export function accessOf(
  team: Team,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  say: AddonMessages,
): Access {
  const email = Session.getActiveUser().getEmail();
  if (email === '') throw new Refusal(say.signedOut);
  const member = team.byEmail(email);
  if (member !== null) return { email, name: member.name, role: member.role };
  if (isSameMailbox(spreadsheet.getOwner()?.getEmail() ?? '', email)) return { email, name: '', role: 'owner' };
  throw new Refusal(say.unknownPerson(email));
}

/** Refuses whoever stands below `lowest`. */
export function demandRole(access: Access, lowest: Role, say: AddonMessages): void {
  if (ROLES.indexOf(access.role) < ROLES.indexOf(lowest)) throw new Refusal(say.needsRole(lowest));
}
