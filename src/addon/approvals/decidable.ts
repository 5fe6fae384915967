import type { AskedDeal } from '../../domain/asked';
import type { Approver } from '../../domain/checks/check';
import { holderOf, requiredApproverOf, sayApprover } from '../../domain/checks/requiredApprover';
import type { Context } from '../../domain/context';
import type { Phrases } from '../../domain/words/phrases';
import { creditAnswer, creditAskOf, creditStanding, isOfCredit } from '../../domain/pipeline/credit';
import type { ReviewedDeal } from '../../domain/review';
import type { ApprovalState } from '../../domain/rules/approvals';
import { roleMayAllow } from '../../domain/rules/creditSigning';
import type { CreditStanding } from '../../domain/rules/creditSigning';
import { mayApprove, mayRefuse } from '../../domain/rules/signature';
import type { ApprovalMessages } from '../../i18n/approvals/messages';
import type { DecisionKind } from './decisionLine';
import type { Signer } from './signer';

/** What one person may do about a question. */
export interface Powers {
  readonly approve: boolean;
  readonly refuse: boolean;
}

const NONE: Powers = { approve: false, refuse: false };

/** What a deal asks of its signers, of one kind: decisions answer their own kind only (heading 10). */
export interface Ask {
  readonly kind: DecisionKind;
  /** What the decisions say of it. */
  readonly state: ApprovalState;
  /** Who signs; null: nobody has to. */
  readonly approver: Approver | null;
  /** What is seen of the client's credit; null for the price. */
  readonly credit: CreditStanding | null;
  /** By the signer's own rung in the ladder of the deal's group, whoever sold it (spec §5 "Nobody signs above"). */
  readonly mayApprove: (signer: Signer) => boolean;
}

/** The price of a deal. */
export function priceAsk({ deal, facts }: ReviewedDeal, { ladders, team }: Context): Ask {
  return {
    kind: 'price',
    state: facts.approval,
    approver: requiredApproverOf(facts.signing, team)?.approver ?? null,
    credit: null,
    mayApprove: (signer) => mayApprove(ladders.forGroup(deal.groupKey), signer, facts, deal),
  };
}

/** What stands against its client's credit; nobody's own limits change who may allow it. */
export function creditAsk({ deal, facts, findings, context }: AskedDeal): Ask {
  const ask = creditAskOf(deal, facts, context);
  return {
    kind: 'credit',
    state: creditAnswer(deal, facts, context),
    approver: findings.find(isOfCredit)?.approver ?? null,
    credit: creditStanding(deal, facts, context),
    mayApprove: ({ role }) => ask !== null && roleMayAllow(context.ladders.forGroup(deal.groupKey), role, ask),
  };
}

/** Whether it waits for a decision: somebody has to sign, nobody has decided, and the deal is not lost. */
export function isUndecided({ approver, state }: Ask, { deal }: ReviewedDeal): boolean {
  return approver !== null && (state.kind === 'none' || state.kind === 'void') && deal.stage?.kind !== 'lost';
}

/** What the person may do about it. */
export function powersOver(ask: Ask, signer: Signer | null): Powers {
  if (signer === null) return NONE;
  const approve = ask.approver !== null && ask.mayApprove(signer);
  return { approve, refuse: mayRefuse(ask.approver, signer, approve) };
}

/** `согласует РОП (Орлова Нина)`, or that nobody may. */
export function signerText({ approver }: Ask, { team }: Context, phrases: Phrases, say: ApprovalMessages): string {
  if (approver === null) return '';
  return approver === 'forbidden' ? say.nobody : say.signs(sayApprover(holderOf(approver, team), phrases, '').trim());
}
