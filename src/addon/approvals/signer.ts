import type { Seller } from '../../domain/rules/ladder';
import type { Team } from '../../domain/rules/team';
import type { Access } from '../book/access';

/** Somebody who may sign some deals, with the limits of one's own. */
export interface Signer extends Seller {
  /** As `team` spells it, else the address. */
  readonly name: string;
  /** '' for the file's owner who is not in `team`. */
  readonly nameKey: string;
}

/**
 * Who signs as `access` (spec §5): by `team` alone. The file's owner, whom `team` does not name, signs only as long as it
 * names no owner at all. Null for a manager too: the approvals are the heads' and the owners'.
 */
export function signerFor({ email, role }: Access, team: Team): Signer | null {
  const member = team.byEmail(email);
  if (member !== null) return member.role === 'manager' ? null : member;
  if (role !== 'owner' || team.rolesHeldBy('owner').length > 0) return null;
  return { name: email, nameKey: '', role, discountUpTo: null, marginFrom: null };
}
