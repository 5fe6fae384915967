import { isPosition } from '../domain/positions/part';
import { dayBases, standingBases } from '../domain/metrics/basis';
import type { MetricRun } from '../domain/metrics/metric';
import { DatedSample, Sample } from '../domain/metrics/sample';
import type { SumKind, TallySql } from '../domain/metrics/sql';
import type { Day } from '../domain/calendar/time';
import type { ReviewedDeal } from '../domain/review';
import { TALLIES } from './metricSql';
import { snakeCase } from './names';
import { MONEY, putValue, QUANTITY } from './table';
import type { OpenLine, SqlType, Value, WarehouseColumn } from './table';
import { finite, roubles, units } from './values';

const TYPES: Readonly<Record<Exclude<SumKind, 'datedSample'>, SqlType>> = {
  money: MONEY,
  quantity: QUANTITY,
  count: 'INT64',
  sample: 'FLOAT64',
  keys: 'STRING',
};

/** `sales_gross_profit`: what one deal adds to a sum of a tally. */
export const sumColumn = ({ name }: Pick<TallySql, 'name'>, field: string): string => `${name}_${snakeCase(field)}`;

export const sumColumns: readonly WarehouseColumn[] = TALLIES.flatMap((tally) =>
  Object.entries(tally.sums).flatMap(([field, kind]) =>
    kind === 'datedSample'
      ? []
      : [{ name: sumColumn(tally, field), type: TYPES[kind], meaning: `What it adds to ${tally.name}.${field}` }],
  ),
);

/** A value of a day that a deal adds to a sample: it may add several. */
export interface DatedValue {
  readonly sample: string;
  readonly day: Day;
  readonly value: number;
}

const isCounted = ({ tally: { basis, counts } }: TallySql, reviewed: ReviewedDeal): boolean => {
  if (counts === 'deals' && isPosition(reviewed.facts)) return false;
  if (basis in dayBases) return dayBases[basis as keyof typeof dayBases](reviewed) !== null;
  return standingBases[basis as keyof typeof standingBases](reviewed);
};

function valueOf(kind: SumKind, sum: unknown): Value {
  if (sum instanceof Sample) return finite(sum.percentile(50));
  if (sum instanceof Set) return ([...sum] as string[])[0] ?? null;
  const number = Number(sum);
  if (number === 0) return null;
  if (kind === 'money') return roubles(number);
  return kind === 'quantity' ? units(number) : number;
}

/** A tally with the names of its columns at hand. */
const COUNTED = TALLIES.map((tally) => ({
  tally,
  fields: Object.entries(tally.sums).map(([field, kind]) => ({ field, kind, name: sumColumn(tally, field) })),
}));

/**
 * Puts what a deal adds to every sum of every tally into a line, each counted alone by the tally itself: what is counted
 * of a deal is said in one place. Nothing added is left blank. Gives what it adds on days.
 */
export function putSums(line: OpenLine, reviewed: ReviewedDeal, run: MetricRun): readonly DatedValue[] {
  const dated: DatedValue[] = [];
  for (const { tally, fields } of COUNTED) {
    if (!isCounted(tally, reviewed)) continue;
    const sums = tally.tally.start() as Record<string, unknown>;
    tally.tally.add(sums, reviewed, run);
    for (const { field, kind, name } of fields) {
      const sum = sums[field];
      if (sum instanceof DatedSample) for (const [day, value] of sum.all) dated.push({ sample: name, day, value });
      else putValue(line, name, valueOf(kind, sum));
    }
  }
  return dated;
}
