import type { Language } from '../../domain/language';
import { kpisOf } from '../../domain/metrics/kpi';
import type { Kpi } from '../../domain/metrics/kpi';
import { monthToDate, singleDay } from '../../domain/calendar/period';
import { cashOf } from '../../domain/reports/cash';
import type { Cash } from '../../domain/reports/cash';
import { dayReportOf } from '../../domain/reports/dayReport';
import type { DebtAction } from '../../domain/reports/receivables';
import { trendOf } from '../../domain/reports/trend';
import type { TrendPoint } from '../../domain/reports/trend';
import { lastWeek } from '../../domain/reports/weekOfCash';
import type { WeekOfCash } from '../../domain/reports/weekOfCash';
import type { Review } from '../../domain/review';
import { whereSeen } from '../../domain/seen';
import type { Day } from '../../domain/calendar/time';
import { approvalMessages } from '../../i18n/approvals';
import type { Summary } from '../../i18n/summary/tellSummary';
import { kpiDaysOf } from '../../sheets/tabs/kpiDays';
import type { KpiDay } from '../../sheets/tabs/kpiDays';
import { snapshotsAfter } from '../../sheets/tabs/kpiSnapshots';
import { expectedFrom, openKpi } from '../../sheets/tabs/kpiTab';
import type { KpiTab } from '../../sheets/tabs/kpiTab';
import { debtActionsIn, openReceivables, promisesIn } from '../../sheets/tabs/receivablesTab';
import type { OpenedTab, TabsAtHand } from '../../sheets/tabs/openedTab';
import type { StandUpColumn } from '../../sheets/tabs/standUpSteps';
import type { LeftSteps } from '../../sheets/tabs/standUpTab';
import { noticeNotes } from '../notices/noticeNotes';
import { digestPlan } from './digestPlan';
import { limitNotes, usageOf } from './limitNotes';
import type { DigestPlan } from './digestPlan';
import { waitingDeals } from './waitingDeals';
import { lastBlindRun } from '../run/blindClock';
import { leaseIn } from '../run/lease';
import type { OpenedBook } from '../book/openedBook';
import type { DailyState } from './dailyState';
import type { TakenSteps } from './takeSteps';
import { lazy } from '../../domain/lazy';

/** The day's figures, and the KPI tab as they found it. */
export interface DayFigures {
  readonly tab: KpiTab;
  readonly days: readonly KpiDay[];
  /** Of the days, in their order. */
  readonly kpis: readonly Kpi[];
  readonly month: Kpi;
  readonly yesterday: Kpi;
  readonly trend: readonly TrendPoint[];
  /** Null where its Monday expected nothing, or nobody can tell what came. */
  readonly cashWeek: WeekOfCash | null;
}

/** What the stages of a build share; each part is read or computed when a stage first asks for it. */
export interface Build {
  readonly opened: OpenedBook;
  readonly review: Review;
  readonly tabs: TabsAtHand;
  readonly state: DailyState;
  /** What heads typed on the stand-up and what could not be taken from there. */
  readonly leftSteps: LeftSteps;
  /** As it stood when they were taken; null without the tab. */
  readonly standUp: OpenedTab<StandUpColumn> | null;
  /** Started by the dispatcher: only then is a mail sent. */
  readonly isByClock: boolean;
  readonly figures: () => DayFigures;
  readonly receivables: () => ReturnType<typeof openReceivables>;
  readonly actions: () => ReadonlyMap<string, DebtAction>;
  /** Null where the sheet does not show it. */
  readonly cash: () => Cash | null;
  readonly digest: () => DigestPlan;
  readonly summary: () => Summary;
}

/** Prepares a build; nothing is read yet beside the book itself. */
export function openBuild(
  { opened, left, standUp }: TakenSteps,
  review: Review,
  state: DailyState,
  isByClock: boolean,
): Build {
  const { spreadsheet, book, say } = opened;
  const { language, wallClock } = book;
  const tabs: TabsAtHand = { spreadsheet, language, wallClock, mended: [] };
  const figures = lazy(() => dayFigures(tabs, review));
  const receivables = lazy(() => openReceivables(tabs));
  const actions = lazy(() => debtActionsIn(receivables()));
  const cash = lazy(() => whereSeen('cash', review.context.columns, () => cashOf(review, promisesIn(receivables()))));
  const digest = lazy(() => digestPlan(review.context, language, state.mailRefused === true));
  const summary = lazy(() => ({
    book: spreadsheet.getName(),
    dealsTab: book.deals.sheet.getSheetId(),
    waiting: waitingDeals(opened, review),
    day: dayReportOf({ ...figures(), review, actions: actions(), cash: cash() }),
    health: {
      lastRun: book.now,
      skippedCells: book.issues.length,
      problems: book.problems.length,
      runBy: runnerOf(opened, isByClock),
      notes: [
        ...weakNotes(state, language),
        ...blindNotes(opened),
        ...limitNotes(usageOf(opened, Date.now()), say),
        ...digest().notes,
        ...noticeNotes(opened, review),
      ],
    },
  }));
  return {
    opened,
    review,
    tabs,
    state,
    leftSteps: left,
    standUp,
    isByClock,
    figures,
    receivables,
    actions,
    cash,
    digest,
    summary,
  };
}

/** Whose account does the timed work, while somebody's does; the clock's first run is its own witness. */
function runnerOf({ properties, openedAt }: OpenedBook, isByClock: boolean): string {
  return leaseIn(properties, openedAt)?.owner ?? (isByClock ? Session.getEffectiveUser().getEmail() : '');
}

/** Tabs whose protection the clock found missing or weakened. */
function weakNotes({ weak = [] }: DailyState, language: Language): string[] {
  const { problems } = approvalMessages(language);
  return weak.map(({ code, tab }) => problems[code](tab));
}

/** The clock's last run without its workbook, of this account and within a day. */
function blindNotes({ spreadsheet, openedAt, book, say }: OpenedBook): string[] {
  const at = lastBlindRun(spreadsheet, openedAt);
  return at === null ? [] : [`${say.clock(book.wallClock(new Date(at)))}: ${say.clockBlind}`];
}

function dayFigures(tabs: TabsAtHand, review: Review): DayFigures {
  const { today } = review.context;
  const tab = openKpi(tabs);
  const days = kpiDaysOf(tab.built, today);
  const wide = [monthToDate(today), singleDay((today - 1) as Day), lastWeek(today)];
  const [month, yesterday, week, ...kpis] = kpisOf(review, [...wide, ...days.map(({ day }) => singleDay(day))]);
  if (month === undefined || yesterday === undefined || week === undefined) throw new Error('a period gives a KPI');
  const trend = trendOf(snapshotsAfter(tab, days, kpis));
  return { tab, days, kpis, month, yesterday, trend, cashWeek: cashWeekOf(tab, week) };
}

function cashWeekOf(tab: KpiTab, { period, all }: Kpi): WeekOfCash | null {
  const expected = expectedFrom(tab, period.from);
  const received = all['cash-in'];
  return expected === null || received === null ? null : { period, expected, received };
}
