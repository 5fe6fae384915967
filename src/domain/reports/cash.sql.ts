import { joinedMembers } from './sql';
import type { ReportSql } from './sql';

/**
 * By week: the day of its Monday, or `later`. Debts of which nobody can say when they are paid stand under `unknown`, so
 * that over all lines `owed`, as `cautious`, is the receivable; orders without a day to reckon from under `no_date`, in
 * full. Whose payments tell how late a client pays is its own book's, so the company's week is the sum of its books'.
 */
export const cashSql: ReportSql = {
  sql: ({
    of,
    scope,
  }) => `SELECT ${scope('m')}, w.week, SUM(w.owed) AS owed, SUM(w.cautious) AS cautious, SUM(w.orders) AS orders
FROM (
  SELECT e.book_id, e.manager_key, e.likely_week AS week,
    CASE WHEN e.kind = 'debt' THEN e.sum ELSE 0 END AS owed, 0 AS cautious,
    CASE WHEN e.kind = 'order' THEN e.sum ELSE 0 END AS orders
  FROM ${of('expected_cash')} e
  UNION ALL
  SELECT e.book_id, e.manager_key, e.cautious_week AS week, 0 AS owed, e.sum AS cautious, 0 AS orders
  FROM ${of('expected_cash')} e WHERE e.kind = 'debt'
) w
${joinedMembers('w')}
GROUP BY ${scope('m')}, w.week`,
};
