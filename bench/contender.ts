import type { RawCell } from '../src/domain/reading/rawCell';
import type { DuckDb } from './duckdb';

type Rows = RawCell[][];

/** What a contender that times itself gives: the milliseconds of what is compared, without its own start. */
export interface OwnTime {
  readonly ms: number;
}

/** Gets ready, untimed; what it gives back is timed. Null: it cannot run here. */
type Prepare = (rows: Rows) => Promise<(() => unknown) | null>;

/** The ways of computing a daily build. Each is loaded only by the process that times it. */
export const contenders: Readonly<Record<string, Prepare>> = {
  async floor(rows) {
    const { floor } = await import('./floor');
    const { floorFigures } = await import('./floorOutcome');
    return () => {
      const { bits, sums } = floor(rows);
      return { bits, figures: floorFigures(sums) };
    };
  },
  async build(rows) {
    const { build } = await import('./build');
    return () => build(rows);
  },
  async decimal(rows) {
    const { decimalBuild } = await import('./decimal');
    return () => decimalBuild(rows);
  },
  async duckdb(rows) {
    const { DUCKDB_STEPS, loadDuckDb } = await import('./duckdb');
    const duckDb = await installed();
    if (duckDb === null) return null;
    const connection = await loadDuckDb(duckDb, rows);
    return async () => {
      for (const step of DUCKDB_STEPS) await connection.run(step);
    };
  },
  async libreoffice(rows) {
    const { hasLibreOffice, recalculate } = await import('./libreoffice');
    return hasLibreOffice() ? (): OwnTime => recalculate(rows) : null;
  },
};

/** The package has a binary for each platform, and a registry may lack this one's. */
async function installed(): Promise<DuckDb | null> {
  const name = '@duckdb/node-api';
  try {
    return (await import(name)) as DuckDb;
  } catch {
    return null;
  }
}
