import type { Kopecks, Thousandths } from '../deal';
import { nameKey } from '../name';
import { singleMonth } from '../calendar/period';
import { monthOf } from '../calendar/time';
import type { Day, Period } from '../calendar/time';

/** One row of the plan tab. */
export interface PlanRow {
  readonly row: number;
  /** Any day of the month. */
  readonly month: Day | null;
  /** Blank: the whole team. */
  readonly manager: string;
  readonly grossProfit: Kopecks | null;
  readonly revenue: Kopecks | null;
  readonly quantity: Thousandths | null;
}

/** What is to be reached in a month; null where nothing is planned. */
export interface Target {
  readonly grossProfit: number | null;
  readonly revenue: number | null;
  readonly quantity: number | null;
}

export interface Plan {
  /** The plan of the month in which the period lies. `managerKey` '' is the whole team. */
  readonly targetFor: (period: Period, managerKey: string) => Target;
}

const NOTHING: Target = { grossProfit: null, revenue: null, quantity: null };

/**
 * Compiles the plan tab (spec §3 "plan"). The team's plan is the row without a manager; a figure that this row leaves
 * blank is the sum of the managers'. Several rows for one month and manager add up. A row without a month plans nothing.
 */
export function planFrom(rows: readonly PlanRow[]): Plan {
  const months = new Map<number, Map<string, Target>>();
  for (const row of rows) {
    if (row.month === null) continue;
    const month = monthOf(row.month);
    const targets = months.get(month) ?? new Map<string, Target>();
    const key = nameKey(row.manager);
    targets.set(key, sum(targets.get(key) ?? NOTHING, row));
    months.set(month, targets);
  }
  for (const targets of months.values()) targets.set('', teamTarget(targets));
  return { targetFor: (period, managerKey) => monthTarget(months, singleMonth(period), managerKey) };
}

function monthTarget(
  months: ReadonlyMap<number, ReadonlyMap<string, Target>>,
  month: number | null,
  key: string,
): Target {
  return (month === null ? undefined : months.get(month)?.get(key)) ?? NOTHING;
}

function teamTarget(targets: ReadonlyMap<string, Target>): Target {
  const own = targets.get('') ?? NOTHING;
  const total = [...targets].filter(([key]) => key !== '').reduce((sumSoFar, [, each]) => sum(sumSoFar, each), NOTHING);
  return {
    grossProfit: own.grossProfit ?? total.grossProfit,
    revenue: own.revenue ?? total.revenue,
    quantity: own.quantity ?? total.quantity,
  };
}

function sum(a: Target, b: Target): Target {
  return {
    grossProfit: plus(a.grossProfit, b.grossProfit),
    revenue: plus(a.revenue, b.revenue),
    quantity: plus(a.quantity, b.quantity),
  };
}

function plus(a: number | null, b: number | null): number | null {
  return a === null ? b : a + (b ?? 0);
}
