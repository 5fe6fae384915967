/** A type that BigQuery and, by one `CREATE TYPE`, DuckDB know by the same word. */
export type SqlType =
  'STRING' | 'INT64' | 'FLOAT64' | 'BOOL' | 'DATE' | 'DATETIME' | 'NUMERIC(18, 4)' | 'NUMERIC(18, 6)';

/** Roubles; kopecks typed with fractions keep two more decimals. */
export const MONEY = 'NUMERIC(18, 4)';
/** Units; thousandths typed with more decimals keep three more. */
export const QUANTITY = 'NUMERIC(18, 6)';

export interface WarehouseColumn {
  readonly name: string;
  readonly type: SqlType;
  readonly meaning: string;
}

export interface WarehouseTable {
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly WarehouseColumn[];
  /** An expression over a column of days. */
  readonly partitionedBy?: string;
  readonly clusteredBy?: readonly string[];
}

/** What is written into a column: blanks are left out of a line, and read as NULL. */
export type Value = string | number | boolean | null;

export type Line = Readonly<Record<string, Value>>;

/** A line that is being filled: one object a line, since there are millions of them. */
export type OpenLine = Record<string, Value>;

/** Puts a value into a line; a blank is left out. */
export function putValue(line: OpenLine, name: string, value: Value): void {
  if (value !== null) line[name] = value;
}

/** Column names of `columns`, each `NAME TYPE`, as a short declaration of a table. */
export function columnsOf(
  declared: Readonly<Record<string, readonly [type: SqlType, meaning: string]>>,
): WarehouseColumn[] {
  return Object.entries(declared).map(([name, [type, meaning]]) => ({ name, type, meaning }));
}
