import type { ReportSql } from './sql';
import { wilsonSql } from './wilson.sql';

const REQUESTS = 'COUNT(*)';
const PAID = 'SUM(CASE WHEN d.speed_is_paid THEN 1 ELSE 0 END)';
const { low, high } = wilsonSql(PAID, REQUESTS);

/** By how soon a request was answered. How long a payment takes is its own book's, so each request is ripe by its own. */
export const speedPaysSql: ReportSql = {
  day: null,
  where: 'd.speed_up_to IS NOT NULL',
  by: { up_to: 'd.speed_up_to' },
  figures: { requests: REQUESTS, paid: PAID, share: `CAST(${PAID} AS FLOAT64) / ${REQUESTS}`, low, high },
};
