import { planSql } from '../../domain/metrics/plan.sql';
import { DEFAULT_DATASET } from '../ddl';
import { TALLIES } from '../metricSql';
import { snakeCase } from '../names';
import { bookViews, currentViews } from './books';
import { cashViews } from './cash';
import { planViews } from './plan';
import { reportIds, reportViews } from './reports';
import { ruleViews } from './rules';
import { scopeViews } from './scopes';
import { tallyViews } from './tallies';
import { literals, sameScope } from './view';
import type { View } from './view';

/** The metrics of each view of metrics, by its name. */
const FAMILIES: readonly (readonly [view: string, ids: readonly string[]])[] = [
  ...TALLIES.map(({ name, values }) => [`metrics_${name}`, Object.keys(values)] as const),
  ['metrics_plan', Object.keys(planSql)],
];

const figuresView: View = {
  name: 'figures',
  meaning: 'The figures that there are',
  sql: literals([...FAMILIES.flatMap(([, ids]) => ids), ...reportIds], 'figure'),
};

/** A family's metrics, a line each. */
function unpivoted([view, ids]: (typeof FAMILIES)[number]): string {
  const value = ids.map((id) => `WHEN '${id}' THEN CAST(f.${snakeCase(id)} AS FLOAT64)`).join(' ');
  return `SELECT f.level, f.branch, f.book_id, f.manager_key, f.period, n.figure, CASE n.figure ${value} END AS value
FROM {${view}} f CROSS JOIN (${literals(ids, 'figure')}) n`;
}

const metricsView: View = {
  name: 'metrics',
  meaning:
    'Every metric of every scope and period, a line each. `value` is blank where some book of the scope does not show it; ' +
    '`partial_value` is of those that do',
  sql: `SELECT f.level, f.branch, f.book_id, f.manager_key, f.period, f.figure,
  CASE WHEN x.books_missing IS NULL THEN f.value END AS value,
  CASE WHEN x.books_missing IS NULL OR x.books_missing < s.books THEN f.value END AS partial_value,
  s.books, COALESCE(x.books_missing, 0) AS books_missing
FROM (
${FAMILIES.map(unpivoted).join('\nUNION ALL\n')}
) f
JOIN {scopes} s ON ${sameScope('s', 'f')}
LEFT JOIN {missing} x ON ${sameScope('x', 'f')} AND x.figure = f.figure`,
};

/** Every view, each after those that it reads. */
export const views: readonly View[] = [
  ...bookViews,
  ...currentViews,
  figuresView,
  ...scopeViews,
  ...cashViews(TALLIES.flatMap(tallyViews)),
  ...planViews,
  metricsView,
  ...reportViews,
  ...ruleViews,
];

const named = (sql: string, dataset: string): string => sql.replace(/\{(\w+)\}/g, `${dataset}.$1`);

function statementOf({ name, meaning, sql, kept }: View, dataset: string): string {
  const made = kept === undefined ? `VIEW ${dataset}.${name} AS` : `TABLE ${dataset}.${name}\n${kept}AS`;
  return `-- ${meaning}\nCREATE OR REPLACE ${made}\n${named(sql, dataset)};`;
}

/** The statements that make every view and every table that is kept, to be run in their order after the tables are made. */
export function viewStatements(dataset = DEFAULT_DATASET): readonly string[] {
  return [
    `CREATE TABLE IF NOT EXISTS ${dataset}.asked_periods (period STRING, first_day DATE, last_day DATE);`,
    ...views.map((view) => statementOf(view, dataset)),
  ];
}

/** The statements after each load: what many figures read is worked out anew. Run twice they change nothing. */
export function settleStatements(dataset = DEFAULT_DATASET): readonly string[] {
  return views.flatMap((view) => (view.kept === undefined ? [] : [statementOf(view, dataset)]));
}
