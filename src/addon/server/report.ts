import { LANGUAGES } from '../../domain/language';
import type { Language } from '../../domain/language';
import type { MetricValues } from '../../domain/metrics/kpi';
import { kpiOf } from '../../domain/metrics/kpi';
import { metricValue } from '../../domain/metrics/metricValue';
import { metrics } from '../../domain/metrics';
import type { CellIssue, Problem } from '../../domain/issue';
import { periodFrom } from '../../domain/calendar/period';
import { readShare } from '../../domain/reading/share';
import { readDay } from '../../domain/reading/date';
import type { PassedRow } from '../../domain/reading/passedOver';
import { isPosition } from '../../domain/positions/part';
import { reportsOf } from '../../domain/reports';
import type { ReportValues } from '../../domain/reports';
import { isAsked } from '../../domain/reports/whatIf';
import type { Review, ReviewedDeal } from '../../domain/review';
import { unseenIn } from '../../domain/seen';
import type { Unseen } from '../../domain/seen';
import { readDebtDays } from '../../sheets/tabs/receivablesTab';
import type { Day, Period } from '../../domain/calendar/time';
import { door } from '../run/door';
import { oneOf, orElse, record, text } from '../run/shape';
import type { OpenedBook } from '../book/openedBook';
import { reviewOf } from '../book/openedBook';
import { visibleTo } from '../book/ownRows';
import { Refusal } from '../run/refusal';

/** What `rop report` asks for; days are ISO text, '' where the period is the default. */
export interface ReportRequest {
  readonly language: Language;
  readonly from: string;
  readonly to: string;
  /** Shares of other rules that are asked about; '' asks nothing. */
  readonly floor: string;
  readonly maxDiscount: string;
}

const reportRequest = record<ReportRequest>({
  language: oneOf(...LANGUAGES),
  from: text,
  to: text,
  floor: orElse(text, ''),
  maxDiscount: orElse(text, ''),
});

type Figures = Readonly<Record<string, number | null>>;

interface ReportedFinding {
  readonly row: number;
  readonly id: string;
  readonly check: string;
  readonly severity: string;
  readonly approver?: string;
}

/** The whole state of a workbook as plain data (spec §8 `report`). Money in roubles, shares as shares. */
export interface Report extends ReportValues {
  /** The tab that was read. */
  readonly tab: string;
  readonly deals: number;
  /** Rows that are positions of a deal, and not its head. */
  readonly positions: number;
  readonly mapping: Readonly<Record<string, string>>;
  readonly problems: readonly Pick<Problem, 'code' | 'detail'>[];
  readonly skipped: readonly CellIssue[];
  /** Rows that are no deals for a reason. */
  readonly passedOver: readonly PassedRow[];
  readonly findings: readonly ReportedFinding[];
  readonly kpi: { readonly all: Figures; readonly managers: Readonly<Record<string, Figures>> };
  /** Metrics and reports that are null for want of columns. */
  readonly unseen: readonly Unseen[];
}

/** The whole report, to whoever may see it: a manager gets the own rows only. Writes nothing. */
export const report = door(
  'report',
  {
    lowest: 'manager',
    locks: false,
    takes: [reportRequest],
    opening: ({ language }: ReportRequest) => ({ language }),
  },
  (opened, request: ReportRequest): Report => {
    const review = reviewOf(opened.book);
    return reportOf(opened, review, visibleTo(opened.access, review.deals), request);
  },
);

function reportOf(
  { spreadsheet, book, say }: OpenedBook,
  review: Review,
  deals: readonly ReviewedDeal[],
  request: ReportRequest,
): Report {
  const { context } = review;
  const period = periodFrom(dayFrom(request.from), dayFrom(request.to), context.today);
  if (period.from > period.to) throw new Refusal(say.badPeriod);
  const seen = { ...review, deals };
  const whatIf = { floor: shareFrom(request.floor), maxDiscount: shareFrom(request.maxDiscount) };
  const rows = new Set(deals.map(({ deal }) => deal.row));
  return {
    tab: book.deals.title,
    deals: deals.length,
    positions: deals.filter(({ facts }) => isPosition(facts)).length,
    mapping: mappingOf(book.deals.headers.mapped),
    problems: book.problems.map(problemLine),
    skipped: deals.length === review.deals.length ? book.issues : book.issues.filter(({ row }) => rows.has(row)),
    passedOver: book.deals.passedOver,
    findings: deals.flatMap(findingsOf),
    kpi: kpiFigures(seen, period),
    ...reportsOf(
      {
        seen,
        book: review,
        period,
        language: request.language,
        whatIf,
        ...readDebtDays({ spreadsheet, wallClock: book.wallClock }),
      },
      context.columns,
    ),
    // What nobody asked about is null without being unseen.
    unseen: unseenIn(context.columns).filter(({ figure }) => figure !== 'whatIf' || isAsked(whatIf)),
  };
}

/** A share as the sheet would read it; what is no share from nothing to the whole asks nothing. */
function shareFrom(text: string): number | null {
  const share = readShare(text);
  return typeof share === 'number' && share >= 0 && share <= 1 ? share : null;
}

function mappingOf(mapped: OpenedBook['book']['deals']['headers']['mapped']): Report['mapping'] {
  return Object.fromEntries(Object.entries(mapped).map(([column, { header }]) => [column, header]));
}

/** The day of ISO text that the command line has already found to exist; null for ''. */
function dayFrom(text: string): Day | null {
  const day = readDay(text, () => 0 as never);
  return typeof day === 'number' ? day : null;
}

function findingsOf({ deal, findings }: ReviewedDeal): ReportedFinding[] {
  return findings.map(({ check, severity, approver }) => ({
    row: deal.row,
    id: deal.id,
    check,
    severity,
    ...(approver === undefined ? {} : { approver }),
  }));
}

function kpiFigures(seen: Review, period: Period): Report['kpi'] {
  const kpi = kpiOf(seen, period);
  return {
    all: inUnits(kpi.all),
    managers: Object.fromEntries(kpi.managers.map(({ name, values }) => [name, inUnits(values)])),
  };
}

function inUnits(values: MetricValues): Figures {
  return Object.fromEntries(metrics.map((metric) => [metric.id, metricValue(metric, values[metric.id])]));
}

/** The report is read by programs too: behind the titles of the checks that are off stand their ids. */
function problemLine({ code, detail, checks = [] }: Problem): Pick<Problem, 'code' | 'detail'> {
  return { code, detail: checks.length === 0 ? detail : `${detail} (${checks.join(', ')})` };
}
