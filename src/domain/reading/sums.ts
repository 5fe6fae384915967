import { figureIn } from './figureIn';
import type { RawCell } from './rawCell';

type Row = readonly RawCell[];

/** A sum from the beginning of a run to before a place. */
interface Running {
  readonly at: number;
  readonly sum: number;
}

/**
 * Says of the `asked` rows whether the figure in a column is, to the kopeck, the sum of at least two cells right above
 * or right below: blanks count 0, a text ends the run (spec §21). A column is looked through when it is first asked about.
 */
export function sumsIn(rows: readonly Row[], asked: readonly number[]): (index: number, column: number) => boolean {
  const known = new Map<number, ReadonlySet<number>>();
  return (index, column) => {
    const found = known.get(column) ?? sumsOf(column);
    known.set(column, found);
    return found.has(index);
  };

  function sumsOf(column: number): ReadonlySet<number> {
    const figures = rows.map((cells) => figureIn(cells[column] ?? ''));
    const last = figures.length - 1;
    const below = sumsBefore([...figures].reverse(), new Set(asked.map((at) => last - at)));
    return new Set([...sumsBefore(figures, new Set(asked)), ...below.map((at) => last - at)]);
  }
}

/** Of the asked places those whose figure is the sum of two or more right before it. */
function sumsBefore(figures: readonly (number | null)[], asked: ReadonlySet<number>): number[] {
  let sum = 0;
  // By the kopeck, the first place at which the run had come to it: what was added since is the sum that is sought.
  let met = new Map<number, Running>();
  const found: number[] = [];
  figures.forEach((figure, at) => {
    if (figure === null) {
      sum = 0;
      met = new Map();
      return;
    }
    if (asked.has(at) && isReached(sum - figure, at, met)) found.push(at);
    const kopeck = Math.round(sum * 100);
    if (!met.has(kopeck)) met.set(kopeck, { at, sum });
    sum += figure;
  });
  return found;
}

/** Half a kopeck on either side of the sum that binary fractions have. */
function isReached(sought: number, at: number, met: ReadonlyMap<number, Running>): boolean {
  const kopeck = Math.round(sought * 100);
  return [kopeck - 1, kopeck, kopeck + 1].some((near) => {
    const running = met.get(near);
    return running !== undefined && running.at <= at - 2 && Math.abs(running.sum - sought) < 0.005;
  });
}
