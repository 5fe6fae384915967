import { joinedMembers } from './sql';
import type { ReportSql } from './sql';
import { STEPS } from './steps';

/** A column of the deals for each step, by the step of `f`. */
const ofStep = (column: (to: string) => string): string =>
  `CASE f.step ${STEPS.map(({ to }) => `WHEN '${to}' THEN ${column(to)}`).join(' ')} END`;

const counted = (name: string, test: string): string => `SUM(CASE WHEN ${test} THEN 1 ELSE 0 END) AS ${name}`;
const COUNTS = ['recent_started', 'recent_reached', 'earlier_started', 'earlier_reached'] as const;
const ofCounts = (of: (count: string) => string): string => COUNTS.map(of).join(', ');

/**
 * By step. A maturity is its own book's, so every deal is of a cohort by its own; `maturity` of several books is the
 * longest of them, and `books_early` says how many have none yet, and so nobody in a cohort. The smallest sample is the
 * strictest of theirs.
 */
export const stepsSql: ReportSql = {
  sql: ({ deals, of, scope, sameScope }) => `WITH passages AS (
  SELECT d.book_id, d.manager_key, f.step,
    ${ofStep((to) => `d.step_${to}`)} AS cohort,
    ${ofStep((to) => `d.step_${to}_reached`)} AS has_reached
  FROM ${deals} d
  CROSS JOIN (${STEPS.map(({ to }) => `SELECT '${to}' AS step`).join(' UNION ALL ')}) f
), cohorts AS (
  SELECT p.book_id, p.manager_key, p.step,
    ${counted('recent_started', "p.cohort = 'recent'")},
    ${counted('recent_reached', "p.cohort = 'recent' AND p.has_reached")},
    ${counted('earlier_started', "p.cohort = 'earlier'")},
    ${counted('earlier_reached', "p.cohort = 'earlier' AND p.has_reached")}
  FROM passages p WHERE p.cohort IS NOT NULL
  GROUP BY p.book_id, p.manager_key, p.step
), summed AS (
  SELECT ${scope('m')}, c.step, ${ofCounts((count) => `SUM(c.${count}) AS ${count}`)}
  FROM cohorts c
  ${joinedMembers('c')}
  GROUP BY ${scope('m')}, c.step
), ripe AS (
  SELECT ${scope('m')}, t.step, t.place, MAX(t.days) AS maturity,
    COUNT(DISTINCT m.member_book) - COUNT(DISTINCT CASE WHEN t.days IS NOT NULL THEN m.member_book END) AS books_early
  FROM {members} m
  JOIN ${of('maturities')} t ON t.book_id = m.member_book
  GROUP BY ${scope('m')}, t.step, t.place
), told AS (
  SELECT r.*, n.min_sample, ${ofCounts((count) => `COALESCE(c.${count}, 0) AS ${count}`)}
  FROM ripe r
  JOIN {scopes} n ON ${sameScope('n', 'r')}
  LEFT JOIN summed c ON ${sameScope('c', 'r')} AND c.step = r.step
)
SELECT ${scope('t')}, t.step, t.place, t.maturity, t.books_early, ${ofCounts((count) => `t.${count}`)},
  CASE
    WHEN LEAST(t.recent_started, t.earlier_started) >= GREATEST(t.min_sample, 1)
    THEN CAST(t.recent_reached * t.earlier_started - t.earlier_reached * t.recent_started AS FLOAT64) /
      CAST(t.recent_started * t.earlier_started AS FLOAT64)
  END AS change
FROM told t`,
};

/** The step that has fallen most; of equal ones the earlier; no line where none that is judged has fallen. */
export const worstStepSql: ReportSql = {
  sql: ({ scope }) => `SELECT ${scope('w')}, w.step, w.change
FROM (
  SELECT s.*, ROW_NUMBER() OVER (PARTITION BY ${scope('s')} ORDER BY s.change, s.place) AS nth
  FROM {report_steps} s WHERE s.change < 0
) w
WHERE w.nth = 1`,
};
