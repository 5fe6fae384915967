import type { OpenedBook } from '../addon/book/openedBook';
import { reviewOf } from '../addon/book/openedBook';
import { isUnverifiable } from '../addon/approvals/openedApprovals';
import { lastDays, monthToDate, singleDay } from '../domain/calendar/period';
import type { Language } from '../domain/language';
import { kpisOf } from '../domain/metrics/kpi';
import { cashOf } from '../domain/reports/cash';
import { dayReportOf } from '../domain/reports/dayReport';
import { unseenIn, whereSeen } from '../domain/seen';
import { isoOf } from '../domain/calendar/time';
import type { Told } from '../i18n/figures/told';
import { speechOf } from '../i18n/figures/told';
import { tellDay } from '../i18n/figures/tellDay';
import type { Subject } from '../i18n/figures/tellDay';
import { readDebtActions, readDebtDays } from '../sheets/tabs/receivablesTab';
import { branchSumsOf } from './branchSums';
import type { BranchSums } from './branchSums';
import { OF_DECISIONS } from './ofDecisions';

/** A branch's day: the sentences of its own summary, and what the company adds up. */
export interface BranchDay {
  readonly title: string;
  readonly today: string;
  readonly language: Language;
  readonly unit: string;
  readonly deals: number;
  readonly told: Readonly<Record<Subject, Told>>;
  readonly sums: BranchSums;
  readonly problems: readonly string[];
}

/** Tells the day of a workbook as its summary would, of the month so far. */
export function branchDayOf({ spreadsheet, book, approvals, phrases }: OpenedBook): BranchDay {
  const review = reviewOf(book);
  const { context } = review;
  const { today, columns } = context;
  const period = monthToDate(today);
  const [month, yesterday] = kpisOf(review, [period, singleDay(lastDays(today, 2).from)]);
  if (month === undefined || yesterday === undefined) throw new Error('A period gives a KPI');
  const at = { spreadsheet, wallClock: book.wallClock };
  const day = dayReportOf({
    review,
    month,
    yesterday,
    trend: [],
    actions: readDebtActions(at),
    cash: whereSeen('cash', columns, () => cashOf(review, readDebtDays(at).promises)),
    cashWeek: null,
  });
  const unseen: string[] = unseenIn(columns).map(({ figure }) => figure);
  return {
    title: spreadsheet.getName(),
    today: isoOf(today),
    language: phrases.language,
    unit: context.settings.unit,
    deals: review.deals.length,
    told: tellDay(day, speechOf(phrases, columns)),
    sums: branchSumsOf(review, period, [...unseen, ...(isUnverifiable(approvals) ? OF_DECISIONS : [])]),
    problems: book.problems.map(({ detail }) => detail),
  };
}
