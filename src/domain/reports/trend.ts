import type { MetricId } from '../metrics';
import type { Day } from '../calendar/time';

/** The figures that prove that order has come (spec §6 "curve"). */
export const TREND_METRICS = [
  'stuck',
  'no-next-step',
  'answered-in-time',
  'overdue-receivable',
  'unapproved-sales',
] as const satisfies readonly MetricId[];

export type TrendValues = Readonly<Partial<Record<(typeof TREND_METRICS)[number], number | null>>>;

/** What the KPI tab holds of one day for the whole team. */
export interface Snapshot {
  readonly day: Day;
  readonly values: TrendValues;
}

export interface TrendPoint extends Snapshot {
  /** Whole weeks since the baseline, which is 0. */
  readonly week: number;
}

/** Day 0 and the last snapshot of each week since, oldest first; empty before the first snapshot. */
export function trendOf(snapshots: readonly Snapshot[]): TrendPoint[] {
  const byDay = [...snapshots].sort((a, b) => a.day - b.day);
  const [baseline] = byDay;
  if (baseline === undefined) return [];
  const lastOfWeek = new Map<number, TrendPoint>();
  for (const snapshot of byDay.slice(1)) {
    const week = Math.ceil((snapshot.day - baseline.day) / 7);
    lastOfWeek.set(week, { ...snapshot, week });
  }
  lastOfWeek.set(0, { ...baseline, week: 0 });
  return [...lastOfWeek.values()].sort((a, b) => a.week - b.week);
}
