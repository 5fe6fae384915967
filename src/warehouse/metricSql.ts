import { decisionsSql, waitingSql } from '../domain/metrics/approvals.sql';
import { cashInSql } from '../domain/metrics/cashIn.sql';
import { daysToPaymentSql } from '../domain/metrics/daysToPayment.sql';
import { forecastSql } from '../domain/metrics/forecast.sql';
import { notRecognizedSql } from '../domain/metrics/notRecognized.sql';
import { pipelineSql } from '../domain/metrics/pipeline.sql';
import { promisesSql } from '../domain/metrics/promises.sql';
import { quotesSql } from '../domain/metrics/quotes.sql';
import { receivableSql } from '../domain/metrics/receivable.sql';
import { responseSql } from '../domain/metrics/response.sql';
import { salesSql } from '../domain/metrics/sales.sql';
import { standingBases } from '../domain/metrics/basis';
import type { TallySql } from '../domain/metrics/sql';
import { unapprovedSql } from '../domain/metrics/unapproved.sql';
import { winRateSql } from '../domain/metrics/winRate.sql';

/** The tallies whose sums the warehouse keeps, each with the SQL of its metrics. */
export const TALLIES: readonly TallySql[] = [
  salesSql,
  notRecognizedSql,
  responseSql,
  quotesSql,
  daysToPaymentSql,
  winRateSql,
  promisesSql,
  cashInSql,
  pipelineSql,
  receivableSql,
  unapprovedSql,
  waitingSql,
  decisionsSql,
  forecastSql,
];

/** Whether a tally's metrics are told of how deals stand now, whatever the period. */
export function isOfNow({ tally: { basis }, sums }: TallySql): boolean {
  return basis in standingBases && !Object.values(sums).includes('datedSample');
}
