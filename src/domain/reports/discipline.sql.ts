import { shareSql } from '../metrics/sql';
import { FEW } from './discipline';
import { LAST_PAYMENTS } from './lateness';
import { joinedMembers, medianSql } from './sql';
import type { ReportSql } from './sql';

/** The middle of three values in a line each; NULL unless there are as many before them. */
const middleOf = (from: number): string => {
  const own = `CASE WHEN s.nth BETWEEN ${from} AND ${from + FEW - 1} THEN s.days END`;
  return `CASE WHEN COUNT(*) >= ${2 * FEW} THEN SUM(${own}) - MIN(${own}) - MAX(${own}) END`;
};

/**
 * By client: how those that buy with a deferral pay. A client of several books is judged by its last payments over all of
 * them, and by the strictest of their smallest samples; a manager's client by the whole book's, as in the sheet.
 */
export const disciplineSql: ReportSql = {
  sql: ({ deals, scope, sameScope }) => `WITH payments AS (
  SELECT ${scope('m')}, d.client_key, d.lateness_days AS days, d.lateness_amount AS amount,
    ROW_NUMBER() OVER (
      PARTITION BY ${scope('m')}, d.client_key ORDER BY d.paid_on DESC, d.book_id DESC, d.sheet_row DESC
    ) AS nth
  FROM ${deals} d
  ${joinedMembers()}
  WHERE d.lateness_days IS NOT NULL AND d.client_key <> '' AND m.level <> 'manager'
), samples AS (
  SELECT p.*, COUNT(*) OVER (PARTITION BY ${scope('p')}, p.client_key) AS size,
    ROW_NUMBER() OVER (PARTITION BY ${scope('p')}, p.client_key ORDER BY p.days) AS place
  FROM payments p WHERE p.nth <= ${LAST_PAYMENTS}
), judged AS (
  SELECT ${scope('s')}, s.client_key, COUNT(*) AS paid,
    ${shareSql('SUM(CASE WHEN s.days <= 0 THEN s.amount ELSE 0 END)', 'SUM(s.amount)')} AS on_time,
    ${medianSql('s.days', 's.place', 's.size')} AS median_days,
    ${middleOf(1)} AS recent_days,
    ${middleOf(1 + FEW)} AS before_days,
    SUM(s.amount) AS amount
  FROM samples s
  JOIN {scopes} n ON ${sameScope('n', 's')}
  GROUP BY ${scope('s')}, s.client_key
  HAVING COUNT(*) >= MAX(n.min_sample)
), clients AS (
  SELECT ${scope('m')}, d.client_key, MIN(d.client) AS client
  FROM ${deals} d
  ${joinedMembers()}
  GROUP BY ${scope('m')}, d.client_key
)
SELECT ${scope('c')}, c.client_key, c.client, j.paid, j.on_time, j.median_days, j.recent_days, j.before_days, j.amount
FROM clients c
JOIN judged j ON j.level = CASE WHEN c.level = 'manager' THEN 'book' ELSE c.level END
  AND j.branch = c.branch AND j.book_id = c.book_id AND j.client_key = c.client_key`,
};
