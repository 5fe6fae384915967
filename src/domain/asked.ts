import type { Finding } from './checks/check';
import type { Context } from './context';
import type { FactedDeal } from './facts';
import { exposuresFor } from './positions/exposed';
import { dealReviewer } from './review';
import type { ReviewedDeal } from './review';
import { defaultStages } from './stages';
import type { Stages } from './stages';

/** A deal as decisions judge it, and the context in which its client's credit stands so. */
export interface AskedDeal extends ReviewedDeal {
  readonly context: Context;
}

/**
 * Judges a deal as decisions about it do (heading 10 "Waiting, queue, card"): one that is open and not shipped at the higher
 * of its stage and `deal`, with the findings that a signature clears and no other. What would stop it can be asked about
 * before it does.
 */
export function askedReviewer(context: Context): (facted: FactedDeal) => AskedDeal {
  const review = dealReviewer(context);
  const isDeal = ({ kind }: Stages['list'][number]): boolean => kind === 'deal';
  const stage = context.stages.list.find(isDeal) ?? defaultStages().list.find(isDeal) ?? null;
  return ({ deal, facts }) => {
    const isBefore =
      facts.isOpen && deal.shippedAt === null && stage !== null && deal.stage !== null && deal.stage.rank < stage.rank;
    const judged = review(isBefore ? { ...deal, stage } : deal, facts);
    return {
      ...judged,
      findings: judged.findings.filter(({ approver }) => approver !== undefined),
      context: { ...context, exposures: exposuresFor(context.exposures, judged, facts) },
    };
  };
}

/** All that is to be known of a deal: what is wrong with it, and behind that what would stop it later and a signature clears. */
export function withAsked({ findings }: ReviewedDeal, asked: ReviewedDeal): readonly Finding[] {
  const standing = new Set(findings.map(({ check }) => check));
  return [...findings, ...asked.findings.filter(({ check }) => !standing.has(check))];
}
