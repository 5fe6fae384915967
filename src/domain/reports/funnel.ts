import { funnelStepOf, FUNNEL_STEPS } from '../pipeline/funnelStep';
import type { FunnelStep } from '../pipeline/funnelStep';
import { isHead } from '../positions/part';
import type { Review, ReviewedDeals } from '../review';
import { dayOf, isWithin } from '../calendar/time';
import type { Period } from '../calendar/time';
import { defineReport } from './report';
import { stepsOf, worstStepOf } from './steps';
import type { StepReport } from './steps';

/** How many of the period's requests came at least so far. */
export type Funnel = Readonly<Record<FunnelStep, number>>;

export interface FunnelReport {
  readonly funnel: Funnel;
  readonly steps: readonly StepReport[];
  /** Where more is lost than used to be; null when no step that can be judged has fallen. */
  readonly worst: StepReport | null;
}

/** The funnel of the requests of `period`, cumulative (spec §6 "funnel"). */
export function funnelOf({ deals }: Pick<Review, 'deals'>, period: Period): Funnel {
  const reached = FUNNEL_STEPS.map(() => 0);
  for (const reviewed of deals) {
    const { deal, facts } = reviewed;
    if (!isHead(reviewed) || deal.requestedAt === null || !isWithin(dayOf(deal.requestedAt), period)) continue;
    for (let place = funnelStepOf(deal, facts); place >= 0; place -= 1) reached[place] = (reached[place] ?? 0) + 1;
  }
  return Object.fromEntries(FUNNEL_STEPS.map((reach, place) => [reach, reached[place]])) as Funnel;
}

/** The period's funnel, and every step by deals that have had the time for it (spec §16 "The worst step"). */
export function funnelReportOf(review: ReviewedDeals, period: Period): FunnelReport {
  const steps = stepsOf(review);
  return { funnel: funnelOf(review, period), steps, worst: worstStepOf(steps) };
}

export const funnelReport = defineReport({
  id: 'funnel',
  needs: ['requestedAt'],
  of: ({ seen, period }) => funnelOf(seen, period),
});
