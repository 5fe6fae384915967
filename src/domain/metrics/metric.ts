import type { Context } from '../context';
import type { Bilingual } from '../language';
import type { ReviewedDeal } from '../review';
import type { Period } from '../time';

export type MetricUnit = 'money' | 'quantity' | 'share' | 'count' | 'minutes' | 'days';

/**
 * Which deals a metric is shown. `recognized`, `requested`, `quoted`, `paid` and `closed`: those whose such day lies
 * in the period; `now`: every deal, whatever the period.
 */
export type MetricBasis = 'recognized' | 'requested' | 'quoted' | 'paid' | 'closed' | 'now';

/** Takes the deals of one scope one by one, then says the value: null when there is nothing to divide. */
export interface Accumulator {
  readonly add: (reviewed: ReviewedDeal) => void;
  /** Money in kopecks, quantity in thousandths, shares as shares; null: nothing to count. */
  readonly value: () => number | null;
}

/** One scope's place in a run: `managerKey` is '' for the whole team. */
export interface MetricScope {
  readonly managerKey: string;
  readonly period: Period;
  readonly context: Context;
}

interface MetricCommon<Id extends string> {
  /** Kebab-case and never renamed: it is stored in sheets. */
  readonly id: Id;
  readonly unit: MetricUnit;
  readonly better: 'more' | 'less' | 'neither';
  readonly titles: Bilingual;
  /** The formula in words, for the docs and for the note on a figure. */
  readonly meaning: Bilingual;
}

/** Counted from deals. */
export interface CountedMetric<Id extends string = string> extends MetricCommon<Id> {
  readonly kind: 'counted';
  readonly basis: MetricBasis;
  readonly start: (scope: MetricScope) => Accumulator;
}

/** Follows from metrics that stand before it in the list, the plan and the calendar. */
export interface DerivedMetric<Id extends string = string> extends MetricCommon<Id> {
  readonly kind: 'derived';
  readonly derive: (valueOf: (id: string) => number | null, scope: MetricScope) => number | null;
}

export type Metric<Id extends string = string> = CountedMetric<Id> | DerivedMetric<Id>;
