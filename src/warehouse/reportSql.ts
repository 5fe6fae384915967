import { agingSql } from '../domain/reports/aging.sql';
import { discountsSql } from '../domain/reports/discounts.sql';
import { funnelSql } from '../domain/reports/funnel.sql';
import type { ReportKey } from '../domain/reports';
import { lossesSql } from '../domain/reports/losses.sql';
import { sourcesSql } from '../domain/reports/sources.sql';
import type { ReportSql } from '../domain/reports/sql';

/** Why a report is none of the warehouse's. */
interface NoSql {
  readonly reason: string;
}

/** Every report with its SQL, or why it has none: the compiler asks for each. */
export const REPORTS: Readonly<Record<ReportKey, ReportSql | NoSql>> = {
  aging: agingSql,
  funnel: funnelSql,
  losses: lossesSql,
  sources: sourcesSql,
  discounts: discountsSql,
  top: { reason: 'Five deals to act on today are their branch’s: rop company tells them of each.' },
  steps: { reason: 'Not yet: maturities are of a book, and what they are of several is to be decided first.' },
  worstStep: { reason: 'Follows from steps.' },
  speedPays: { reason: 'Not yet: it rests on a maturity, as steps do.' },
  quiet: { reason: 'Not yet: a client of two branches is quiet only where both say so.' },
  cash: { reason: 'Not yet: lateness samples are of a book and its clients.' },
  discipline: { reason: 'Not yet: it rests on the same samples as cash.' },
  whatIf: {
    reason: 'Asked with two numbers at a time; the prices that hold them are worked out by our code: rop report.',
  },
  day: { reason: 'What a manager does today is done in their own sheet.' },
};

export const isSql = (report: ReportSql | NoSql): report is ReportSql => 'figures' in report;
