import type { RawCell } from '../../../domain/reading/rawCell';
import { isNext, runsOf } from '../../cells/runs';
import { headerKey } from '../../headers/headerKey';
import { namesApart } from '../../headers/repeatedHeaders';

/** Columns of one tab and those of another that have their headers, 0-based, neighbours in both. */
export interface ColumnRun {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
}

export type HeaderRow = readonly RawCell[];

/** Where each header stands, by a key that tells repeated ones apart. */
function placesIn(row: HeaderRow): ReadonlyMap<string, number> {
  const named = namesApart(row).flatMap((name, at) => (name === '' ? [] : [[headerKey(name), at] as const]));
  return new Map(named);
}

/**
 * How the columns of `from` go into `to`, or null where the tabs are not of one shape: each header of the one stands in the
 * other, in whatever order, but for those of `to` that nobody's tab had before.
 *
 * @param added headers that set-up put into `to`
 */
export function columnRuns(from: HeaderRow, to: HeaderRow, added: readonly string[] = []): readonly ColumnRun[] | null {
  const [source, target] = [placesIn(from), placesIn(to)];
  const ours = new Set(added.map(headerKey));
  const isWhole = [...target.keys()].every((key) => source.has(key) || ours.has(key));
  if (source.size === 0 || !isWhole) return null;
  const pairs: { from: number; to: number }[] = [];
  for (const [key, from] of source) {
    const to = target.get(key);
    if (to === undefined) return null;
    pairs.push({ from, to });
  }
  const runs = runsOf(pairs, (before, next) => isNext(before.from, next.from) && isNext(before.to, next.to));
  return runs.flatMap((run) => run.slice(0, 1).map((first) => ({ ...first, columns: run.length })));
}

/** Neighbouring rows as runs: the first of each, and how many. */
export function rowRuns(rows: readonly number[]): readonly { readonly first: number; readonly rows: number }[] {
  return runsOf(rows, isNext).flatMap((run) => run.slice(0, 1).map((first) => ({ first, rows: run.length })));
}
