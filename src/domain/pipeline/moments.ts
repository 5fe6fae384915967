import { dayOf } from '../calendar/time';
import type { Day } from '../calendar/time';
import type { FactedDeal } from '../facts';
import type { FunnelStep } from './funnelStep';

/** The day on which a deal came to each step of the funnel, by its dates alone (spec §16 "Moments"). */
export const MOMENTS: Readonly<Record<FunnelStep, (facted: FactedDeal) => Day | null>> = {
  requests: ({ deal: { requestedAt } }) => (requestedAt === null ? null : dayOf(requestedAt)),
  contact: ({ deal: { respondedAt } }) => (respondedAt === null ? null : dayOf(respondedAt)),
  quote: ({ deal }) => deal.quotedAt,
  deal: ({ deal }) => deal.invoicedAt ?? deal.shippedAt,
  payment: ({ facts }) => facts.paidOn,
};
