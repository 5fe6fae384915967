import type { View } from './view';

/**
 * What came in: where the bank's files brought anything to the book in the period it is what they brought, else what the
 * deals say (`cashIn.ts`). Receipts that went to nobody's deals stand under the blank key, so that a book's are all of them.
 */
export function cashViews(views: readonly View[]): readonly View[] {
  return views.flatMap((view): readonly View[] => {
    if (view.name !== 'sums_cash') return [view];
    return [{ ...view, name: 'sums_cash_of_deals' }, SUMS_CASH];
  });
}

const SUMS_CASH: View = {
  name: 'sums_cash',
  meaning: "What came in by book, manager and period: by the bank's files where the period has any",
  sql: `SELECT m.book_id, m.manager_key, p.period,
  CASE WHEN b.lines > 0 THEN COALESCE(r.received, 0) ELSE COALESCE(s.received, 0) END AS received
FROM {managers_now} m
JOIN {periods} p ON p.book_id = m.book_id
LEFT JOIN (
  SELECT r.book_id, d.period, COUNT(*) AS lines
  FROM {receipts_now} r JOIN {period_days} d ON d.book_id = r.book_id AND d.day = r.day
  GROUP BY r.book_id, d.period
) b ON b.book_id = m.book_id AND b.period = p.period
LEFT JOIN (
  SELECT r.book_id, r.manager_key, d.period, SUM(r.sum) AS received
  FROM {receipts_now} r JOIN {period_days} d ON d.book_id = r.book_id AND d.day = r.day
  GROUP BY r.book_id, r.manager_key, d.period
) r ON r.book_id = m.book_id AND r.manager_key = m.manager_key AND r.period = p.period
LEFT JOIN {sums_cash_of_deals} s ON s.book_id = m.book_id AND s.manager_key = m.manager_key AND s.period = p.period`,
};
