import type { Deal } from '../deal';
import type { Review } from '../review';
import type { Period } from '../calendar/time';
import { joinDesk, openDesk, sumsOf, usher } from './desk';
import type { Desk } from './desk';
import { metrics } from './index';
import type { MetricId } from './index';
import type { Figures, MetricRun, MetricScope } from './metric';

/** Raw values by metric: kopecks, thousandths, shares; `metricValue` makes roubles and units of them. */
export type MetricValues = Readonly<Record<MetricId, number | null>>;

export interface ManagerKpi {
  /** As it was first met. */
  readonly name: string;
  readonly key: string;
  readonly values: MetricValues;
}

export interface Kpi {
  readonly period: Period;
  readonly all: MetricValues;
  /** Every manager named in deals, in the order of the sheet. A deal without a manager counts only in `all`. */
  readonly managers: readonly ManagerKpi[];
  /** Of the whole team: deals that belong to a metric and could not be measured. */
  readonly leftOut: Readonly<Record<MetricId, number>>;
}

type ReviewedBook = Pick<Review, 'context' | 'deals' | 'history'>;

/**
 * Every metric for the team and for each manager, in one period (spec §6). When the deals are a part of the book (one
 * manager's rows), `history` is still the whole book's: the own probabilities go by it.
 */
export function kpiOf(review: ReviewedBook, period: Period): Kpi {
  const [kpi] = kpisOf(review, [period]);
  if (kpi === undefined) throw new Error('A period gives a KPI');
  return kpi;
}

/** The same for several periods, in one pass over the deals. */
export function kpisOf(review: ReviewedBook, periods: readonly Period[]): Kpi[] {
  const run = { context: review.context, history: review.history };
  const desks = managersDesks(review.deals, run, periods);
  const team = openDesk(periods);
  for (const { desk } of desks) joinDesk(team, desk);
  const managers = desks.filter(({ key }) => key !== '');
  return periods.map((period, index) => {
    const valuesAt = (desk: Desk, managerKey: string): MetricValues =>
      valuesOf({ ...run, period, managerKey }, sumsOf(desk, index));
    return {
      period,
      all: valuesAt(team, ''),
      managers: managers.map(({ name, key, desk }) => ({ name, key, values: valuesAt(desk, key) })),
      leftOut: leftOutOf(sumsOf(team, index)),
    };
  });
}

interface ManagersDesk {
  /** As it was first met; '' with the key of the deals without a manager. */
  readonly name: string;
  readonly key: string;
  readonly desk: Desk;
}

/** A desk for every manager named, in the order of the sheet, to which all of the manager's deals have been shown. */
function managersDesks(
  deals: ReviewedBook['deals'],
  run: MetricRun,
  periods: readonly Period[],
): readonly ManagersDesk[] {
  const desks = new Map<string, ManagersDesk>();
  const show = usher(run, periods);
  const deskOf = ({ manager, managerKey }: Deal): Desk => {
    const known = desks.get(managerKey);
    if (known !== undefined) return known.desk;
    const desk = openDesk(periods);
    desks.set(managerKey, { name: manager, key: managerKey, desk });
    return desk;
  };
  deals.forEach((reviewed) => {
    show(reviewed, deskOf(reviewed.deal));
  });
  return [...desks.values()];
}

function valuesOf(scope: MetricScope, of: Figures['of']): MetricValues {
  const values: Record<string, number | null> = {};
  const figures: Figures = { scope, of, metric: (id) => values[id] ?? null };
  for (const { id, value } of metrics) values[id] = value(figures);
  // The list of metrics is what MetricId is made of, so every id has its value.
  return values as MetricValues;
}

function leftOutOf(of: Figures['of']): Kpi['leftOut'] {
  return Object.fromEntries(metrics.map(({ id, leftOut }) => [id, leftOut(of)])) as Kpi['leftOut'];
}
