import type { Role } from '../../domain/role';
import { ROLES } from '../../domain/role';
import type { Team } from '../../domain/rules/team';
import { isSameMailbox } from '../../domain/words/addresses';
import type { AddonMessages } from '../../i18n/addon/messages';
import { sheetFinder } from '../../sheets/reading/findSheets';
import { mayEdit } from '../../sheets/safeguards/protections';
import { teamTable } from '../../sheets/tables/team';
import { Refusal } from '../run/refusal';

/** Who asks, as the server knows it: never from the page. */
export interface Access {
  readonly email: string;
  /** As `team` spells it; blank for the file's owner who is not in it. */
  readonly name: string;
  readonly role: Role;
  /** Nobody owns the file, nor does `team` name an owner: this person is to be the first. */
  readonly isFirst?: boolean;
}

/**
 * The role of the signed-in person: what `team` says of the address. The owner of the file can change every cell of it
 * anyway, so it runs everything even when `team` has no such person. On a shared drive nobody owns the file: while `team`
 * has no owner with an address, whoever may write on it counts as one, for they could name themselves. Anybody else is
 * refused, a signed-out person too.
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
  const fileOwner = spreadsheet.getOwner();
  if (isSameMailbox(fileOwner?.getEmail() ?? '', email)) return { email, name: '', role: 'owner' };
  if (fileOwner === null && !hasOwner(team) && mayName(spreadsheet))
    return { email, name: '', role: 'owner', isFirst: true };
  throw new Refusal(say.unknownPerson(email));
}

const hasOwner = (team: Team): boolean => team.rolesHeldBy('owner').some(({ email }) => email !== '');

/** Whether the person could put themselves on the team tab, which may be yet to be made. */
function mayName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  const found = sheetFinder(spreadsheet).find(teamTable);
  return found === null || mayEdit(found);
}

/** Refuses whoever stands below `lowest`. */
export function demandRole(access: Access, lowest: Role, say: AddonMessages): void {
  if (ROLES.indexOf(access.role) < ROLES.indexOf(lowest)) throw new Refusal(say.needsRole(lowest));
}
