import { historyOf } from '../domain/forecast';
import { kpisOf } from '../domain/metrics/kpi';
import { monthToDate, singleDay } from '../domain/period';
import { curveOf } from '../domain/reports/curve';
import type { Day } from '../domain/time';
import { readKpiSnapshots } from '../sheets/kpiSnapshots';
import { writeKpi } from '../sheets/kpiTab';
import { trimLog } from '../sheets/logTab';
import { stampRun, writeSummary } from '../sheets/summaryTab';
import { demandRole } from './access';
import { guarded } from './guard';
import { whileLocked } from './lock';
import type { OpenedBook } from './openedBook';
import { accessTo, openBook } from './openedBook';
import { sweep } from './sweep';

/** Menu: the day's report, now. */
export function dailyBuild(): void {
  guarded('dailyBuild', () => {
    const opened = openBook();
    const { spreadsheet, say, phrases } = opened;
    demandRole(accessTo(opened), 'head', say);
    const today = whileLocked(say, () => dailyRun(opened));
    spreadsheet.toast(say.built(phrases.day(today)), say.title);
  });
}

/**
 * Checks every row and builds the day's report: the KPI rows of yesterday, now that it is whole, and of today so far,
 * and the summary. Running it again for the same day replaces what it wrote.
 */
export function dailyRun(opened: OpenedBook): Day {
  const { spreadsheet, book } = opened;
  const { language, wallClock, now } = book;
  const { review } = sweep(opened, 'dailyBuild');
  const { today } = review.context;
  const yesterday = (today - 1) as Day;
  const periods = [monthToDate(today), singleDay(yesterday), singleDay(today)];
  const [month, dayBefore, day] = kpisOf(review, periods, historyOf(review.deals));
  if (month === undefined || dayBefore === undefined || day === undefined) throw new Error('a period gives a KPI');
  writeKpi(spreadsheet, language, yesterday, dayBefore, wallClock);
  writeKpi(spreadsheet, language, today, day, wallClock);
  writeSummary(spreadsheet, language, {
    book: spreadsheet.getName(),
    review,
    month,
    yesterday: dayBefore,
    curve: curveOf(readKpiSnapshots(spreadsheet, language, wallClock)),
    actions: new Map(),
    skippedCells: book.issues.length,
    problems: book.problems.length,
    lastRun: now,
  });
  stampRun(spreadsheet, now);
  trimLog(spreadsheet);
  return today;
}
