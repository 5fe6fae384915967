import { askedReviewer } from './asked';
import type { Finding } from './checks/check';
import type { Context } from './context';
import { lazy } from './lazy';
import { creditAnswer, isOfCredit } from './pipeline/credit';
import type { ReviewedDeal } from './facts';

/** Whether somebody on the ladder may clear it by signing. */
export function maySign({ approver }: Finding): boolean {
  return approver !== undefined && approver !== 'forbidden';
}

/** What a waiting row is asked about: the findings of heading 11 that no decision for its numbers answers; none where it does not wait. */
export type WaitingFor = (reviewed: ReviewedDeal) => readonly Finding[];

const NOTHING: readonly Finding[] = [];

/**
 * Says what a row waits for (heading 11): its request is not blank, it is open and not shipped, and somebody may sign what
 * stands against it at the higher of its stage and `deal`. A refusal of these numbers answers it too.
 */
export function waitingIn(context: Context): WaitingFor {
  const asked = lazy(() => askedReviewer(context));
  return (reviewed) => {
    const { deal, facts } = reviewed;
    if (deal.request === '' || !facts.isOpen || deal.shippedAt !== null) return NOTHING;
    const isRefused = facts.approval.kind === 'rejected';
    const isCreditRefused = creditAnswer(deal, facts, context).kind === 'rejected';
    return asked()(reviewed).findings.filter(
      (finding) => maySign(finding) && !(isOfCredit(finding) ? isCreditRefused : isRefused),
    );
  };
}
