import type { ReviewedDeal } from '../review';
import { isWithin } from '../calendar/time';
import type { Day, Period } from '../calendar/time';
import { dayBases, standingBases } from './basis';
import { metrics } from './index';
import type { Figures, MetricRun, Tally } from './metric';
import { join } from './sums';
import type { Joinable } from './sums';

/** What each tally of a list has counted, by the tally's place in it. */
type Counts = readonly object[];

/** What one manager's deals, or the team's, have come to in a run. */
export interface Desk {
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

/** A basis: what tells whether a deal belongs to it, or on which day, and the tallies that are shown the deal. */
interface Line<Belongs> {
  readonly belongs: Belongs;
  readonly shown: readonly Placed[];
}

function linesOf<Belongs>(bases: Readonly<Record<string, Belongs>>, among: readonly Tally<object>[]): Line<Belongs>[] {
  const placed = among.map((tally, place): Placed => ({ tally, place }));
  return Object.entries(bases).map(([name, belongs]) => ({
    belongs,
    shown: placed.filter(({ tally }) => tally.basis === name),
  }));
}

const standingLines = linesOf<(reviewed: ReviewedDeal) => boolean>(standingBases, standingTallies);
const dayLines = linesOf<(reviewed: ReviewedDeal) => Day | null>(dayBases, dayTallies);

/** Nothing counted yet: how deals stand now once, and each period's days apart. */
export function openDesk(periods: readonly Period[]): Desk {
  const open = (among: readonly Tally<object>[]): Counts => among.map(({ start }) => start());
  return { now: open(standingTallies), within: periods.map(() => open(dayTallies)) };
}

/** Takes in what another desk has counted. */
export function joinDesk(into: Desk, from: Desk): void {
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
export function sumsOf({ now, within }: Desk, index: number): Figures['of'] {
  return <Sums extends Joinable<Sums>>(tally: Tally<Sums>) => {
    const sums = now[standingTallies.indexOf(tally)] ?? within[index]?.[dayTallies.indexOf(tally)];
    // At a tally's place stands what that tally has started.
    return sums as Sums;
  };
}

/** Shows a deal to a desk: to what counts how deals stand, and to the periods in which something of it happened. */
export function usher(run: MetricRun, periods: readonly Period[]): (reviewed: ReviewedDeal, desk: Desk) => void {
  const periodsOn = periodsByDay(periods);
  const count = (shown: readonly Placed[], reviewed: ReviewedDeal, counts: Counts | undefined): void => {
    for (const { tally, place } of shown) {
      const sums = counts?.[place];
      if (sums !== undefined) tally.add(sums, reviewed, run);
    }
  };
  return (reviewed, { now, within }) => {
    for (const { belongs, shown } of standingLines) if (belongs(reviewed)) count(shown, reviewed, now);
    for (const { belongs, shown } of dayLines) {
      const day = belongs(reviewed);
      if (day === null) continue;
      for (const index of periodsOn(day)) count(shown, reviewed, within[index]);
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
