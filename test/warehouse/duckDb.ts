import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { duckDbDdl } from '../../src/warehouse/ddl';
import type { Put } from '../../src/warehouse/load';
import { warehouseTables } from '../../src/warehouse/schema';
import { jsonLine } from '../../src/warehouse/values';
import { settleStatements, viewStatements } from '../../src/warehouse/views';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly closeSync: () => void;
  readonly runAndReadAll: (sql: string) => Promise<{ getRowObjectsJson: () => unknown }>;
}

interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (file: string) => Promise<{
      readonly connect: () => Promise<Connection>;
      readonly closeSync: () => void;
    }>;
  };
}

/** The engine is the benchmark's, installed beside it on first use: the product's own install has none. */
function engine(): DuckDb {
  const folder = path.resolve('bench');
  const { status } = spawnSync(process.execPath, [path.resolve('tools/build/installOwn.mjs'), folder]);
  if (status !== 0) throw new Error('DuckDB could not be installed: npm install in bench did not succeed.');
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(path.join(folder, 'node_modules/@duckdb/node-api')) as DuckDb;
}

/** A warehouse of its own, with the tables and views that BigQuery would have. */
export interface Warehouse {
  /** Loads lines into a table, as `bq load` does. */
  readonly load: (lines: ReadonlyMap<string, readonly string[]>) => Promise<void>;
  readonly loadFile: (table: string, file: string) => Promise<void>;
  /** What follows every load. */
  readonly settle: () => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Row[]>;
  readonly run: (sql: string) => Promise<void>;
  readonly close: () => void;
}

/** A file's lines by table, as an export writes them. */
export function linesOf(write: (put: Put) => void): Map<string, string[]> {
  const lines = new Map<string, string[]>(warehouseTables.map(({ name }) => [name, []]));
  write((table, line) => lines.get(table)?.push(jsonLine(line)));
  return lines;
}

/** Statements of BigQuery for DuckDB, which keeps no partitions and no clusters. */
const plain = (statement: string): string => statement.replace(/^(PARTITION|CLUSTER) BY .*$/gm, '');

export async function makeWarehouse(file = ':memory:'): Promise<Warehouse> {
  const { DuckDBInstance } = engine();
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run(duckDbDdl());
  for (const statement of viewStatements()) await connection.run(plain(statement));
  const loadFile = async (table: string, source: string): Promise<void> => {
    await connection.run(`COPY rop.${table} FROM '${source}' (FORMAT json, ARRAY false)`);
  };
  const settle = async (): Promise<void> => {
    for (const statement of settleStatements()) await connection.run(plain(statement));
  };
  return {
    loadFile,
    settle,
    async load(lines) {
      const folder = mkdtempSync(path.join(tmpdir(), 'rop-warehouse-'));
      for (const [table, own] of lines) {
        if (own.length === 0) continue;
        const source = path.join(folder, `${table}.ndjson`);
        writeFileSync(source, `${own.join('\n')}\n`);
        await loadFile(table, source);
      }
      rmSync(folder, { recursive: true });
      await settle();
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as readonly Row[],
    run: async (sql) => {
      await connection.run(sql);
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
