import type { ReviewedDeal } from '../review';
import { isWithin } from '../calendar/time';
import type { Day, Period } from '../calendar/time';
import { isPosition } from '../positions/part';
import { dayBases, standingBases } from './basis';
import { metrics } from './index';
import type { Figures, MetricRun, Tally } from './metric';
import { join } from './sums';
import type { Joinable } from './sums';

/** What each tally of a list has counted, by the tally's place in it. */
type Counts = readonly object[];

/** What one manager's deals, or the team's, have come to in a run. */
export interface Tallies {
  /** Of how deals stand now. */
  readonly now: Counts;
  /** Of what happened in each period. */
  readonly within: readonly Counts[];
}

/** Every tally that some metric is read off, once. */
const tallies = [...new Set(metrics.map(({ tally }) => tally))].filter((tally) => tally !== null);
const standingTallies = tallies.filter(({ basis }) => basis in standingBases);
const dayTallies = tallies.filter(({ basis }) => basis in dayBases);

interface Placed {
  readonly tally: Tally<object>;
  /** Where its sums stand among the counts. */
  readonly place: number;
}

/** A basis: the test that says whether a deal counts in it, or on which day, and the tallies that count such deals. */
interface BasisTallies<Test> {
  readonly test: Test;
  readonly tallies: readonly Placed[];
}

/** Every basis for a row that stands for its deal, and those that count rows for a position. */
interface Bases<Test> {
  readonly ofDeal: readonly BasisTallies<Test>[];
  readonly ofPosition: readonly BasisTallies<Test>[];
}

function byBasis<Test>(bases: Readonly<Record<string, Test>>, among: readonly Tally<object>[]): Bases<Test> {
  const placed = among.map((tally, place): Placed => ({ tally, place }));
  const of = (some: readonly Placed[]): BasisTallies<Test>[] =>
    Object.entries(bases).map(([name, test]) => ({ test, tallies: some.filter(({ tally }) => tally.basis === name) }));
  return { ofDeal: of(placed), ofPosition: of(placed.filter(({ tally }) => tally.counts === 'rows')) };
}

const standingByBasis = byBasis<(reviewed: ReviewedDeal) => boolean>(standingBases, standingTallies);
const datedByBasis = byBasis<(reviewed: ReviewedDeal) => Day | null>(dayBases, dayTallies);

/** Nothing counted yet: how deals stand now once, and each period's days apart. */
export function emptyTallies(periods: readonly Period[]): Tallies {
  const open = (among: readonly Tally<object>[]): Counts => among.map(({ start }) => start());
  return { now: open(standingTallies), within: periods.map(() => open(dayTallies)) };
}

/** Adds what other tallies have counted. */
export function joinTallies(into: Tallies, from: Tallies): void {
  joinCounts(into.now, from.now);
  into.within.forEach((counts, index) => {
    joinCounts(counts, from.within[index] ?? []);
  });
}

function joinCounts(into: Counts, from: Counts): void {
  into.forEach((sums, place) => {
    join(sums, from[place] ?? {});
  });
}

/** What the metrics of one period, by its place, read off. */
export function sumsOf({ now, within }: Tallies, index: number): Figures['of'] {
  return <Sums extends Joinable<Sums>>(tally: Tally<Sums>) => {
    const sums = now[standingTallies.indexOf(tally)] ?? within[index]?.[dayTallies.indexOf(tally)];
    // At a tally's place stands what that tally has started.
    return sums as Sums;
  };
}

/** Counts a deal, or what a position adds to it: in what counts how deals stand, and in the periods in which something of it happened. */
export function tallyDeal(
  run: MetricRun,
  periods: readonly Period[],
): (reviewed: ReviewedDeal, tallies: Tallies) => void {
  const periodsOn = periodsByDay(periods);
  const count = (placed: readonly Placed[], reviewed: ReviewedDeal, counts: Counts | undefined): void => {
    for (const { tally, place } of placed) {
      const sums = counts?.[place];
      if (sums !== undefined) tally.add(sums, reviewed, run);
    }
  };
  return (reviewed, { now, within }) => {
    const bases = isPosition(reviewed.facts) ? 'ofPosition' : 'ofDeal';
    for (const { test, tallies: counted } of standingByBasis[bases]) if (test(reviewed)) count(counted, reviewed, now);
    for (const { test, tallies: counted } of datedByBasis[bases]) {
      const day = test(reviewed);
      if (day === null) continue;
      for (const index of periodsOn(day)) count(counted, reviewed, within[index]);
    }
  };
}

const NO_PLACES: readonly number[] = [];

/** The places of the periods that a day lies in, worked out once a day. */
function periodsByDay(periods: readonly Period[]): (day: Day) => readonly number[] {
  const first = Math.min(...periods.map(({ from }) => from));
  const last = Math.max(...periods.map(({ to }) => to));
  const known: (readonly number[] | undefined)[] = [];
  return (day) => {
    if (!(day >= first && day <= last)) return NO_PLACES;
    return (known[day - first] ??= periods.flatMap((period, index) => (isWithin(day, period) ? [index] : [])));
  };
}
