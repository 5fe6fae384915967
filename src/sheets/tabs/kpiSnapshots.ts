import { metrics } from '../../domain/metrics';
import { lazy } from '../../domain/lazy';
import type { RawCell } from '../../domain/reading/rawCell';
import type { TrendValues, Snapshot } from '../../domain/reports/trend';
import { TREND_METRICS } from '../../domain/reports/trend';
import type { Kpi } from '../../domain/metrics/kpi';
import type { KpiDay } from './kpiDays';
import { NOT_TAKEN } from './kpiTab';
import type { KpiTab } from './kpiTab';

const moneyMetrics = lazy(() => new Set<string>(metrics.flatMap(({ id, unit }) => (unit === 'money' ? [id] : []))));

/** The whole team's figures of each day, once a build has written `days` into the tab that was read. */
export function snapshotsAfter(tab: KpiTab, days: readonly KpiDay[], kpis: readonly Kpi[]): readonly Snapshot[] {
  const taken = days.flatMap(({ day, take }, at): Snapshot[] => {
    const kpi = kpis[at];
    return take === 'all' && kpi !== undefined && isTelling(kpi.all) ? [{ day, values: kpi.all }] : [];
  });
  const before = snapshotsIn(tab).filter(({ day }) => !taken.some((snapshot) => snapshot.day === day));
  return [...before, ...taken];
}

/** A day on which no figure of the trend could be seen is no point of it, in a tab that was read as in a run. */
const isTelling = (values: TrendValues): boolean => TREND_METRICS.some((id) => (values[id] ?? null) !== null);

/**
 * The whole team's figures of each day of the KPI tab, in kopecks and shares. Left out are damaged rows, and days on
 * which nobody took the counts.
 */
function snapshotsIn({ rows, days, scopes, index }: KpiTab): readonly Snapshot[] {
  return rows.flatMap((row, at): Snapshot[] => {
    const day = days[at] ?? null;
    if (day === null || scopes[at] !== '' || row[index.stuck ?? -1] === NOT_TAKEN) return [];
    const figures = TREND_METRICS.map((id): [string, number | null] => [id, rawFigure(id, row[index[id] ?? -1])]);
    const values = Object.fromEntries(figures) as TrendValues;
    return isTelling(values) ? [{ day, values }] : [];
  });
}

function rawFigure(id: string, cell: RawCell | undefined): number | null {
  if (typeof cell !== 'number') return null;
  return moneyMetrics().has(id) ? Math.round(cell * 100) : cell;
}
