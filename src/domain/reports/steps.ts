import { daysBefore, lastDays } from '../calendar/period';
import { isWithin } from '../calendar/time';
import type { Day, Period } from '../calendar/time';
import { FUNNEL_STEPS } from '../pipeline/funnelStep';
import type { FunnelStep } from '../pipeline/funnelStep';
import { MOMENTS } from '../pipeline/moments';
import { isHead } from '../positions/part';
import type { ReviewedDeal, ReviewedDeals } from '../review';
import { maturityOf } from './maturity';
import { defineReport } from './report';

/** Deals of equal age: those that started a step, and those of them that came through within its maturity. */
export interface Cohort {
  readonly started: number;
  readonly reached: number;
}

/** Why a step is not judged: time will tell, or too little comes by at all. */
export type StepVerdict = 'judged' | 'early' | 'small';

export interface StepReport {
  readonly to: Exclude<FunnelStep, 'requests'>;
  /** Days that most need for the step; null: too few have made it of late. */
  readonly maturity: number | null;
  readonly recent: Cohort;
  readonly earlier: Cohort;
  /** Recent share less the earlier one; null when the step is not judged. */
  readonly change: number | null;
  readonly verdict: StepVerdict;
}

const RECENT_DAYS = 31;
const EARLIER_DAYS = 90;
const NOBODY: Cohort = { started: 0, reached: 0 };

/**
 * Every step of the funnel by cohorts of equal age: a deal counts only once it has had the time that the step usually
 * takes, so a young month is never called a bad one (spec §16 "The worst step").
 *
 * @param book the whole book, by which maturities are known
 * @param deals those that are counted: all of them, or one manager's
 */
export function stepsOf(book: ReviewedDeals, deals: ReviewedDeals['deals'] = book.deals): StepReport[] {
  return STEPS.map((step) => stepOf(step, book, deals));
}

/** A step of the funnel by its ends. */
export interface Step {
  readonly from: FunnelStep;
  readonly to: StepReport['to'];
}

export const STEPS: readonly Step[] = FUNNEL_STEPS.flatMap((to, place) => {
  const from = FUNNEL_STEPS[place - 1];
  return to === 'requests' || from === undefined ? [] : [{ from, to }];
});

/** The days on which a deal has to have started a step to be of each cohort; without a maturity as if it took no time. */
export interface Ripeness {
  readonly maturity: number | null;
  readonly recent: Period;
  readonly earlier: Period;
}

export function ripenessOf({ from, to }: Step, book: ReviewedDeals): Ripeness {
  const maturity = maturityOf(book, from, to);
  const recent = lastDays((book.context.today - (maturity ?? 0)) as Day, RECENT_DAYS);
  return { maturity, recent, earlier: daysBefore(recent, EARLIER_DAYS) };
}

function stepOf(step: Step, book: ReviewedDeals, deals: ReviewedDeals['deals']): StepReport {
  const { today, settings } = book.context;
  const { to } = step;
  const { maturity, recent: ripe, earlier: before } = ripenessOf(step, book);
  const isEnough = ({ started }: Cohort): boolean => started >= settings.minSample;
  const recent = cohortOf(step, deals, ripe, maturity ?? 0);
  if (maturity === null) {
    return {
      to,
      maturity,
      recent: NOBODY,
      earlier: NOBODY,
      change: null,
      verdict: isEnough(recent) ? 'early' : 'small',
    };
  }
  const earlier = cohortOf(step, deals, before, maturity);
  const change = isEnough(recent) && isEnough(earlier) ? changeOf(recent, earlier) : null;
  if (change !== null) return { to, maturity, recent, earlier, change, verdict: 'judged' };
  const young = cohortOf(step, deals, lastDays(today, RECENT_DAYS), maturity);
  return { to, maturity, recent, earlier, change, verdict: isEnough(recent) || isEnough(young) ? 'early' : 'small' };
}

function cohortOf(step: Step, deals: ReviewedDeals['deals'], period: Period, maturity: number): Cohort {
  let started = 0;
  let reached = 0;
  for (const reviewed of deals) {
    const hasPassed = passageOf(step, reviewed, period, maturity);
    if (hasPassed === null) continue;
    started += 1;
    if (hasPassed) reached += 1;
  }
  return { started, reached };
}

/** Whether a deal that started the step in the period came through within the maturity; null: it did not start then. */
export function passageOf(
  { from, to }: Step,
  reviewed: ReviewedDeal,
  period: Period,
  maturity: number,
): boolean | null {
  const start = isHead(reviewed) ? MOMENTS[from](reviewed) : null;
  if (start === null || !isWithin(start, period)) return null;
  const end = MOMENTS[to](reviewed);
  return end !== null && end <= start + maturity;
}

/** In shares, by one division of whole numbers: equal changes are equal to the last bit. */
function changeOf(recent: Cohort, earlier: Cohort): number | null {
  const divisor = recent.started * earlier.started;
  return divisor === 0 ? null : (recent.reached * earlier.started - earlier.reached * recent.started) / divisor;
}

/** The step that has fallen most; of equal ones the earlier; null when none that is judged has fallen. */
export function worstStepOf(steps: readonly StepReport[]): StepReport | null {
  let worst: StepReport | null = null;
  for (const step of steps) if (step.change !== null && step.change < (worst?.change ?? 0)) worst = step;
  return worst;
}

export const stepsReport = defineReport({
  id: 'steps',
  needs: ['requestedAt'],
  of: ({ book, seen }): Omit<StepReport, 'verdict'>[] =>
    stepsOf(book, seen.deals).map(({ verdict: _, ...step }) => step),
});

/** The name of the step that has fallen most. */
export const worstStepReport = defineReport({
  id: 'worstStep',
  // Told by `steps`: by itself it is null without being unseen.
  needs: [],
  of: ({ book, seen }) =>
    book.context.columns.has('requestedAt') ? (worstStepOf(stepsOf(book, seen.deals))?.to ?? null) : null,
});
