import { metrics } from '../domain/metrics';
import type { Kpi, MetricValues } from '../domain/metrics/kpi';
import { metricValue } from '../domain/metrics/metricValue';
import type { Language } from '../domain/language';
import type { RawCell, WallClock } from '../domain/reading/rawCell';
import { dayOf } from '../domain/time';
import type { Day } from '../domain/time';
import { sheetMessages } from '../i18n/sheets';
import type { HeaderMap } from './headers';
import { kpiTable } from './tables/kpi';
import { asText } from './writing/asText';
import type { CellValue } from './writing/asText';
import { headerOf, HEADER_ROW, makeRoom, rowFor, sheetOf } from './writing/ourTab';
import { serialOfDay } from './writing/serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type KpiColumn = (typeof kpiTable.columns)[number]['id'];
type KpiIndex = HeaderMap<KpiColumn>['index'];

function rowOf(day: Day, scope: string, values: MetricValues, index: KpiIndex): CellValue[] {
  const figures = metrics.map((metric) => [metric.id, metricValue(metric, values[metric.id]) ?? '']);
  const cells = { day: serialOfDay(day), manager: asText(scope), ...Object.fromEntries(figures) } as Record<
    KpiColumn,
    CellValue
  >;
  return rowFor(index, cells);
}

/** Rows of the tab that hold `day`, ascending, 1-based, wherever sorting has put them. */
function rowsOfDay(sheet: Sheet, dayColumn: number, lastRow: number, day: Day, wallClock: WallClock): number[] {
  if (lastRow <= HEADER_ROW) return [];
  const days = sheet.getRange(HEADER_ROW + 1, dayColumn + 1, lastRow - HEADER_ROW, 1).getValues() as RawCell[][];
  const isDay = (cell: RawCell | undefined): boolean => cell instanceof Date && dayOf(wallClock(cell)) === day;
  return days.flatMap(([cell], at) => (isDay(cell) ? [at + HEADER_ROW + 1] : []));
}

/** What was read, in the form in which it can be written back. */
function keptText(cell: RawCell): RawCell {
  return typeof cell === 'string' ? asText(cell) : cell;
}

/** Puts `rows` on the given sheet rows, which may be scattered, by one write over all that lies between. */
function replaceRows(sheet: Sheet, places: readonly number[], rows: readonly CellValue[][]): void {
  const first = places[0] ?? 0;
  const height = (places[places.length - 1] ?? 0) - first + 1;
  const range = sheet.getRange(first, 1, height, rows[0]?.length ?? 1);
  const isWhole = height === places.length;
  const block: (CellValue | Date)[][] = isWhole
    ? []
    : (range.getValues() as RawCell[][]).map((row) => row.map(keptText));
  places.forEach((row, at) => (block[row - first] = [...(rows[at] ?? [])]));
  range.setValues(block);
}

/** Rows of scopes that are no more, from the last up, so that the others keep their places. */
function deleteRows(sheet: Sheet, rows: readonly number[]): void {
  for (const row of [...rows].reverse()) sheet.deleteRow(row);
}

/**
 * Writes the day's KPI: one row for the team and one for each manager. A second run for the same day replaces its rows
 * where they stand, and never doubles them. Returns false when the tab or
 * its column of days is not there.
 */
export function writeKpi(
  spreadsheet: Spreadsheet,
  language: Language,
  day: Day,
  kpi: Kpi,
  wallClock: WallClock,
): boolean {
  const sheet = sheetOf(spreadsheet, kpiTable);
  if (sheet === null) return false;
  const { index } = headerOf(sheet, kpiTable.columns);
  if (index.day === undefined) return false;
  const { wholeTeam } = sheetMessages(language);
  const scopes = [{ name: wholeTeam, values: kpi.all }, ...kpi.managers];
  const rows = scopes.map(({ name, values }) => rowOf(day, name, values, index));
  const lastRow = sheet.getLastRow();
  const places = rowsOfDay(sheet, index.day, lastRow, day, wallClock);
  const kept = places.slice(0, rows.length);
  if (kept.length > 0) replaceRows(sheet, kept, rows);
  const added = rows.slice(kept.length);
  if (added.length > 0) {
    makeRoom(sheet, lastRow + added.length);
    sheet.getRange(lastRow + 1, 1, added.length, added[0]?.length ?? 1).setValues(added);
  }
  deleteRows(sheet, places.slice(rows.length));
  return true;
}
