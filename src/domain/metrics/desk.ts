import type { ReviewedDeal } from '../review';
import { isWithin } from '../time';
import type { Day, Period } from '../time';
import { dayBases, standingBases } from './basis';
import { metrics } from './index';
import type { Accumulator, Figures, MetricRun, Tally } from './metric';

/** One scope's accumulators over a run. */
export interface Desk {
  /** Takes a deal that stands so now, by the place of the basis. */
  readonly stand: (basis: number, reviewed: ReviewedDeal) => void;
  /** Takes a deal of which that happened in the period, by the places of both. */
  readonly happen: (basis: number, periodIndex: number, reviewed: ReviewedDeal) => void;
  /** What the metrics of one period, by its place, read off. */
  readonly sumsOf: (periodIndex: number) => Figures['of'];
}

/** The accumulators of one basis, which are shown the same deals. */
type Line = readonly Accumulator<unknown>[];
type Started = ReadonlyMap<Tally<unknown>, Accumulator<unknown>>;

/** Every tally that some metric is read off, once. */
const tallies = [...new Set(metrics.map(({ tally }) => tally))].filter((tally) => tally !== null);
const dayNames = Object.keys(dayBases);
const standingNames = Object.keys(standingBases);
const daysIn = Object.values(dayBases);
const standings = Object.values(standingBases);

/** Starts every tally: once for how deals stand now, and once for each period. */
export function openDesk(run: MetricRun, periods: readonly Period[]): Desk {
  const now = startAll(run, standingNames);
  const within = periods.map(() => startAll(run, dayNames));
  const nowLines = linesOf(now, standingNames);
  const periodLines = within.map((started) => linesOf(started, dayNames));
  return {
    stand(basis, reviewed) {
      add(nowLines[basis], reviewed);
    },
    happen(basis, index, reviewed) {
      add(periodLines[index]?.[basis], reviewed);
    },
    sumsOf:
      (index) =>
      <Sums>(tally: Tally<Sums>) => {
        const accumulator = now.get(tally) ?? within[index]?.get(tally);
        // Each tally started its own accumulator, so the sums are of its kind.
        return (accumulator as Accumulator<Sums>).sums;
      },
  };
}

/** Shows deals to the desks that they belong to; which bases and periods they are of is found out once for all desks. */
export function usher(periods: readonly Period[]): (reviewed: ReviewedDeal, desks: readonly Desk[]) => void {
  const periodsOn = periodsByDay(periods);
  return (reviewed, desks) => {
    for (let basis = 0; basis < standings.length; basis += 1) {
      if (standings[basis]?.(reviewed) === true) for (const desk of desks) desk.stand(basis, reviewed);
    }
    for (let basis = 0; basis < daysIn.length; basis += 1) {
      const day = daysIn[basis]?.(reviewed) ?? null;
      if (day === null) continue;
      for (const index of periodsOn(day)) for (const desk of desks) desk.happen(basis, index, reviewed);
    }
  };
}

/** The places of the periods that a day lies in, worked out once a day. */
function periodsByDay(periods: readonly Period[]): (day: Day) => readonly number[] {
  const known = new Map<Day, readonly number[]>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const places = periods.flatMap((period, index) => (isWithin(day, period) ? [index] : []));
    known.set(day, places);
    return places;
  };
}

function startAll(run: MetricRun, bases: readonly string[]): Started {
  return new Map(tallies.filter(({ basis }) => bases.includes(basis)).map((tally) => [tally, tally.start(run)]));
}

function linesOf(started: Started, bases: readonly string[]): Line[] {
  return bases.map((wanted) => [...started].filter(([{ basis }]) => basis === wanted).map(([, each]) => each));
}

function add(line: Line | undefined, reviewed: ReviewedDeal): void {
  if (line !== undefined) for (const accumulator of line) accumulator.add(reviewed);
}
