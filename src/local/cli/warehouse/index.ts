import { Complaint } from '../complaint';
import { exportBooks } from './export';
import { schema } from './schema';
import { sql } from './sql';

const VERBS = new Map<string, (args: readonly string[]) => void>(Object.entries({ schema, sql, export: exportBooks }));

/** `warehouse schema | sql | export`: many books in BigQuery. */
export function warehouse([verb = '', ...args]: readonly string[]): void {
  const run = VERBS.get(verb);
  if (run === undefined) throw new Complaint(`Name what of the warehouse: ${[...VERBS.keys()].join(', ')}.`);
  run(args);
}
