import { nameKey } from '../../src/domain/name';
import type { ReportKey, ReportValues } from '../../src/domain/reports';
import { NOT_GIVEN } from '../../src/domain/reports/losses';
import type { Row } from './duckDb';
import { figure, MONTH } from './reportBooks';

/** A line of a report, column by column. */
export type Line = readonly unknown[];

/** A report of the add-on and its view, each as lines that are to be the same. */
export interface Same {
  readonly id: ReportKey;
  readonly period?: string;
  readonly line: (row: Row) => Line;
  /** Only of lines that say something: the SQL has no line of nothing. */
  readonly wanted: (values: ReportValues) => readonly Line[];
  /** A line that is the same as none. */
  readonly isNothing?: (line: Line) => boolean;
}

/** Columns of a line; the engine tells whole numbers and sums as text. */
const columns =
  (...names: readonly string[]) =>
  (row: Row): Line =>
    names.map((name) => (/^-?\d+(\.\d+)?$/.test(String(row[name] ?? 0)) ? figure(row, name) : row[name]));

/** The reports that are lines. */
export const SAME: readonly Same[] = [
  {
    id: 'aging',
    line: columns('bucket', 'owed'),
    wanted: ({ aging }) => Object.entries(aging ?? {}).filter(([, owed]) => owed > 0),
  },
  {
    id: 'funnel',
    period: MONTH,
    line: columns('requests', 'contact', 'quote', 'deal', 'payment'),
    wanted: ({ funnel }) => (funnel === null ? [] : [Object.values(funnel)]),
    // Positions alone, of a head that is another manager's, make a line of nothing.
    isNothing: ([requests]) => requests === 0,
  },
  {
    id: 'losses',
    period: MONTH,
    line: columns('reason_key', 'count_lost', 'gross_profit'),
    wanted: ({ losses }) =>
      (losses ?? []).map(({ reason, count, grossProfit }) => [
        ...[reason === NOT_GIVEN.ru ? '' : nameKey(reason), count, grossProfit],
      ]),
  },
  {
    id: 'sources',
    period: MONTH,
    line: columns('source_key', 'requests', 'quotes', 'payments', 'gross_profit'),
    wanted: ({ sources }) =>
      (sources ?? []).map(({ source, requests, quotes, payments, grossProfit }) => [
        ...[nameKey(source), requests, quotes, payments, grossProfit],
      ]),
  },
  {
    id: 'speedPays',
    line: columns('up_to', 'requests', 'paid', 'share', 'low', 'high'),
    wanted: ({ speedPays }) =>
      (speedPays ?? [])
        .filter(({ requests }) => requests > 0)
        .map(({ upTo, requests, paid, share, low, high }) => [...[upTo ?? 'longer', requests, paid, share, low, high]]),
  },
  {
    id: 'steps',
    line: columns(
      'step',
      'maturity',
      'recent_started',
      'recent_reached',
      'earlier_started',
      'earlier_reached',
      'change',
    ),
    wanted: ({ steps }) =>
      (steps ?? []).map(({ to, maturity, recent, earlier, change }) => [
        ...[to, maturity, recent.started, recent.reached, earlier.started, earlier.reached, change],
      ]),
  },
  { id: 'worstStep', line: columns('step'), wanted: ({ worstStep }) => (worstStep === null ? [] : [[worstStep]]) },
  {
    id: 'top',
    line: ({ place, id }) => [Number(place), id],
    wanted: ({ top }) => (top ?? []).map((id, at) => [at + 1, id]),
  },
  {
    id: 'quiet',
    line: ({ client_key: client, last_sale: last, usual_days: usual, per_month: perMonth }) => [
      ...[client, last, Number(usual), Number(perMonth)],
    ],
    wanted: ({ quiet }) =>
      (quiet ?? []).map(({ client, last, usual, perMonth }) => [nameKey(client), last, usual, perMonth]),
  },
  {
    id: 'discipline',
    line: columns('client_key', 'paid', 'on_time', 'median_days', 'recent_days', 'before_days'),
    wanted: ({ discipline }) =>
      (discipline ?? []).map(({ client, paid, onTime, median, recent, before }) => [
        ...[nameKey(client), paid, onTime, median, recent, before],
      ]),
  },
];

/** The view of a report. */
export const viewOf = (id: string): string => `report_${id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
