import type { Kopecks } from '../deal';
import type { FactedDeal } from '../facts';
import { DEBT } from '../needs';
import { isFirstRow } from '../positions/part';
import type { ReviewedDeals } from '../review';
import { defineReport } from './report';

/** Days overdue from `from` up to and including `to`; both null: not due yet; only `to` null: without end. */
export interface AgingBucket {
  /** `current`, `1-30`, … `120+`: by the bounds of the settings. */
  readonly key: string;
  readonly from: number | null;
  readonly to: number | null;
}

export interface AgingLine extends AgingBucket {
  readonly owed: Kopecks;
  readonly deals: number;
}

/** The buckets of `bounds`, ascending upper bounds (spec §3 "ageing"). */
export function agingBuckets(bounds: readonly number[]): AgingBucket[] {
  const upTo = bounds.map((to, index) => {
    const from = (bounds[index - 1] ?? 0) + 1;
    return { key: `${from}-${to}`, from, to };
  });
  const last = bounds[bounds.length - 1] ?? 0;
  return [{ key: 'current', from: null, to: null }, ...upTo, { key: `${last}+`, from: last + 1, to: null }];
}

/** The place of a debt among the buckets of `bounds`; 0 days overdue is not due. */
export function bucketPlace(daysOverdue: number, bounds: readonly number[]): number {
  if (daysOverdue <= 0) return 0;
  const place = bounds.findIndex((bound) => daysOverdue <= bound);
  return place < 0 ? bounds.length + 1 : place + 1;
}

/** What is owed now, by how long it is overdue. */
export function agingOf({ context, deals }: ReviewedDeals): AgingLine[] {
  const { agingBounds } = context.settings;
  const lines = agingBuckets(agingBounds).map((bucket) => ({ ...bucket, owed: 0, deals: 0 }));
  const placeOf = ({ facts }: FactedDeal): number => bucketPlace(facts.daysOverdue, agingBounds);
  for (const reviewed of deals) {
    const { owed } = reviewed.facts;
    const place = placeOf(reviewed);
    const line = lines[place];
    if (line === undefined || owed === 0) continue;
    line.owed += owed;
    if (isFirstRow(reviewed, (row) => row.facts.owed > 0 && placeOf(row) === place)) line.deals += 1;
  }
  return lines;
}

/** Roubles owed, by bucket. */
export const agingReport = defineReport({
  id: 'aging',
  needs: DEBT,
  of: ({ seen }): Readonly<Record<string, number>> =>
    Object.fromEntries(agingOf(seen).map(({ key, owed }) => [key, owed / 100])),
});
