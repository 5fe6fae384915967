import type { Language } from '../language';
import type { Signing } from '../rules/ladder';
import type { Phrases } from '../words/phrases';
import type { Team } from '../rules/team';
import type { Approver } from './check';

/** Who may clear a finding by signing. Details name its fields one by one: spreading it costs more than the check. */
export interface RequiredApprover {
  readonly approver: Approver;
  /** The person, where exactly one holds the role; else ''. */
  readonly signerName: string;
}

/** Who signs these numbers; null when they are within the seller's own rung. */
export function requiredApproverOf(signing: Signing, team: Team): RequiredApprover | null {
  if (signing.kind === 'own') return null;
  return holderOf(signing.kind === 'forbidden' ? 'forbidden' : signing.by, team);
}

/** The role with its holder. */
export function holderOf(approver: Approver, team: Team): RequiredApprover {
  const holders = approver === 'forbidden' ? [] : team.rolesHeldBy(approver);
  return { approver, signerName: holders.length === 1 ? (holders[0]?.name ?? '') : '' };
}

const NOBODY: Readonly<Record<Language, string>> = {
  ru: 'согласовать не может никто',
  en: 'nobody may approve it',
};

/** The signer after what is asked: `согласует РОП (Орлова Нина)`, or that nobody may sign. */
export function sayApprover({ approver, signerName }: RequiredApprover, say: Phrases, asked: string): string {
  if (approver === 'forbidden') return NOBODY[say.language];
  return `${asked} ${say.role(approver)}${signerName === '' ? '' : ` (${signerName})`}`;
}
