import { sayApprover, requiredApproverOf } from '../../domain/checks/requiredApprover';
import type { Context } from '../../domain/context';
import type { Phrases } from '../../domain/words/phrases';
import type { ReviewedDeal } from '../../domain/review';
import { mayApprove, mayRefuse } from '../../domain/rules/signature';
import type { ApprovalMessages } from '../../i18n/approvals/messages';
import type { Signer } from './signer';

/** What one person may do with a deal's numbers. */
export interface Powers {
  readonly approve: boolean;
  readonly refuse: boolean;
}

const NONE: Powers = { approve: false, refuse: false };

/** Whether the deal's numbers wait for a decision: above the seller's rung, undecided, and not lost. */
export function isUndecided({ deal, facts }: ReviewedDeal): boolean {
  const { signing, approval } = facts;
  return (
    signing.kind !== 'own' && (approval.kind === 'none' || approval.kind === 'void') && deal.stage?.kind !== 'lost'
  );
}

/** By the signer's own rung in the ladder of the deal's group, whoever sold it (spec §5 "Nobody signs above"). */
export function powersOver({ deal, facts }: ReviewedDeal, signer: Signer | null, { ladders }: Context): Powers {
  if (signer === null) return NONE;
  const approve = mayApprove(ladders.forGroup(deal.groupKey), signer, facts, deal);
  return { approve, refuse: mayRefuse(facts.signing, signer, approve) };
}

/** `согласует РОП (Орлова Нина)`, or that nobody may. */
export function signerText(
  { facts }: ReviewedDeal,
  { team }: Context,
  phrases: Phrases,
  say: ApprovalMessages,
): string {
  const signer = requiredApproverOf(facts.signing, team);
  if (signer === null) return '';
  return signer.approver === 'forbidden' ? say.nobody : say.signs(sayApprover(signer, phrases, '').trim());
}
