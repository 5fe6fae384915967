import { approvalsFrom } from '../../../src/domain/rules/approvals';
import { LOSS_REASONS } from '../../../src/domain/settings';
import type { DealColumn } from '../../../src/domain/deal';
import { kpisOf } from '../../../src/domain/metrics/kpi';
import { monthToDate, singleDay } from '../../../src/domain/calendar/period';
import { dayReportOf } from '../../../src/domain/reports/dayReport';
import { dayOf } from '../../../src/domain/calendar/time';
import type { Day, Instant } from '../../../src/domain/calendar/time';
import { kpiDaysOf } from '../../../src/sheets/tabs/kpiDays';
import { sheetMessages } from '../../../src/i18n/sheets';
import { openKpi, writeKpi } from '../../../src/sheets/tabs/kpiTab';
import { appendLog, skippedDetail, trimLog } from '../../../src/sheets/tabs/logTab';
import { NO_CHOICE } from '../../../src/sheets/reading/deals/dealsChoice';
import type { Book } from '../../../src/sheets/reading/book';
import { readBook } from '../../../src/sheets/reading/readBook';
import type { TabsAtHand } from '../../../src/sheets/tabs/openedTab';
import { setUpBook } from '../../../src/sheets/setUp/setUpBook';
import { setUpPlan } from '../../../src/sheets/setUp/setUpPlan';
import { plainTitleOf } from '../../../src/sheets/tables/deals';
import { undoSetUp } from '../../../src/sheets/setUp/undoSetUp';
import type { SetUpRecord } from '../../../src/sheets/setUp/undoSetUp';
import { stampRun, writeSummary } from '../../../src/sheets/tabs/summaryTab';
import { protectionProblems } from '../../../src/sheets/safeguards/protections';
import { phrasesFor } from '../../../src/domain/words/phrases';
import { reviewDeals } from '../../../src/domain/review';
import { appendHistory } from '../../../src/sheets/tabs/historyTab';
import { recordRows } from '../../../src/sheets/dealRows/recordRows';
import { rowSightOf } from '../../../src/sheets/dealRows/rowState';
import { rowSigner, recheckedRows } from '../../../src/sheets/dealRows/reviewRows';
import { writeReview } from '../../../src/sheets/dealRows/writeReview';
import { rowOfKey } from '../../../src/sheets/dealRows/rowOfKey';

const active = () => SpreadsheetApp.getActive();
const KEEPERS = { owners: ['owner@example.com'], heads: ['head@example.com'], me: 'owner@example.com' };

function read(): Book {
  return readBook(active(), (wallClock) => wallClock(new Date()));
}

/** What a run over the whole book does with the rows. */
function recheck(book: Book) {
  const { deals: tab, rules, columns, now, wallClock, language } = book;
  const { deals, stageChanges } = recordRows(tab.rows, rowSightOf({ now, columns, ...rules }), () =>
    Utilities.getUuid(),
  );
  const review = reviewDeals(deals, rules, { now, columns, approvals: approvalsFrom([]) });
  const phrases = phrasesFor(language, dayOf(now));
  const rechecked = recheckedRows(review, rowSigner(tab.headers.index, phrases), phrases, tab);
  appendHistory(active(), stageChanges, language);
  const { sheet, headerRow, lastRow, headers, strays, untouched } = tab;
  const place = { sheet, headerRow, firstRow: headerRow + 1, lastRow, own: headers.own, wallClock };
  const outcome = writeReview({ ...place, clearsStrays: strays > 0, untouched }, rechecked.rows);
  return { review, outcome, slippedPast: rechecked.slippedPast, stageChanges: stageChanges.length };
}

export function setUpNew() {
  return setUpBook(
    active(),
    null,
    {
      language: 'ru',
      stageWords: [],
      lossReasons: LOSS_REASONS.ru,
      trade: null,
      passedOver: [],
      addColumns: [],
      editors: KEEPERS,
      choice: NO_CHOICE,
    },
    () => undefined,
  );
}

export function setUp(addColumns: DealColumn[] = []) {
  return setUpBook(
    active(),
    read().deals,
    {
      language: 'ru',
      stageWords: [],
      lossReasons: LOSS_REASONS.ru,
      trade: null,
      passedOver: [],
      addColumns,
      editors: KEEPERS,
      choice: NO_CHOICE,
    },
    () => undefined,
  );
}

export function setUpInEnglish() {
  return setUpBook(
    active(),
    null,
    {
      language: 'en',
      stageWords: [],
      lossReasons: LOSS_REASONS.ru,
      trade: null,
      passedOver: [],
      addColumns: [],
      editors: null,
      choice: NO_CHOICE,
    },
    () => undefined,
  );
}

export function plan() {
  return setUpPlan(active(), read().deals);
}

export function undo(record: SetUpRecord) {
  return undoSetUp(active(), read().deals, record, 'ru');
}

export function checkAll() {
  const { outcome, slippedPast, stageChanges } = recheck(read());
  return { outcome, slippedPast, stageChanges };
}

/** Somebody sorts the deals between the reading and the writing. */
export function checkAllWhileSorting(range: string, column: number) {
  const book = read();
  book.deals.sheet.getRange(range).sort({ column, ascending: false });
  return recheck(book).outcome;
}

function tabsOf({ language, wallClock }: Book): TabsAtHand {
  return { spreadsheet: active(), language, wallClock, mended: [] };
}

/** The KPI of today and the days before it, as a daily build writes them. */
export function kpi() {
  const book = read();
  const { review } = recheck(book);
  const tabs = tabsOf(book);
  const tab = openKpi(tabs);
  const days = kpiDaysOf(tab.built, dayOf(book.now));
  const kpis = kpisOf(
    review,
    days.map(({ day }) => singleDay(day)),
  );
  writeKpi(tab, days, kpis, sheetMessages(book.language).wholeTeam);
  return tabs.mended;
}

export function summary() {
  const book = read();
  const { review } = recheck(book);
  const today = dayOf(book.now);
  const [month, yesterday] = kpisOf(review, [monthToDate(today), singleDay((today - 1) as Day)]);
  if (month === undefined || yesterday === undefined) throw new Error('a period gives a KPI');
  const known = { review, month, yesterday, trend: [], actions: new Map(), cash: null, cashWeek: null };
  const health = { lastRun: book.now, skippedCells: 2, problems: 0, runBy: '', notes: [] };
  const tabs = tabsOf(book);
  writeSummary(
    tabs,
    { book: active().getName(), dealsTab: book.deals.sheet.getSheetId(), waiting: [], day: dayReportOf(known), health },
    phrasesFor(book.language, today, (column) => plainTitleOf(column, book.language)),
  );
  return tabs.mended;
}

export function stamp(now: number) {
  stampRun(active(), now as Instant);
}

export function log(details: string[]) {
  const at = 0 as Instant;
  appendLog(
    active(),
    details.map((detail) => ({ at, entry: 'checkAll', event: 'прогон', detail })),
    'ru',
  );
}

export function trim() {
  trimLog(active());
}

export function skipped() {
  const { issues } = read();
  return skippedDetail(issues, ({ row, column }) => `${column}${row}`, 'ru');
}

export function weaknesses() {
  return protectionProblems(active(), KEEPERS);
}

export function rowOf(keyColumn: number, expectedRow: number, key: string) {
  return rowOfKey(read().deals.sheet, keyColumn, expectedRow, key);
}
