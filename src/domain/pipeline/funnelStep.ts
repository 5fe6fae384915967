import type { Deal } from '../deal';
import type { DealFacts } from '../facts';
import type { StageKind } from '../stages';

/** How far a request has come, first to last (spec §6 "funnel"). */
export const FUNNEL_STEPS = ['requests', 'contact', 'quote', 'deal', 'payment'] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** The place in `FUNNEL_STEPS` that a stage stands for; a lost deal's stage says nothing. */
const STEP_OF_KIND: Readonly<Record<StageKind, number>> = {
  lead: 0,
  contact: 1,
  quote: 2,
  deal: 3,
  shipped: 3,
  paid: 4,
  lost: 0,
};

export function funnelStepOfKind(kind: StageKind): number {
  return STEP_OF_KIND[kind];
}

/** How far the deal has come, as a place in `FUNNEL_STEPS`: the higher of its stage and what its dates tell. */
export function funnelStepOf(deal: Deal, { paidOn }: Pick<DealFacts, 'paidOn'>): number {
  return Math.max(deal.stage === null ? 0 : STEP_OF_KIND[deal.stage.kind], funnelStepByDates(deal, paidOn));
}

function funnelStepByDates(deal: Deal, paidOn: number | null): number {
  if (paidOn !== null) return 4;
  if (deal.invoicedAt !== null || deal.shippedAt !== null) return 3;
  if (deal.quotedAt !== null) return 2;
  return deal.respondedAt === null ? 0 : 1;
}
