import { scopeOf } from './view';

/**
 * SQL of a percentile by inclusive linear interpolation, as `percentileOf` works it out, from values and how many times
 * each occurs: no engine has one that both rounds so and adds up over scopes. `upto` counts the values up to and including
 * this one, `n` all of them.
 */
export function percentileSql(percent: number): string {
  const place = `${String(percent)} * (n - 1)`;
  const holds = (at: string): string => `upto - times <= ${at} AND upto > ${at}`;
  const below = `FLOOR(${place} / 100)`;
  const above = `LEAST(FLOOR(${place} / 100) + 1, n - 1)`;
  const rest = `MOD(CAST(${place} AS INT64), 100)`;
  return `(SUM(CASE WHEN ${holds(below)} THEN value * (100 - ${rest}) ELSE 0 END) + SUM(CASE WHEN ${holds(above)} THEN value * ${rest} ELSE 0 END)) / 100`;
}

/** The sample of each scope and period, its size and the percentiles asked for; `values` has value and times of each member. */
export function sampleSql(values: string, percents: readonly number[]): string {
  const asked = percents.map((percent) => `,\n  ${percentileSql(percent)} AS p${String(percent)}`).join('');
  return `SELECT level, branch, book_id, manager_key, period, MAX(n) AS size${asked}
FROM (
  SELECT v.*,
    SUM(v.times) OVER (PARTITION BY ${scopeOf('v')}, v.period ORDER BY v.value) AS upto,
    SUM(v.times) OVER (PARTITION BY ${scopeOf('v')}, v.period) AS n
  FROM (
    SELECT ${scopeOf('m')}, x.period, x.value, SUM(x.times) AS times
    FROM (${values}) x
    JOIN {members} m ON m.member_book = x.book_id AND m.member_key = x.manager_key
    GROUP BY ${scopeOf('m')}, x.period, x.value
  ) v
) w
GROUP BY level, branch, book_id, manager_key, period`;
}
