import { lastDays } from '../calendar/period';
import { funnelStepOf, FUNNEL_STEPS } from '../pipeline/funnelStep';
import type { FunnelStep } from '../pipeline/funnelStep';
import type { Review, ReviewedDeals } from '../review';
import { shareOf } from '../money/share';
import { dayOf, isWithin } from '../calendar/time';
import type { Period } from '../calendar/time';
import { defineReport } from './report';

/** How many of the period's requests came at least so far. */
export type Funnel = Readonly<Record<FunnelStep, number>>;

export interface FunnelConversion {
  readonly to: FunnelStep;
  readonly reached: number;
  /** Of those who came as far as the step before; null when there were none. */
  readonly conversion: number | null;
  /** The same over the last 90 days. */
  readonly usual: number | null;
  /** Fewer than the setting started the step: never called the worst. */
  readonly isSmall: boolean;
}

export interface FunnelReport {
  readonly funnel: Funnel;
  readonly steps: readonly FunnelConversion[];
  /** Where most is lost against the last 90 days; null when no step is below its usual conversion. */
  readonly worst: FunnelConversion | null;
}

const USUAL_DAYS = 90;

/** The funnel of the requests of `period`, cumulative (spec §6 "funnel"). */
export function funnelOf({ deals }: Pick<Review, 'deals'>, period: Period): Funnel {
  const reached = FUNNEL_STEPS.map(() => 0);
  for (const { deal, facts } of deals) {
    if (deal.requestedAt === null || !isWithin(dayOf(deal.requestedAt), period)) continue;
    for (let place = funnelStepOf(deal, facts); place >= 0; place -= 1) reached[place] = (reached[place] ?? 0) + 1;
  }
  return Object.fromEntries(FUNNEL_STEPS.map((reach, place) => [reach, reached[place]])) as Funnel;
}

/** The funnel step by step, and the step that has fallen most below its conversion of the last 90 days. */
export function funnelReportOf(review: ReviewedDeals, period: Period): FunnelReport {
  const { today, settings } = review.context;
  const funnel = funnelOf(review, period);
  const usual = funnelOf(review, lastDays(today, USUAL_DAYS));
  const steps = FUNNEL_STEPS.slice(1).map((to, index): FunnelConversion => {
    const from = FUNNEL_STEPS[index] ?? 'requests';
    return {
      to,
      reached: funnel[to],
      conversion: shareOf(funnel[to], funnel[from]),
      usual: shareOf(usual[to], usual[from]),
      isSmall: funnel[from] < settings.minSample,
    };
  });
  return { funnel, steps, worst: worstOf(steps) };
}

function worstOf(steps: readonly FunnelConversion[]): FunnelConversion | null {
  let worst: FunnelConversion | null = null;
  for (const step of steps) {
    if (!step.isSmall && changeOf(step) < (worst === null ? 0 : changeOf(worst))) worst = step;
  }
  return worst;
}

/** In shares; below 0: worse than usual. */
function changeOf({ conversion, usual }: FunnelConversion): number {
  return conversion === null || usual === null ? 0 : conversion - usual;
}

export const funnelReport = defineReport({
  id: 'funnel',
  needs: ['requestedAt'],
  of: ({ seen, period }) => funnelOf(seen, period),
});
