import type { DealColumn } from '../deal';
import type { Kpi } from '../metrics/kpi';
import { firstNotRecognized } from '../metrics/notRecognized';
import type { ReviewedDeals } from '../review';
import { whereSeen } from '../seen';
import type { FigureId } from '../seen';
import { agingOf } from './aging';
import type { AgingLine } from './aging';
import type { Cash } from './cash';
import { discountsOf } from './discounts';
import type { Discounts } from './discounts';
import { funnelReportOf } from './funnel';
import type { FunnelReport } from './funnel';
import { gapToPlan } from './gapToPlan';
import type { PlanReport } from './gapToPlan';
import { lossesOf } from './losses';
import type { Losses } from './losses';
import { profitByDay } from './profitByDay';
import type { ProfitDay } from './profitByDay';
import { quietClientsOf } from './quiet';
import type { QuietClient } from './quiet';
import { receivablesOf } from './receivables';
import type { DebtAction, ReceivableLine } from './receivables';
import { topDealsOf } from './topDeals';
import type { TopDeal } from './topDeals';
import type { TrendPoint } from './trend';
import { unansweredOf } from './unanswered';
import type { Unanswered } from './unanswered';
import type { WeekOfCash } from './weekOfCash';

/** What is known of a day before its reports are made. */
export interface DayKnown {
  readonly review: ReviewedDeals;
  readonly month: Kpi;
  readonly yesterday: Kpi;
  readonly trend: readonly TrendPoint[];
  /** What people do about debts, by the deal's key. */
  readonly actions: ReadonlyMap<string, DebtAction>;
  /** Null: not seen. */
  readonly cash: Cash | null;
  readonly cashWeek: WeekOfCash | null;
}

/**
 * The owner's five minutes: every report of a day, of the month so far where it has a period. One that the sheet lacks
 * columns for is null (spec-strangers-sheet §19).
 */
export interface DayReport extends Omit<DayKnown, 'review'> {
  readonly columns: ReadonlySet<DealColumn>;
  /** The row of the first sale that no period counts; null where there is none. */
  readonly firstNotRecognized: number | null;
  readonly plan: PlanReport | null;
  readonly profitByDay: readonly ProfitDay[] | null;
  /** The margin from which a manager sells without asking; null: none. */
  readonly floor: number | null;
  readonly top: readonly TopDeal[] | null;
  readonly funnel: FunnelReport | null;
  readonly unanswered: readonly Unanswered[] | null;
  readonly losses: Losses | null;
  readonly receivables: readonly ReceivableLine[] | null;
  readonly aging: readonly AgingLine[] | null;
  readonly discounts: Discounts['all'] | null;
  readonly quiet: readonly QuietClient[] | null;
}

/** Makes the reports of a day. */
export function dayReportOf({ review, ...known }: DayKnown): DayReport {
  const { period } = known.month;
  const { columns } = review.context;
  const seen = <Value>(figure: FigureId, of: () => Value): Value | null => whereSeen(figure, columns, of);
  return {
    ...known,
    columns,
    firstNotRecognized: firstNotRecognized(review.deals)?.row ?? null,
    plan: seen('plan-attainment', () => ({ gap: gapToPlan(review, period, '') })),
    profitByDay: seen('gross-profit', () => profitByDay(review, period)),
    floor: review.context.ladders.forGroup('').find(({ role }) => role === 'manager')?.marginFrom ?? null,
    top: seen('top', () => topDealsOf(review)),
    funnel: seen('funnel', () => funnelReportOf(review, period)),
    unanswered: seen('answered-in-time', () => unansweredOf(review)),
    losses: seen('losses', () => lossesOf(review, period)),
    receivables: seen('receivable', () => receivablesOf(review)),
    aging: seen('aging', () => agingOf(review)),
    discounts: seen('discounts', () => discountsOf(review, period).all),
    quiet: seen('quiet', () => quietClientsOf(review)),
  };
}
