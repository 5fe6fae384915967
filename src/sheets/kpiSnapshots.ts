import type { Language } from '../domain/language';
import type { CurveValues, Snapshot } from '../domain/reports/curve';
import { CURVE_METRICS } from '../domain/reports/curve';
import { metrics } from '../domain/metrics';
import type { RawCell, WallClock } from '../domain/reading/rawCell';
import { dayOf } from '../domain/time';
import { sheetMessages } from '../i18n/sheets';
import { headerMatcher, mapHeaders } from './headers';
import { sheetValues } from './reading/sheetValues';
import { kpiTable } from './tables/kpi';
import { HEADER_ROW, sheetOf } from './writing/ourTab';

const MONEY = new Set<string>(metrics.flatMap(({ id, unit }) => (unit === 'money' ? [id] : [])));

/** The whole team's figures of each day that the KPI tab holds, in kopecks and shares; damaged rows are left out. */
export function readKpiSnapshots(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  language: Language,
  wallClock: WallClock,
): readonly Snapshot[] {
  const sheet = sheetOf(spreadsheet, kpiTable);
  if (sheet === null) return [];
  const values = sheetValues(sheet);
  const { index } = mapHeaders(values[HEADER_ROW - 1] ?? [], headerMatcher(kpiTable.columns));
  const { day: dayAt, manager: scopeAt } = index;
  if (dayAt === undefined || scopeAt === undefined) return [];
  const { wholeTeam } = sheetMessages(language);
  return values.slice(HEADER_ROW).flatMap((row): Snapshot[] => {
    const date = row[dayAt];
    if (!(date instanceof Date) || row[scopeAt] !== wholeTeam) return [];
    const figures = CURVE_METRICS.map((id) => [id, rawFigure(id, row[index[id] ?? -1])]);
    return [{ day: dayOf(wallClock(date)), values: Object.fromEntries(figures) as CurveValues }];
  });
}

function rawFigure(id: string, cell: RawCell | undefined): number | null {
  if (typeof cell !== 'number') return null;
  return MONEY.has(id) ? Math.round(cell * 100) : cell;
}
