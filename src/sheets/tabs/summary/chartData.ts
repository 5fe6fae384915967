import { metricValue } from '../../../domain/metrics/metricValue';
import { FUNNEL_STEPS } from '../../../domain/pipeline/funnelStep';
import type { DayReport } from '../../../domain/reports/dayReport';
import type { ProfitDay } from '../../../domain/reports/profitByDay';
import type { Phrases } from '../../../domain/words/phrases';
import { funnelLabels } from '../../../i18n/figures/answers';
import { metricTitle } from '../../../i18n/figures/sayMetric';
import { briefMoney } from '../../../i18n/figures/shortMoney';
import { speechOf } from '../../../i18n/figures/told';
import { moneyMessages } from '../../../i18n/money';
import { summaryMessages } from '../../../i18n/summary';
import type { MoneyUnit, SummaryMessages } from '../../../i18n/summary/messages';
import { asText } from '../../cells/asText';
import type { CellValue } from '../../cells/asText';
import { bucketTitle } from '../bucketTitle';
import { CHART_AT } from './summaryLayout';
import { trendMetrics, trendTitles } from './trendTitles';

export type ChartId = keyof typeof CHART_AT;

/** A chart's figures, header first; money in the unit of its axis. */
export interface ChartTable {
  readonly id: ChartId;
  readonly unit: MoneyUnit;
  readonly rows: readonly (readonly CellValue[])[];
}

export interface ChartFigures {
  /** Those that have something to show. */
  readonly tables: readonly ChartTable[];
  /** Which charts these figures ask for, as one text: another one has them drawn anew. */
  readonly state: string;
}

type Titles = SummaryMessages['chart'];

const WEEKS_SHOWN = 12;
const BUCKETS_SHOWN = 8;
const KOPECKS: Readonly<Record<MoneyUnit, number>> = { one: 100, thousand: 100_000, million: 100_000_000 };
/** The way in which charts are laid out: a later one draws them anew. */
const STYLE = 3;

/** What an axis up to `most` kopecks counts. */
function unitOf(most: readonly number[]): MoneyUnit {
  const size = Math.max(0, ...most.map(Math.abs));
  if (size >= KOPECKS.million) return 'million';
  return size >= 10 * KOPECKS.thousand ? 'thousand' : 'one';
}

const inUnit = (kopecks: number | null, unit: MoneyUnit): CellValue =>
  kopecks === null ? '' : kopecks / KOPECKS[unit];

/** Three digits, or whole roubles: a label beside a bar has no room for more. Nothing has no label. */
function labelled(kopecks: number, unit: MoneyUnit): CellValue {
  if (kopecks === 0) return '';
  const value = kopecks / KOPECKS[unit];
  const isRound = unit === 'one' || Math.abs(value) >= 100;
  return isRound ? Math.round(value) : Number(value.toPrecision(3));
}

/** Days between the bars that are labelled: more labels would run into each other. */
const LABEL_EVERY = 5;

/** The days whose bars say their sum: every fifth, and the last that there is, which none stands too near to. */
function labelledDays(lines: readonly ProfitDay[]): ReadonlySet<number> {
  const past = lines.filter(({ grossProfit }) => grossProfit !== null).map(({ date }) => date);
  const last = past[past.length - 1] ?? 0;
  const days = past.filter((date) => date % LABEL_EVERY === 0 && last - date >= LABEL_EVERY - 1);
  return new Set([...days, last]);
}

function profitTable({ profitByDay }: DayReport, { day, profit }: Titles, { language }: Phrases): ChartTable | null {
  const lines = profitByDay ?? [];
  if (!lines.some(({ grossProfit }) => grossProfit !== null && grossProfit !== 0)) return null;
  const unit = unitOf(lines.flatMap(({ grossProfit, plan: asked }) => [grossProfit ?? 0, asked ?? 0]));
  const isPlanned = lines.some(({ plan: asked }) => asked !== null);
  const isLabelled = labelledDays(lines);
  const rows = lines.map(({ date, grossProfit, plan: asked }) => [
    date,
    inUnit(grossProfit, unit),
    isLabelled.has(date) ? labelled(grossProfit ?? 0, unit) : '',
    ...(isPlanned ? [inUnit(asked, unit)] : []),
  ]);
  const header = [day, profit, profit, ...(isPlanned ? [metricTitle('plan', language)] : [])];
  return { id: 'profit', unit, rows: [header, ...rows] };
}

/** A curve of one point is none. */
function marginTable(
  { profitByDay, floor }: DayReport,
  { day, floor: limit }: Titles,
  { language }: Phrases,
): ChartTable | null {
  const lines = profitByDay ?? [];
  if (lines.filter(({ marginOfDay }) => marginOfDay !== null).length < 2) return null;
  const rows = lines.map(({ date, marginOfDay }) => [date, marginOfDay ?? '', ...(floor === null ? [] : [floor])]);
  return {
    id: 'margin',
    unit: 'one',
    rows: [[day, metricTitle('margin', language), ...(floor === null ? [] : [limit])], ...rows],
  };
}

function funnelTable({ funnel, columns }: DayReport, phrases: Phrases): ChartTable | null {
  if (funnel === null || funnel.funnel.requests === 0) return null;
  const labels = funnelLabels(funnel, speechOf(phrases, columns));
  const rows = FUNNEL_STEPS.map((step, at) => [labels[at] ?? '', funnel.funnel[step]]);
  return { id: 'funnel', unit: 'one', rows: [['', metricTitle('requests', phrases.language)], ...rows] };
}

/** What is not due and what is overdue are of two colours: one stands for each bucket. */
function agingTable({ aging }: DayReport, titles: Titles, phrases: Phrases): ChartTable | null {
  const lines = (aging ?? []).slice(0, BUCKETS_SHOWN);
  if (!lines.some(({ owed }) => owed > 0)) return null;
  const unit = unitOf(lines.map(({ owed }) => owed));
  const rows = lines.map(({ key, owed }) => {
    const label = `${bucketTitle(key, titles.notDue)}: ${briefMoney(owed, phrases)}`;
    const sum = inUnit(owed, unit);
    return key === 'current' ? [label, sum, ''] : [asText(label), '', sum];
  });
  return { id: 'aging', unit, rows: [['', titles.notDue, titles.overdue], ...rows] };
}

function cashTable({ cash }: DayReport, phrases: Phrases): ChartTable | null {
  const weeks = cash?.weeks ?? [];
  if (!weeks.some(({ owed, orders }) => owed > 0 || orders > 0)) return null;
  const unit = unitOf(weeks.map(({ owed, orders }) => owed + orders));
  const rows = weeks.map(({ from, owed, orders }) => [
    asText(phrases.day(from)),
    labelled(owed, unit),
    labelled(orders, unit),
  ]);
  const { title, likely, orders } = moneyMessages(phrases.language).cash;
  return { id: 'cash', unit, rows: [[title, likely, orders], ...rows] };
}

/** From the second week on; a figure that was seen once at most is left blank, and draws no line. */
function trendTable({ trend }: DayReport, titles: Titles, phrases: Phrases): ChartTable | null {
  const points = [...trend.slice(0, 1), ...trend.slice(1).slice(1 - WEEKS_SHOWN)];
  if ((points[points.length - 1]?.week ?? 0) < 2) return null;
  const rows = points.map(({ week, values }) => [
    titles.week(week),
    ...trendMetrics().map(({ id, metric }) => (metric && metricValue(metric, values[id] ?? null)) ?? ''),
  ]);
  return { id: 'trend', unit: 'one', rows: [['', ...trendTitles(phrases.language)], ...rows] };
}

/** The figures of the charts that have something to show. */
export function chartFigures(day: DayReport, phrases: Phrases): ChartFigures {
  const titles = summaryMessages(phrases.language).chart;
  const all = [
    profitTable(day, titles, phrases),
    marginTable(day, titles, phrases),
    funnelTable(day, phrases),
    agingTable(day, titles, phrases),
    cashTable(day, phrases),
    trendTable(day, titles, phrases),
  ];
  const tables = all.filter((table) => table !== null);
  const keys = tables.map(({ id, unit, rows: [header = [], ...rows] }) => {
    const drawn = id === 'trend' ? drawnColumns(rows).join('') : '';
    return [id, unit, header.length, rows.length, drawn].join(':');
  });
  return { tables, state: [STYLE, phrases.language, ...keys].join(' ') };
}

/** Of a table's rows, the columns in which more than one figure stands. */
export function drawnColumns(rows: ChartTable['rows']): number[] {
  const figures = rows[0]?.slice(1) ?? [];
  return figures.flatMap((_, at) => (rows.filter((row) => typeof row[at + 1] === 'number').length > 1 ? [at + 1] : []));
}

/** Writes the tables where the charts look for them. */
export function placeCharts(
  { tables }: ChartFigures,
  write: (row: number, column: number, value: CellValue) => void,
): void {
  for (const { id, rows } of tables) {
    const [top, left] = CHART_AT[id];
    rows.forEach((row, down) => {
      row.forEach((value, right) => {
        write(top + down, left + right, value);
      });
    });
  }
}
