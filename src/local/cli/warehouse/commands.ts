import { LOADED } from './written';

/** What the figures read is made anew by it, after the files are loaded. */
export const SETTLE = 'settle.sql';
export const LOAD_SCRIPT = 'load.sh';

interface Commands {
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly project: string;
  readonly dataset: string;
  /** Earlier loads, of whose lines of deals some hold as they stand: they have to be there. */
  readonly reliesOn: readonly string[];
}

/**
 * The script that loads an export: `loads` is last, so that what stops half-way counts for nothing. Run twice it changes no
 * figure.
 */
export function loadCommands({ files, project, dataset, reliesOn }: Commands): string {
  const of = project === '' ? '' : ` --project_id=${project}`;
  const loads = [...files].flatMap(([table, names]) => names.map((name) => `load ${table} ${name}`));
  return [
    '#!/bin/sh',
    `# Loads this folder into the dataset ${dataset}. First, once: rop warehouse schema, then rop warehouse sql, each into`,
    `# bq query --nouse_legacy_sql.`,
    'set -eu',
    'cd "$(dirname "$0")"',
    `bq${of} show --dataset ${dataset} >/dev/null || {`,
    `  echo "The dataset ${dataset} cannot be opened: a wrong project, a dataset that is not there yet, or no permission (BigQuery Data Editor and Job User are needed). Nothing was loaded." >&2`,
    '  exit 1',
    '}',
    ...demandLoads(of, dataset, reliesOn),
    'load() {',
    `  bq${of} load --source_format=NEWLINE_DELIMITED_JSON ${dataset}."$1" "$2" || {`,
    '    echo "$2 was not loaded. What was loaded before it counts for nothing until the whole folder is loaded: mend it, and run this again." >&2',
    '    exit 1',
    '  }',
    '}',
    ...loads,
    `bq${of} query --nouse_legacy_sql --format=none <${SETTLE}`,
    `touch ${LOADED} || true`,
    'echo "Loaded."',
    '',
  ].join('\n');
}

/** Rows that have not changed are not loaded again: where they are not, in another dataset of that name, nothing is loaded. */
function demandLoads(of: string, dataset: string, loads: readonly string[]): string[] {
  if (loads.length === 0) return [];
  const ids = loads.map((load) => `'${load}'`).join(', ');
  const count = `SELECT COUNT(DISTINCT load_id) FROM ${dataset}.whole_loads WHERE load_id IN (${ids})`;
  return [
    `found=$(bq${of} query --nouse_legacy_sql --format=csv "${count}" | tail -n 1)`,
    `[ "$found" = ${loads.length} ] || {`,
    `  echo "The dataset ${dataset} does not hold the load that this folder was loaded with before, so that rows which have not changed are not there. Export anew with --whole. Nothing was loaded." >&2`,
    '  exit 1',
    '}',
  ];
}
