import { agingSql } from '../domain/reports/aging.sql';
import { cashSql } from '../domain/reports/cash.sql';
import { disciplineSql } from '../domain/reports/discipline.sql';
import { discountsSql } from '../domain/reports/discounts.sql';
import { funnelSql } from '../domain/reports/funnel.sql';
import type { ReportKey } from '../domain/reports';
import { lossesSql } from '../domain/reports/losses.sql';
import { quietSql } from '../domain/reports/quiet.sql';
import { sourcesSql } from '../domain/reports/sources.sql';
import { speedPaysSql } from '../domain/reports/speedPays.sql';
import type { ReportSql } from '../domain/reports/sql';
import { stepsSql, worstStepSql } from '../domain/reports/steps.sql';
import { topSql } from '../domain/reports/topDeals.sql';

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
  top: topSql,
  steps: stepsSql,
  worstStep: worstStepSql,
  speedPays: speedPaysSql,
  quiet: quietSql,
  cash: cashSql,
  discipline: disciplineSql,
  whatIf: {
    reason:
      'Asked with two numbers at a time, and the lowest price that keeps them is found by rounding up through VAT, sale by sale: rop report asks it of a book.',
  },
  day: {
    reason:
      'A list of rows to act on, in an order that is a manager’s own, with what people wrote beside debts today: nothing of it adds up over books.',
  },
};

export const isSql = (report: ReportSql | NoSql): report is ReportSql => !('reason' in report);
