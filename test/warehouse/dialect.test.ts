import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bigQueryDdl } from '../../src/warehouse/ddl';
import { warehouseTables } from '../../src/warehouse/schema';
import { settleStatements, viewStatements, views } from '../../src/warehouse/views';
import { makeWarehouse } from './duckDb';
import type { Warehouse } from './duckDb';

// DuckDB takes more than BigQuery does: what it would not notice is looked for here, by BigQuery's documentation.

/** Words that BigQuery keeps for itself: unquoted they name nothing. */
const RESERVED = new Set(
  `all and any array as asc assert_rows_modified at between by case cast collate contains create cross cube current
  default define desc distinct else end enum escape except exclude exists extract false fetch following for from full
  group grouping groups hash having if ignore in inner intersect interval into is join lateral left like limit lookup
  merge natural new no not null nulls of on or order outer over partition preceding proto qualify range recursive
  respect right rollup rows select set some struct tablesample then to treat true unbounded union unnest using when
  where window with within`.split(/\s+/),
);

/** Functions that both engines have by the same name, order of arguments and result. */
const SHARED_FUNCTIONS = new Set(
  `ABS AVG CAST COALESCE COUNT FLOOR GREATEST LAG LEAD LEAST MAX MIN MOD NULLIF ROW_NUMBER SIGN SQRT SUM UNIX_DATE`.split(
    ' ',
  ),
);

/** Views that read views may go so deep. */
const DEEPEST = 16;

/** The text without comments and quoted words. */
const bare = (sql: string): string => sql.replace(/^--.*$/gm, '').replace(/'[^']*'/g, "''");

const statements = [...viewStatements(), ...settleStatements()].map(bare);

describe('the SQL that is printed for BigQuery', () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await makeWarehouse();
  });
  afterAll(() => {
    warehouse.close();
  });

  test('calls nothing by a word that BigQuery keeps for itself', () => {
    const called = [
      ...statements.flatMap((sql) => [...sql.matchAll(/\bAS ([a-z]\w*)\b/g)].map(([, name = '']) => name)),
      ...statements.flatMap((sql) =>
        [...sql.matchAll(/(?:\)|\brop\.\w+) ([a-z]\w*)\b/g)].map(([, alias = '']) => alias),
      ),
      ...statements.flatMap((sql) => [...sql.matchAll(/(?:WITH|\),) ([a-z]\w*) AS \(/g)].map(([, name = '']) => name)),
      ...warehouseTables.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)]),
    ];
    expect(called.length).toBeGreaterThan(500);
    expect(called.filter((name) => RESERVED.has(name))).toEqual([]);
  });

  test('calls only functions that mean the same in both engines', () => {
    const called = statements.flatMap((sql) =>
      [...sql.matchAll(/\b([A-Z][A-Z0-9_]*)\(/g)].map(([, name = '']) => name),
    );
    const unknown = called.filter((name) => !SHARED_FUNCTIONS.has(name) && !['DATE_TRUNC', 'NUMERIC'].includes(name));
    expect([...new Set(unknown)]).toEqual([]);
    // Its arguments stand the other way round in DuckDB: only clauses of partitions, which DuckDB never sees, may have it.
    for (const sql of statements)
      for (const line of sql.split('\n')) if (line.includes('DATE_TRUNC')) expect(line).toMatch(/^PARTITION BY /);
  });

  test('filters windows only where rows are filtered or grouped too', () => {
    for (const sql of statements)
      for (const [before] of sql.matchAll(/[\s\S]*?QUALIFY/g))
        expect(before.slice(before.lastIndexOf('SELECT'))).toMatch(/\b(WHERE|GROUP BY|HAVING)\b/);
  });

  test('adds and takes away no days but as whole numbers: intervals are of another type in each engine', () => {
    for (const sql of statements) expect(sql).not.toMatch(/\bINTERVAL\b|DATE_(ADD|SUB|DIFF)/);
  });

  test('has no view deeper than BigQuery plans', () => {
    const depths = new Map<string, number>();
    for (const { name, sql, kept } of views) {
      const read = [...sql.matchAll(/\{(\w+)\}/g)].map(([, other = '']) => depths.get(other) ?? 0);
      const depth = 1 + Math.max(0, ...read);
      expect([name, depth <= DEEPEST]).toEqual([name, true]);
      depths.set(name, kept === undefined ? depth : 0);
    }
  });

  test('has no column twice: DuckDB would call the second one by a number', async () => {
    const columns = await warehouse.rows(
      "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'rop'",
    );
    const odd = columns.filter(
      ({ column_name: name }) => !/^[a-z][a-z0-9_]*$/.test(String(name)) || /_\d$/.test(String(name)),
    );
    expect(columns.length).toBeGreaterThan(500);
    expect(odd).toEqual([]);
  });

  test('keeps money and quantities in types that BigQuery has: at most 29 digits before the point, 9 after it', () => {
    for (const { columns } of warehouseTables)
      for (const { type } of columns) {
        const [, digits, decimals] = /^NUMERIC\((\d+), (\d+)\)$/.exec(type) ?? [];
        if (digits !== undefined)
          expect([Number(digits) - Number(decimals) <= 29, Number(decimals) <= 9]).toEqual([true, true]);
      }
  });

  test('partitions by months or days of a column that the table has', () => {
    for (const { name, columns, partitionedBy } of warehouseTables) {
      if (partitionedBy === undefined) continue;
      const [, column] = /^(?:DATE_TRUNC\((\w+), MONTH\)|\w+)$/.exec(partitionedBy) ?? [];
      expect([name, columns.find((one) => one.name === (column ?? partitionedBy))?.type]).toEqual([name, 'DATE']);
    }
    expect(bigQueryDdl()).toContain('PARTITION BY DATE_TRUNC(requested_on, MONTH)');
  });
});
