import type { SumKind, SumsSql, TallySql } from '../../domain/metrics/sql';
import { isOfNow } from '../metricSql';
import { snakeCase } from '../names';
import { sumColumn } from '../sums';
import { sampleSql } from './percentile';
import { sameScope, scopeOf } from './view';
import type { View } from './view';

/** The column of facts that holds the day of a basis; of how deals stand now there is none. */
const DAY_COLUMNS: Readonly<Record<string, string>> = {
  recognized: 'recognized_on',
  requested: 'requested_on',
  quoted: 'quoted_on',
  paid: 'paid_on',
  promised: 'promised_on',
  closed: 'closed_on',
};

/** Of figures that are told of now, whatever the period. */
export const NOW = 'now';

const dayOf = ({ tally: { basis } }: TallySql): string | undefined => DAY_COLUMNS[basis];

const fieldsOf = ({ sums }: TallySql, ...kinds: readonly SumKind[]): string[] =>
  Object.entries(sums).flatMap(([field, kind]) => (kinds.includes(kind) ? [field] : []));

const hasSums = (tally: TallySql): boolean => fieldsOf(tally, 'money', 'quantity', 'count').length > 0;

/** The deals that a tally counts, with the period in which each does. */
interface Source {
  readonly from: string;
  readonly period: string;
  /** What is grouped by beside book and manager: a constant is not. */
  readonly by: string;
}

function source(tally: TallySql): Source {
  const day = dayOf(tally);
  if (day === undefined) return { from: '{deals_now} d', period: `'${NOW}'`, by: '' };
  return dated('{deals_now} d', `d.${day}`);
}

const dated = (from: string, day: string): Source => ({
  from: `${from}\nJOIN {period_days} p ON p.book_id = d.book_id AND p.day = ${day}`,
  period: 'p.period',
  by: ', p.period',
});

/** What the deals of each manager add up to in each period. */
function sumsView(tally: TallySql): View {
  const { from, period, by } = source(tally);
  const sums = fieldsOf(tally, 'money', 'quantity', 'count').map(
    (field) => `,\n  COALESCE(SUM(d.${sumColumn(tally, field)}), 0) AS ${snakeCase(field)}`,
  );
  return {
    name: `sums_${tally.name}`,
    meaning: `What ${tally.name} comes to, by book, manager and period`,
    sql: `SELECT d.book_id, d.manager_key, ${period} AS period${sums.join('')}
FROM ${from}
GROUP BY d.book_id, d.manager_key${by}`,
  };
}

const sampleName = (tally: TallySql, field: string): string => `sample_${sumColumn(tally, field)}`;

function sampleView(tally: TallySql, field: string, percents: readonly number[]): View {
  const column = sumColumn(tally, field);
  const isDated = tally.sums[field] === 'datedSample';
  const { from, period, by } = isDated
    ? dated(`(SELECT * FROM {samples_now} WHERE sample = '${column}') d`, 'd.day')
    : source(tally);
  const value = isDated ? 'd.value' : `d.${column}`;
  return {
    name: sampleName(tally, field),
    meaning: `Percentiles of ${tally.name}.${field}, by scope and period`,
    sql: sampleSql(
      `SELECT d.book_id, d.manager_key, ${period} AS period, ${value} AS value, COUNT(*) AS times
    FROM ${from}
    WHERE ${value} IS NOT NULL
    GROUP BY d.book_id, d.manager_key, ${value}${by}`,
      percents,
    ),
  };
}

function distinctView(tally: TallySql, field: string): View {
  const { from, period } = source(tally);
  const column = sumColumn(tally, field);
  return {
    name: sampleName(tally, field),
    meaning: `How many different ${field} of ${tally.name}, by scope and period`,
    sql: `SELECT ${scopeOf('m')}, x.period, COUNT(DISTINCT x.value) AS size
FROM (
  SELECT DISTINCT d.book_id, d.manager_key, ${period} AS period, d.${column} AS value
  FROM ${from} WHERE d.${column} IS NOT NULL
) x
JOIN {members} m ON m.member_book = x.book_id AND m.member_key = x.manager_key
GROUP BY ${scopeOf('m')}, x.period`,
  };
}

/** How a metric's SQL reads the sums; `asked` learns which percentiles there must be. */
function reading(asked: (field: string, percent: number) => void): SumsSql<string> {
  return {
    sum: (field) => `COALESCE(SUM(s.${snakeCase(field)}), 0)`,
    size: (field) => `COALESCE(MAX(q_${snakeCase(field)}.size), 0)`,
    distinct: (field) => `COALESCE(MAX(q_${snakeCase(field)}.size), 0)`,
    percentile(field, percent) {
      asked(field, percent);
      return `MAX(q_${snakeCase(field)}.p${String(percent)})`;
    },
  };
}

/** A tally's metrics, a column each, by scope and period; a column is called as its metric is. */
function metricsView(tally: TallySql, values: readonly (readonly [string, string])[]): View {
  const periods = isOfNow(tally) ? `(SELECT DISTINCT book_id, '${NOW}' AS period FROM {books})` : '{periods}';
  const samples = fieldsOf(tally, 'sample', 'datedSample', 'keys').map((field) => {
    const name = `q_${snakeCase(field)}`;
    return `\nLEFT JOIN {${sampleName(tally, field)}} ${name} ON ${sameScope(name, 'm')} AND ${name}.period = p.period`;
  });
  const columns = values.map(([id, sql]) => `,\n  ${sql} AS ${snakeCase(id)}`);
  const sums = hasSums(tally)
    ? `\nLEFT JOIN {sums_${tally.name}} s ON s.book_id = m.member_book AND s.manager_key = m.member_key AND s.period = p.period`
    : '';
  return {
    name: `metrics_${tally.name}`,
    meaning: `Metrics of ${tally.name}, by scope and period`,
    sql: `SELECT ${scopeOf('m')}, p.period${columns.join('')}
FROM {members} m
JOIN ${periods} p ON p.book_id = m.member_book${sums}${samples.join('')}
GROUP BY ${scopeOf('m')}, p.period`,
  };
}

/** The views of a tally: its sums, its samples, its metrics. */
export function tallyViews(tally: TallySql): readonly View[] {
  const percents = new Map<string, Set<number>>();
  const sums = reading((field, percent) => {
    percents.set(field, (percents.get(field) ?? new Set()).add(percent));
  });
  const values = Object.entries(tally.values).map(([id, sql]) => [id, sql(sums)] as const);
  return [
    ...(hasSums(tally) ? [sumsView(tally)] : []),
    ...fieldsOf(tally, 'sample', 'datedSample').map((field) =>
      sampleView(tally, field, [...(percents.get(field) ?? [])]),
    ),
    ...fieldsOf(tally, 'keys').map((field) => distinctView(tally, field)),
    metricsView(tally, values),
  ];
}
