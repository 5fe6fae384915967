import type { DealColumn } from '../deal';
import { missingColumns } from '../needs';
import { typedOf } from '../positions/part';
import type { Review, ReviewedDeal } from '../review';
import type { Period } from '../calendar/time';
import { waitingIn } from '../waiting';
import { joinTallies, emptyTallies, sumsOf, tallyDeal } from './tallies';
import type { Tallies } from './tallies';
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
  const { history } = review;
  // Of a part of the book only what went to its deals is told.
  const context = { ...review.context, payments: review.context.payments.seenBy(review.deals) };
  const run = { context, history, waits: waitingIn(context) };
  const valuesOf = valuesSeenIn(review.context.columns);
  const everybody = talliesByManager(review.deals, run, periods);
  const team = emptyTallies(periods);
  for (const { tallies } of everybody) joinTallies(team, tallies);
  const managers = everybody.filter(({ key }) => key !== '');
  return periods.map((period, index) => {
    const valuesAt = (tallies: Tallies, managerKey: string): MetricValues =>
      valuesOf({ ...run, period, managerKey }, sumsOf(tallies, index));
    return {
      period,
      all: valuesAt(team, ''),
      managers: managers.map(({ name, key, tallies }) => ({ name, key, values: valuesAt(tallies, key) })),
      leftOut: leftOutOf(sumsOf(team, index)),
    };
  });
}

interface ManagerTallies {
  /** As the topmost row that carries it spells it; '' with the key of the deals without a manager. */
  readonly name: string;
  readonly key: string;
  readonly tallies: Tallies;
}

/** The tallies of every manager named, in the order of the sheet, with all of the manager's deals counted. */
function talliesByManager(
  deals: ReviewedBook['deals'],
  run: MetricRun,
  periods: readonly Period[],
): readonly ManagerTallies[] {
  const managers = new Map<string, Tallies>();
  const named: ManagerTallies[] = [];
  const tally = tallyDeal(run, periods);
  const talliesOf = (reviewed: ReviewedDeal): Tallies => {
    const { managerKey: key } = reviewed.deal;
    const known = managers.get(key);
    if (known !== undefined) return known;
    const tallies = emptyTallies(periods);
    managers.set(key, tallies);
    named.push({ name: spelledIn(deals, reviewed), key, tallies });
    return tallies;
  };
  deals.forEach((reviewed) => {
    tally(reviewed, talliesOf(reviewed));
  });
  return named;
}

/** A position has its manager's name of its head, which may stand below another row that carries it. */
function spelledIn(deals: ReviewedBook['deals'], { deal, facts }: ReviewedDeal): string {
  if (facts.part === null) return deal.manager;
  const carrying = deals.find((one) => typedOf(one).managerKey === deal.managerKey);
  return carrying === undefined ? deal.manager : typedOf(carrying).manager;
}

/** Reads every metric off its tally; one that needs a column that the sheet lacks is null. */
function valuesSeenIn(columns: ReadonlySet<DealColumn>): (scope: MetricScope, of: Figures['of']) => MetricValues {
  const seen = new Set(metrics.filter(({ needs }) => missingColumns(needs, columns).length === 0).map(({ id }) => id));
  return (scope, of) => {
    const values: Record<string, number | null> = {};
    const figures: Figures = { scope, of, metric: (id) => values[id] ?? null };
    for (const { id, value } of metrics) values[id] = seen.has(id) ? value(figures) : null;
    // The list of metrics is what MetricId is made of, so every id has its value.
    return values as MetricValues;
  };
}

function leftOutOf(of: Figures['of']): Kpi['leftOut'] {
  return Object.fromEntries(metrics.map(({ id, leftOut }) => [id, leftOut(of)])) as Kpi['leftOut'];
}
