import type { MetricId } from './index';
import type { Tally } from './metric';
import type { Joinable } from './sums';

/** What a sum of a tally is of, so that the warehouse keeps it in the right column. */
export type SumKind = 'money' | 'quantity' | 'count' | 'sample' | 'datedSample' | 'keys';

/** What a metric's SQL reads of its tally's sums: each gives an SQL expression over the deals of one scope and period. */
export interface SumsSql<Field extends string> {
  /** The sum itself, 0 of nothing. */
  readonly sum: (field: Field) => string;
  /** How many values a sample has. */
  readonly size: (field: Field) => string;
  /** By inclusive linear interpolation, NULL of nothing (`percentileOf`). */
  readonly percentile: (field: Field, percent: number) => string;
  /** How many different keys. */
  readonly distinct: (field: Field) => string;
}

type ValueSql<Field extends string> = (sums: SumsSql<Field>) => string;

/** A tally in the warehouse: its sums are columns that the export fills by the tally itself, its metrics are SQL over them. */
export interface TallySql {
  /** The first word of its columns and views. */
  readonly name: string;
  readonly tally: Tally<object>;
  readonly sums: Readonly<Record<string, SumKind>>;
  readonly values: Readonly<Partial<Record<MetricId, ValueSql<string>>>>;
}

/** Declares the SQL of the metrics that are read off one tally; it stands beside them, and the add-on never imports it. */
export function tallySql<Sums extends Joinable<Sums>>(spec: {
  readonly name: string;
  readonly tally: Tally<Sums>;
  readonly sums: Readonly<Record<keyof Sums & string, SumKind>>;
  readonly values: Readonly<Partial<Record<MetricId, ValueSql<keyof Sums & string>>>>;
}): TallySql {
  // The fields that a value asks for are those of its own tally: the type above says so.
  return spec as unknown as TallySql;
}

/** `part` of `whole`; NULL when there is nothing to divide by, as `shareOf`. */
export function shareSql(part: string, whole: string): string {
  return `CASE WHEN ${whole} > 0 THEN CAST(${part} AS FLOAT64) / CAST(${whole} AS FLOAT64) END`;
}
