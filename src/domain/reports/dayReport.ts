import type { Kpi } from '../metrics/kpi';
import type { ReviewedDeals } from '../review';
import { agingOf } from './aging';
import type { AgingLine } from './aging';
import { funnelReportOf } from './funnel';
import type { FunnelReport } from './funnel';
import { gapToPlan } from './gapToPlan';
import type { GapToPlan } from './gapToPlan';
import { lossesOf } from './losses';
import type { Losses } from './losses';
import { profitByDay } from './profitByDay';
import type { ProfitDay } from './profitByDay';
import { receivablesOf } from './receivables';
import type { DebtAction, ReceivableLine } from './receivables';
import { topDealsOf } from './topDeals';
import type { TopDeal } from './topDeals';
import type { TrendPoint } from './trend';
import { knowsAnswers, unansweredOf } from './unanswered';
import type { Unanswered } from './unanswered';

/** What is known of a day before its reports are made. */
export interface DayKnown {
  readonly review: ReviewedDeals;
  readonly month: Kpi;
  readonly yesterday: Kpi;
  readonly trend: readonly TrendPoint[];
  /** What people do about debts, by the deal's key. */
  readonly actions: ReadonlyMap<string, DebtAction>;
}

/** The owner's five minutes: every report of a day, of the month so far where it has a period. */
export interface DayReport extends Omit<DayKnown, 'review'> {
  /** Null without a plan. */
  readonly gap: GapToPlan | null;
  readonly profitByDay: readonly ProfitDay[];
  readonly top: readonly TopDeal[];
  readonly funnel: FunnelReport;
  /** Null where the sheet cannot tell who was answered. */
  readonly unanswered: readonly Unanswered[] | null;
  readonly losses: Losses;
  readonly receivables: readonly ReceivableLine[];
  readonly aging: readonly AgingLine[];
}

/** Makes the reports of a day. */
export function dayReportOf({ review, month, yesterday, trend, actions }: DayKnown): DayReport {
  const { period } = month;
  return {
    month,
    yesterday,
    trend,
    actions,
    gap: gapToPlan(review, period, ''),
    profitByDay: profitByDay(review, period),
    top: topDealsOf(review),
    funnel: funnelReportOf(review, period),
    unanswered: knowsAnswers(review.context) ? unansweredOf(review) : null,
    losses: lossesOf(review, period),
    receivables: receivablesOf(review),
    aging: agingOf(review),
  };
}
