import type { Kopecks } from '../deal';
import { roundedKopecks } from '../money/money';
import { paceOf } from '../calendar/pace';
import type { ReviewedDeals } from '../review';
import type { Period } from '../calendar/time';
import { soldIn } from './sold';

/** Gross profit against the plan of the period's month. */
export interface PlanProgress {
  readonly plan: Kopecks;
  readonly fact: Kopecks;
  /** The part of the plan that the working days passed should have brought. */
  readonly due: Kopecks;
  /** Working days after today to the month's end. */
  readonly daysLeft: number;
  /** What each of them must bring to reach the plan; 0 when it is reached, null when no day is left. */
  readonly neededPerDay: Kopecks | null;
}

/** How the plan stands, for one manager or ('') the team; null without a plan. */
export function planProgressOf(
  { context, deals }: ReviewedDeals,
  period: Period,
  managerKey: string,
): PlanProgress | null {
  const plan = context.plan.targetFor(period, managerKey).grossProfit;
  if (plan === null) return null;
  const { passed, total } = paceOf(period.from, context.today, context.calendar);
  const fact = soldIn(deals, period, managerKey).grossProfit;
  const daysLeft = total - passed;
  return {
    plan,
    fact,
    due: total === 0 ? plan : roundedKopecks((plan * passed) / total),
    daysLeft,
    neededPerDay: daysLeft === 0 ? null : roundedKopecks(Math.max(0, plan - fact) / daysLeft),
  };
}
