import type { WarehouseTable } from './table';
import { warehouseTables } from './schema';

export const DEFAULT_DATASET = 'rop';

/** A text as SQL takes it. */
export const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

function tableDdl(dataset: string, { name, meaning, columns, partitionedBy, clusteredBy }: WarehouseTable): string {
  const lines = columns.map(
    (column) => `  ${column.name} ${column.type} OPTIONS (description = ${quoted(column.meaning)})`,
  );
  return [
    `CREATE TABLE IF NOT EXISTS ${dataset}.${name} (`,
    lines.join(',\n'),
    ')',
    ...(partitionedBy === undefined ? [] : [`PARTITION BY ${partitionedBy}`]),
    ...(clusteredBy === undefined ? [] : [`CLUSTER BY ${clusteredBy.join(', ')}`]),
    `OPTIONS (description = ${quoted(meaning)});`,
  ].join('\n');
}

/** A table that stands from an older version gains the columns that it lacks; none is ever dropped. */
function columnsDdl(dataset: string, { name, columns }: WarehouseTable): string {
  const added = columns.map((column) => `  ADD COLUMN IF NOT EXISTS ${column.name} ${column.type}`);
  return `ALTER TABLE ${dataset}.${name}\n${added.join(',\n')};`;
}

/** BigQuery DDL of everything that a load writes; run again, it adds what has come since. */
export function bigQueryDdl(dataset = DEFAULT_DATASET): string {
  const statements = warehouseTables.flatMap((table) => [tableDdl(dataset, table), columnsDdl(dataset, table)]);
  return [`CREATE SCHEMA IF NOT EXISTS ${dataset};`, ...statements].join('\n\n');
}

/** A day as the number of those since 1970: the two engines take the difference of two days in different ways. */
const UNIX_DATE = "CREATE MACRO UNIX_DATE(day) AS CAST(day - DATE '1970-01-01' AS BIGINT);";

/**
 * The same tables for DuckDB, on which everything is proved: the statements of the views are BigQuery's to the letter, and
 * this is the whole of what differs. Partitions, clusters and descriptions are BigQuery's alone.
 */
export function duckDbDdl(dataset = DEFAULT_DATASET): string {
  const tables = warehouseTables.map(
    ({ name, columns }) =>
      `CREATE TABLE IF NOT EXISTS ${dataset}.${name} (${columns.map((column) => `${column.name} ${column.type}`).join(', ')});`,
  );
  return [`CREATE SCHEMA IF NOT EXISTS ${dataset};`, 'CREATE TYPE FLOAT64 AS DOUBLE;', UNIX_DATE, ...tables].join('\n');
}
