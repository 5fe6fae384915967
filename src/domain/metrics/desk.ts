import type { ReviewedDeal } from '../review';
import { isWithin } from '../time';
import type { Day, Period } from '../time';
import { dayBases, standingBases } from './basis';
import type { Basis } from './basis';
import { metrics } from './index';
import type { Accumulator, Figures, MetricRun, Tally } from './metric';
import { join } from './sums';
import type { Joinable } from './sums';

type Started = ReadonlyMap<Tally<object>, Accumulator<object>>;

/** The accumulators of one basis, which are shown the same deals. */
type Line = readonly Accumulator<object>[];

/** Accumulators, and the same by the place of their basis. */
interface Book {
  readonly started: Started;
  readonly lines: readonly Line[];
}

/** One manager's accumulators over a run, or the team's. */
export interface Desk {
  /** Of how deals stand now. */
  readonly now: Book;
  /** Of what happened in each period. */
  readonly within: readonly Book[];
}

/** Every tally that some metric is read off, once. */
const tallies = [...new Set(metrics.map(({ tally }) => tally))].filter((tally) => tally !== null);
const dayNames = Object.keys(dayBases) as Basis[];
const standingNames = Object.keys(standingBases) as Basis[];
const daysIn = Object.values(dayBases);
const standings = Object.values(standingBases);

/** Starts every tally: once for how deals stand now, and once for each period. */
export function openDesk(run: MetricRun, periods: readonly Period[]): Desk {
  return { now: openBook(run, standingNames), within: periods.map(() => openBook(run, dayNames)) };
}

function openBook(run: MetricRun, bases: readonly Basis[]): Book {
  const started = new Map(
    tallies.filter(({ basis }) => bases.includes(basis)).map((tally) => [tally, tally.start(run)] as const),
  );
  const lineOf = (wanted: Basis): Line => [...started].flatMap(([{ basis }, each]) => (basis === wanted ? [each] : []));
  return { started, lines: bases.map(lineOf) };
}

/** Takes in what another desk has counted. */
export function joinDesk(into: Desk, from: Desk): void {
  joinBook(into.now, from.now);
  into.within.forEach((book, index) => {
    const other = from.within[index];
    if (other !== undefined) joinBook(book, other);
  });
}

function joinBook(into: Book, from: Book): void {
  for (const [tally, { sums }] of into.started) join(sums, from.started.get(tally)?.sums ?? sums);
}

/** What the metrics of one period, by its place, read off. */
export function sumsOf({ now, within }: Desk, index: number): Figures['of'] {
  return <Sums extends Joinable<Sums>>(tally: Tally<Sums>) => {
    const accumulator = now.started.get(tally) ?? within[index]?.started.get(tally);
    // Each tally started its own accumulator, so the sums are of its kind.
    return (accumulator as Accumulator<Sums>).sums;
  };
}

/** Shows a deal to a desk: to what counts how deals stand, and to the periods in which something of it happened. */
export function usher(periods: readonly Period[]): (reviewed: ReviewedDeal, desk: Desk) => void {
  const periodsOn = periodsByDay(periods);
  return (reviewed, { now, within }) => {
    for (let basis = 0; basis < standings.length; basis += 1) {
      if (standings[basis]?.(reviewed) === true) add(now.lines[basis], reviewed);
    }
    for (let basis = 0; basis < daysIn.length; basis += 1) {
      const day = daysIn[basis]?.(reviewed) ?? null;
      if (day === null) continue;
      for (const index of periodsOn(day)) add(within[index]?.lines[basis], reviewed);
    }
  };
}

function add(line: Line | undefined, reviewed: ReviewedDeal): void {
  if (line !== undefined) for (const accumulator of line) accumulator.add(reviewed);
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
