import { dayOf, firstDayOfMonth, isoOf, lastDayOfMonth } from '../domain/calendar/time';
import type { Day } from '../domain/calendar/time';
import type { PaymentLine } from '../domain/bank/paymentLines';
import { typedOf } from '../domain/positions/part';
import type { MetricRun } from '../domain/metrics/metric';
import type { DecisionRow } from '../domain/rules/approvals';
import type { PaymentPromises } from '../domain/reports/report';
import type { Review } from '../domain/review';
import { spellingsOf } from '../domain/reports/spellings';
import { unseenIn } from '../domain/seen';
import { waitingIn } from '../domain/waiting';
import { putCells } from './cells';
import { putDiscounts } from './discountSums';
import { expectedCashLines } from './expectedCash';
import { putFacts } from './facts';
import { keysOf, marksOf } from './keys';
import { maturityLines, reportFacts } from './reportFacts';
import { SCHEMA_VERSION } from './schema';
import { putSums } from './sums';
import type { DatedValue } from './sums';
import type { Line, OpenLine } from './table';
import { dateText, momentText, roubles, units } from './values';

/** What a load is told beside what the book holds. */
export interface LoadNamed {
  readonly loadId: string;
  readonly bookId: string;
  readonly title: string;
  /** Null: not named a branch. */
  readonly branch: string | null;
  /** UTC, to the millisecond: `2026-06-17T12:20:00.000`. Of two loads of one moment none is the last. */
  readonly loadedAt: string;
  readonly zone: string;
}

/** A book as a load takes it. */
export interface LoadedBook {
  readonly review: Review;
  readonly payments: readonly PaymentLine[];
  readonly decisions: readonly DecisionRow[];
  /** What clients have promised to pay. */
  readonly promises: PaymentPromises;
  /** Lines of the tabs of rules and of history, as the sheet has them. */
  readonly rules: readonly Line[];
  readonly history: readonly Line[];
  readonly problems: readonly string[];
  /** Figures that cannot be told of this copy of the book, whatever columns it has, and why. */
  readonly untold: readonly { readonly figure: string; readonly missing: string }[];
}

/** A line and the table that it belongs to. */
export type Put = (table: string, line: Line) => void;

/** Days that nobody plans for or sells on: a typing error must not make a calendar of a thousand years. */
const YEARS_BACK = 15;

/** The columns by which a line is a load's. */
interface OfLoad {
  readonly load_id: string;
  readonly book_id: string;
}

/** Writes everything that a load of the book holds, `loads` last. */
export function writeLoad(named: LoadNamed, book: LoadedBook, put: Put): void {
  const { review } = book;
  const { context } = review;
  const of = { load_id: named.loadId, book_id: named.bookId };
  const write: Put = (table, line) => {
    put(table, { ...of, ...line });
  };
  const keys = keysOf(review.deals);
  writeDeals(review, keys, of, put);
  const keyOfRow = new Map(review.deals.map(({ deal }, at) => [deal.row, keys[at] ?? '']));
  for (const line of expectedCashLines(review, book.promises, ({ deal }) => keyOfRow.get(deal.row) ?? ''))
    write('expected_cash', line);
  for (const mark of marksOf(review.deals.map(typedOf))) write('load_marks', { mark });
  const managers = new Map([['', ''], ...spellingsOf(review.deals, 'manager')]);
  for (const [key, name] of managers) write('managers', { manager_key: key, manager: name });
  const months = monthsOf(review);
  for (const month of months) writeMonth(month, [...managers.keys()], review, write);
  for (const line of maturityLines(review)) write('maturities', line);
  writeReceipts(book, [...managers.keys()], write);
  for (const { figure, missing } of unseenOf(book)) write('unseen', { figure, missing });
  for (const line of book.rules) write('rules', { day: dateText(context.today), ...line });
  write('rule_days', { day: dateText(context.today), loaded_at: named.loadedAt, cells: book.rules.length });
  for (const decision of book.decisions) write('approvals', decisionLine(decision));
  for (const line of book.history) write('history', line);
  write('loads', {
    schema_version: SCHEMA_VERSION,
    title: named.title,
    branch: named.branch ?? named.title,
    is_named: named.branch !== null,
    loaded_at: named.loadedAt,
    today: dateText(context.today),
    zone: named.zone,
    deal_count: review.deals.length,
    min_sample: context.settings.minSample,
    problems: book.problems.join(', '),
  });
}

function writeDeals(review: Review, keys: readonly string[], named: OfLoad, put: Put): void {
  const { context, deals, history } = review;
  const putReports = reportFacts(review);
  const run: MetricRun = { context, history, waits: waitingIn(context) };
  const day = dateText(context.today);
  deals.forEach((reviewed, at) => {
    const of = { deal_key: keys[at] ?? '', manager_key: reviewed.deal.managerKey };
    const line: OpenLine = { ...named, ...of, sheet_row: reviewed.deal.row };
    putCells(line, typedOf(reviewed));
    putFacts(line, reviewed, context);
    putDiscounts(line, reviewed, context);
    putReports(line, reviewed);
    const dated = putSums(line, reviewed, run);
    put('deals', line);
    put('deal_keys', { ...named, deal_key: of.deal_key, row_load: named.load_id });
    for (const value of dated) put('samples', { ...named, ...of, ...sampleLine(value) });
    for (const { check, severity, approver } of reviewed.findings)
      put('findings', { ...named, ...of, day, check_id: check, severity, approver: approver ?? null });
  });
}

const sampleLine = ({ sample, day, value }: DatedValue): Line => ({ sample, day: dateText(day), value });

/** The first days of the months from the first of the book's figures to today's, and of those that are planned. */
function monthsOf({ context: { today }, deals }: Review): readonly Day[] {
  const earliest = (today - YEARS_BACK * 366) as Day;
  let first = today;
  const meet = (day: Day | null): void => {
    if (day !== null && day < first && day >= earliest) first = day;
  };
  for (const { deal, facts } of deals) {
    for (const day of [facts.recognizedOn, facts.paidOn, deal.quotedAt, deal.closedAt, deal.promisedDate]) meet(day);
    meet(deal.requestedAt === null ? null : dayOf(deal.requestedAt));
  }
  const months: Day[] = [];
  for (let month = firstDayOfMonth(first); month <= today; month = (lastDayOfMonth(month) + 1) as Day)
    months.push(month);
  return months;
}

const monthName = (day: Day): string => isoOf(day).slice(0, 7);

function writeMonth(first: Day, managerKeys: readonly string[], { context }: Review, write: Put): void {
  const last = lastDayOfMonth(first);
  const month = monthName(first);
  for (let day = first; day <= last; day = (day + 1) as Day)
    write('calendar', { day: dateText(day), month, is_working: context.calendar.isWorkingDay(day) });
  for (const key of managerKeys) {
    const target = context.plan.targetFor({ from: first, to: last }, key);
    if (target.grossProfit === null && target.revenue === null && target.quantity === null) continue;
    write('plan_targets', {
      month,
      manager_key: key,
      gross_profit: roubles(target.grossProfit),
      revenue: roubles(target.revenue),
      quantity: units(target.quantity),
    });
  }
}

/** What a manager's deals got on each day, and under nobody's key what no manager's did. */
function writeReceipts({ review, payments }: LoadedBook, managerKeys: readonly string[], write: Put): void {
  const days = new Set(payments.flatMap(({ day }) => (day === null ? [] : [day])));
  for (const day of days) {
    const on = { from: day, to: day };
    const received = (key: string): number => review.context.payments.received(on, key) ?? 0;
    const own = managerKeys.filter((key) => key !== '').map((key) => [key, received(key)] as const);
    const rest = received('') - own.reduce((sum, [, got]) => sum + got, 0);
    for (const [key, got] of [['', rest] as const, ...own])
      if (got !== 0 || key === '') write('receipts', { manager_key: key, day: dateText(day), sum: roubles(got) });
  }
}

function unseenOf({ review, untold }: LoadedBook): LoadedBook['untold'] {
  const lacking = unseenIn(review.context.columns).map(({ figure, columns }) => ({
    figure,
    missing: columns.join(', '),
  }));
  const told = new Set(lacking.map(({ figure }) => figure as string));
  return [...lacking, ...untold.filter(({ figure }) => !told.has(figure))];
}

const decisionLine = ({ dealKey, decision, role, by, at, comment, credit, requestedAt }: DecisionRow): Line => ({
  deal_key: dealKey,
  decision,
  kind: credit === null ? 'price' : 'credit',
  role,
  signed_by: by,
  signed_at: momentText(at),
  requested_at: momentText(requestedAt),
  comment,
});
