import { FEWEST_DAYS, MONTH } from './quiet';
import { joinedMembers, medianSql } from './sql';
import type { ReportSql } from './sql';

/** Beyond it a client's month is left blank: its product with a month's days would not fit a whole number. */
const MOST_PROFIT = 1e12;

/**
 * `profit` × 30 ÷ `days`, to the kopeck, half away from zero (`weighted`): in whole hundredths of a kopeck, since the
 * nearest binary fraction of a half may lie below it.
 */
function perMonthSql(profit: string, days: string): string {
  const hundredths = `CAST(${profit} * 10000 AS INT64)`;
  const twice = `(${2 * MONTH} * ABS(${hundredths}) + 100 * ${days})`;
  const divisor = `(200 * ${days})`;
  const kopecks = `SIGN(${hundredths}) * ((${twice} - MOD(${twice}, ${divisor})) / ${divisor})`;
  return `CASE WHEN ABS(${profit}) < ${MOST_PROFIT} THEN ${kopecks} / 100 END`;
}

/**
 * By client. Who buys at two branches has the days of both, and is quiet only where nothing is open at either; what day
 * it is, is told by the earliest load of the books that it bought at: nobody is quiet for want of a load.
 */
export const quietSql: ReportSql = {
  sql: ({ deals, scope, sameScope }) => `WITH bought AS (
  SELECT ${scope('m')}, d.client_key, UNIX_DATE(d.recognized_on) AS day, MAX(d.recognized_on) AS last_sale,
    MIN(UNIX_DATE(b.today)) AS today, MIN(d.client) AS client, SUM(d.deal_profit) AS profit
  FROM ${deals} d
  JOIN {books} b ON b.book_id = d.book_id
  ${joinedMembers()}
  WHERE NOT d.is_position AND d.is_sale AND d.client_key <> ''
  GROUP BY ${scope('m')}, d.client_key, d.recognized_on
), gaps AS (
  SELECT b.*, b.day - LAG(b.day) OVER (PARTITION BY ${scope('b')}, b.client_key ORDER BY b.day) AS gap FROM bought b
), places AS (
  SELECT g.*, COUNT(g.gap) OVER (PARTITION BY ${scope('g')}, g.client_key) AS size,
    ROW_NUMBER() OVER (
      PARTITION BY ${scope('g')}, g.client_key ORDER BY CASE WHEN g.gap IS NULL THEN 1 ELSE 0 END, g.gap
    ) AS place
  FROM gaps g
), rhythms AS (
  SELECT ${scope('p')}, p.client_key, MIN(p.client) AS client, MAX(p.last_sale) AS last_sale, COUNT(*) AS days,
    MIN(p.today) - MAX(p.day) AS silent_days, MAX(p.gap) AS longest_days,
    ${medianSql('p.gap', 'p.place', 'p.size')} AS usual_days,
    GREATEST(${MONTH}, MAX(p.day) - MIN(p.day)) AS known_days, COALESCE(SUM(p.profit), 0) AS profit
  FROM places p
  GROUP BY ${scope('p')}, p.client_key
), busy AS (
  SELECT DISTINCT ${scope('m')}, d.client_key
  FROM ${deals} d
  ${joinedMembers()}
  WHERE NOT d.is_position AND d.is_open
)
SELECT ${scope('r')}, r.client_key, r.client, r.last_sale, r.usual_days, ${perMonthSql('r.profit', 'r.known_days')} AS per_month
FROM rhythms r
LEFT JOIN busy o ON ${sameScope('o', 'r')} AND o.client_key = r.client_key
WHERE o.client_key IS NULL AND r.days >= ${FEWEST_DAYS} AND r.silent_days > GREATEST(2 * r.usual_days, r.longest_days)`,
};
