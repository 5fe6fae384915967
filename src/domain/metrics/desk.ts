import type { ReviewedDeal } from '../review';
import { isWithin } from '../time';
import type { Period } from '../time';
import { dayBases, standingBases } from './basis';
import { metrics } from './index';
import type { Accumulator, Figures, MetricRun, Tally } from './metric';

/** One scope's accumulators over a run. */
export interface Desk {
  readonly show: (reviewed: ReviewedDeal) => void;
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
    show(reviewed) {
      showStanding(reviewed, nowLines);
      showDays(reviewed, periods, periodLines);
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

function startAll(run: MetricRun, bases: readonly string[]): Started {
  return new Map(tallies.filter(({ basis }) => bases.includes(basis)).map((tally) => [tally, tally.start(run)]));
}

function linesOf(started: Started, bases: readonly string[]): Line[] {
  return bases.map((wanted) => [...started].filter(([{ basis }]) => basis === wanted).map(([, each]) => each));
}

// The hot loop of a build: nothing is allocated per deal.

function showStanding(reviewed: ReviewedDeal, lines: readonly Line[]): void {
  for (let basis = 0; basis < standings.length; basis += 1) {
    if (standings[basis]?.(reviewed) === true) add(lines[basis], reviewed);
  }
}

function showDays(reviewed: ReviewedDeal, periods: readonly Period[], lines: readonly (readonly Line[])[]): void {
  for (let basis = 0; basis < daysIn.length; basis += 1) {
    const day = daysIn[basis]?.(reviewed) ?? null;
    if (day === null) continue;
    for (let index = 0; index < periods.length; index += 1) {
      const period = periods[index];
      if (period !== undefined && isWithin(day, period)) add(lines[index]?.[basis], reviewed);
    }
  }
}

function add(line: Line | undefined, reviewed: ReviewedDeal): void {
  if (line !== undefined) for (const accumulator of line) accumulator.add(reviewed);
}
