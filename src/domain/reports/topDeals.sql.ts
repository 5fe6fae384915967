import { joinedMembers } from './sql';
import type { ReportSql } from './sql';
import { TOP } from './topDeals';

/** The largest that are not done; of equal ones the book whose id comes first, then the upper row. */
export const topSql: ReportSql = {
  sql: ({ deals, scope }) => `SELECT ${scope('t')}, t.place, t.of_book, t.deal_key, t.id, t.client, t.manager, t.amount
FROM (
  SELECT ${scope('m')}, d.book_id AS of_book, d.deal_key, d.id, d.client, d.manager, d.top_amount AS amount,
    ROW_NUMBER() OVER (
      PARTITION BY ${scope('m')}
      ORDER BY CASE d.top_list WHEN 'sold' THEN 1 ELSE 2 END, d.top_amount DESC, d.book_id, d.sheet_row
    ) AS place
  FROM ${deals} d
  ${joinedMembers()}
  WHERE d.top_amount IS NOT NULL
) t
WHERE t.place <= ${TOP}`,
};
