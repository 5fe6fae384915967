import type { Day, Period } from '../domain/calendar/time';
import { kpisOf } from '../domain/metrics/kpi';
import { metrics } from '../domain/metrics';
import type { MetricId } from '../domain/metrics';
import type { Figures, MetricRun } from '../domain/metrics/metric';
import { DatedSample, Sample } from '../domain/metrics/sample';
import { join } from '../domain/metrics/sums';
import { emptyTallies, sumsOf, tallyDeal } from '../domain/metrics/tallies';
import { paceOf } from '../domain/calendar/pace';
import type { Review } from '../domain/review';
import { shareOf } from '../domain/money/share';
import { waitingIn } from '../domain/waiting';
import { TALLIES } from './metricSql';

/** A sum of a tally as plain data: a number, the values of a sample, those of days, or keys. */
type PlainSum = number | readonly number[] | readonly (readonly [Day, number])[] | readonly string[];

/** What a book's month comes to, as plain data that can be joined with other books'. */
export interface BranchSums {
  readonly period: Period;
  /** Each tally's sums, by its name. */
  readonly tallies: Readonly<Record<string, Readonly<Record<string, PlainSum>>>>;
  /** The metrics as the book itself tells them; null: not seen, or nothing to count. */
  readonly values: Readonly<Record<MetricId, number | null>>;
  /** Metrics that the book does not show. */
  readonly unseen: readonly string[];
  /** Of the gross profit planned, what the working days passed should have brought; null without a plan. */
  readonly due: number | null;
}

/** The sums of a book in a period. */
export function branchSumsOf(review: Review, period: Period, unseen: readonly string[]): BranchSums {
  const { context, deals, history } = review;
  const run: MetricRun = { context, history, waits: waitingIn(context) };
  const counted = emptyTallies([period]);
  const tally = tallyDeal(run, [period]);
  for (const deal of deals) tally(deal, counted);
  const of = sumsOf(counted, 0);
  const [kpi] = kpisOf(review, [period]);
  if (kpi === undefined) throw new Error('A period gives a KPI');
  const planned = context.plan.targetFor(period, '').grossProfit;
  const { passed, total } = paceOf(period.from, context.today, context.calendar);
  return {
    period,
    tallies: Object.fromEntries(TALLIES.map(({ name, tally: one }) => [name, plainOf(of(one as never))])),
    values: kpi.all,
    unseen,
    due: planned === null || total === 0 ? null : (planned * passed) / total,
  };
}

function plainOf(sums: object): Record<string, PlainSum> {
  const entries = Object.entries(sums).map(([field, sum]: [string, unknown]) => [field, plainSum(sum)] as const);
  return Object.fromEntries(entries);
}

function plainSum(sum: unknown): PlainSum {
  if (sum instanceof Sample || sum instanceof DatedSample) return [...sum.all] as PlainSum;
  return sum instanceof Set ? ([...sum] as string[]) : Number(sum);
}

/** A company's figure: blank where some branch does not show it, so that no smaller one stands for it. */
export interface CompanyValue {
  readonly value: number | null;
  /** Branches that do not show it. */
  readonly missing: number;
}

/** The metrics of several books together: sums of sums, percentiles of all values, each client once. */
export function companyValues(branches: readonly BranchSums[]): ReadonlyMap<MetricId, CompanyValue> {
  const joined = joinedTallies(branches);
  const told = new Map<string, number | null>();
  const values = metrics.map((metric): [MetricId, CompanyValue] => {
    const missing = branches.filter(({ unseen }) => unseen.includes(metric.id)).length;
    const value = missing > 0 ? null : valueOf(metric.id, branches, joined, told);
    told.set(metric.id, value);
    return [metric.id, { value, missing }];
  });
  return new Map(values);
}

function joinedTallies(branches: readonly BranchSums[]): ReadonlyMap<object, object> {
  return new Map(
    TALLIES.map(({ name, tally }) => {
      const sums = tally.start();
      for (const { tallies } of branches) join(sums, revived(tally.start(), tallies[name] ?? {}));
      return [tally, sums];
    }),
  );
}

/** Plain sums as the tally keeps them. */
function revived(started: object, plain: Readonly<Record<string, PlainSum>>): object {
  const sums = started as Record<string, unknown>;
  for (const [field, sum] of Object.entries(plain)) {
    const own = sums[field];
    if (own instanceof Sample) for (const value of sum as readonly number[]) own.add(value);
    else if (own instanceof DatedSample)
      for (const [day, value] of sum as readonly (readonly [Day, number])[]) own.add(day, value);
    else if (own instanceof Set) for (const key of sum as readonly string[]) own.add(key);
    else sums[field] = sum;
  }
  return sums;
}

/** What is planned or banked is known by each book alone: it adds up. */
const ADDED: readonly string[] = ['cash-in', 'plan', 'plan-revenue', 'plan-quantity'];

const ATTAINED: Readonly<Record<string, readonly [fact: string, plan: string]>> = {
  'plan-attainment': ['gross-profit', 'plan'],
  'plan-revenue-attainment': ['revenue', 'plan-revenue'],
  'plan-quantity-attainment': ['quantity', 'plan-quantity'],
};

function valueOf(
  id: MetricId,
  branches: readonly BranchSums[],
  joined: ReadonlyMap<object, object>,
  told: ReadonlyMap<string, number | null>,
): number | null {
  if (ADDED.includes(id)) return addedUp(branches.map(({ values }) => values[id]));
  if (id === 'plan-pace') return shareOf(told.get('gross-profit') ?? 0, addedUp(branches.map(({ due }) => due)) ?? 0);
  const attained = ATTAINED[id];
  if (attained !== undefined) return shareOf(told.get(attained[0]) ?? 0, told.get(attained[1]) ?? 0);
  const metric = metrics.find((one) => one.id === id);
  const [first] = branches;
  if (metric === undefined || first === undefined) return null;
  const of = ((tally: object) => joined.get(tally)) as Figures['of'];
  return metric.value({
    of,
    scope: { period: first.period } as Figures['scope'],
    metric: (other) => told.get(other) ?? null,
  });
}

/** Null unless each of them is known. */
function addedUp(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
