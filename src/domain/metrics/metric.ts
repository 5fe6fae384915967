import type { Context } from '../context';
import type { History } from '../pipeline/forecast';
import type { Bilingual } from '../language';
import type { Needs } from '../needs';
import type { ReviewedDeal } from '../review';
import type { WaitingFor } from '../waiting';
import type { Period } from '../calendar/time';
import type { Basis } from './basis';
import type { Joinable } from './sums';

export type MetricUnit = 'money' | 'quantity' | 'share' | 'count' | 'minutes' | 'days';

/** What every tally of a run may know. */
export interface MetricRun {
  readonly context: Context;
  /** Of the whole book, whoever sold. */
  readonly history: History;
  /** What a deal waits for. */
  readonly waits: WaitingFor;
}

/** One scope of a run: `managerKey` is '' for the whole team. */
export interface MetricScope extends MetricRun {
  readonly managerKey: string;
  readonly period: Period;
}

/**
 * What is counted in one go for a family of metrics: it takes the deals of its basis one by one, and keeps what its
 * metrics read off. Each is counted once, for its manager: the team's sums are its managers', joined.
 */
export interface Tally<Sums extends Joinable<Sums>> {
  readonly basis: Basis;
  /** Deals: of several rows that are one deal the head alone is counted in; rows: each of them (spec 17). */
  readonly counts: 'deals' | 'rows';
  /** Nothing counted yet. */
  start(): Sums;
  /** Counts one deal in, into what `start` gave. */
  add(sums: Sums, reviewed: ReviewedDeal, run: MetricRun): void;
}

/** What a metric reads its value off. */
export interface Figures {
  readonly scope: MetricScope;
  readonly of: <Sums extends Joinable<Sums>>(tally: Tally<Sums>) => Sums;
  /** The value of a metric that stands before this one in the list. */
  readonly metric: (id: string) => number | null;
}

interface Words<Id extends string> {
  /** Kebab-case and never renamed: it is stored in sheets. */
  readonly id: Id;
  readonly unit: MetricUnit;
  readonly better: 'more' | 'less' | 'neither';
  readonly titles: Bilingual;
  /** The formula in words, for the docs and for the note on a figure. */
  readonly meaning: Bilingual;
  /** On a sheet without these columns it is null: nothing is said that cannot be seen (spec-strangers-sheet §19). */
  readonly needs: Needs;
}

export interface Metric<Id extends string = string> extends Words<Id> {
  /** Null: it follows from other metrics, the plan and the calendar. */
  readonly tally: Tally<object> | null;
  /**
   * Money in kopecks, quantity in thousandths, shares as shares; null: nothing to divide, or not planned. Sums are
   * exact below 2^53, which is 90 trillion roubles.
   */
  readonly value: (figures: Figures) => number | null;
  /** Deals that belong here and could not be measured. */
  readonly leftOut: (of: Figures['of']) => number;
}

interface CountedSpec<Id extends string, Sums extends Joinable<Sums>> extends Words<Id> {
  readonly tally: Tally<Sums>;
  readonly value: (sums: Sums) => number | null;
  readonly leftOut?: (sums: Sums) => number;
}

/** Makes a metric that is read off a tally. */
export function countedMetric<Id extends string, Sums extends Joinable<Sums>>(spec: CountedSpec<Id, Sums>): Metric<Id> {
  const { tally, value, leftOut = () => 0, ...words } = spec;
  return { ...words, tally, value: ({ of }) => value(of(tally)), leftOut: (of) => leftOut(of(tally)) };
}

interface DerivedSpec<Id extends string> extends Words<Id> {
  readonly value: (figures: Figures) => number | null;
}

/** Makes a metric that follows from others, the plan and the calendar. */
export function derivedMetric<Id extends string>(spec: DerivedSpec<Id>): Metric<Id> {
  return { ...spec, tally: null, leftOut: () => 0 };
}
