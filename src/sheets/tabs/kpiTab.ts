import { groupBy } from '../../domain/groups';
import { LANGUAGES } from '../../domain/language';
import type { Kopecks } from '../../domain/deal';
import { metrics } from '../../domain/metrics';
import type { MetricId } from '../../domain/metrics';
import { standingBases } from '../../domain/metrics/basis';
import type { Kpi, MetricValues } from '../../domain/metrics/kpi';
import type { Metric } from '../../domain/metrics/metric';
import { metricValue } from '../../domain/metrics/metricValue';
import { nameKey } from '../../domain/name';
import { lazy } from '../../domain/lazy';
import type { RawCell } from '../../domain/reading/rawCell';
import { dayOf, weekdayOf } from '../../domain/calendar/time';
import type { Day } from '../../domain/calendar/time';
import { sheetMessages } from '../../i18n/sheets';
import type { KpiDay } from './kpiDays';
import { openTab } from './openedTab';
import type { OpenedTab, TabsAtHand } from './openedTab';
import { writeRows } from './writeRows';
import type { PlannedRow } from './writeRows';
import { kpiTable } from '../tables/kpi';
import { asRead, asText } from '../cells/asText';
import type { CellValue } from '../cells/asText';
import { serialOfDay } from '../cells/serial';

type KpiColumn = (typeof kpiTable.columns)[number]['id'];

/** Stands for a count that nobody took on its day. */
export const NOT_TAKEN = '—';

/** The KPI tab as read, with what each of its rows is of. */
export interface KpiTab extends OpenedTab<KpiColumn> {
  /** By row: null where no day stands. */
  readonly days: readonly (Day | null)[];
  /** By row: '' is the whole team, else a manager's key. */
  readonly scopes: readonly string[];
  /** Days that have a row of the whole team. */
  readonly built: ReadonlySet<Day>;
}

/** A metric of how deals stand at `now`: it cannot be told of a day that has passed. */
function isStanding({ tally }: Metric): boolean {
  return tally !== null && tally.basis in standingBases;
}

/** The word for the whole team in either language: the tab outlives a change of it. */
const teamKeys = lazy(() => LANGUAGES.map((language) => nameKey(sheetMessages(language).wholeTeam)));

function scopeOf(cell: RawCell | undefined): string {
  const key = nameKey(asRead(String(cell ?? '')));
  return teamKeys().includes(key) ? '' : key;
}

/** Opens the KPI tab, in one read. */
export function openKpi(at: TabsAtHand): KpiTab {
  const tab = openTab<KpiColumn>(kpiTable, at);
  const { index, rows, wallClock } = tab;
  const days = rows.map((row): Day | null => {
    const cell = row[index.day ?? -1];
    return cell instanceof Date ? dayOf(wallClock(cell)) : null;
  });
  const scopes = rows.map((row) => scopeOf(row[index.manager ?? -1]));
  const built = new Set(days.filter((day, at): day is Day => day !== null && scopes[at] === ''));
  return { ...tab, days, scopes, built };
}

type Cells = Partial<Record<KpiColumn, CellValue>>;

function cellsOf(day: Day, scope: string, values: MetricValues, take: KpiDay['take']): Cells {
  const cells: Cells = { day: serialOfDay(day), manager: asText(scope) };
  for (const metric of metrics as readonly Metric<MetricId>[]) {
    if (take !== 'all' && isStanding(metric)) {
      if (take === 'missed') cells[metric.id] = NOT_TAKEN;
    } else cells[metric.id] = metricValue(metric, values[metric.id]) ?? '';
  }
  return cells;
}

/**
 * Writes the KPI of `days`: a row for the team and one for each manager. A row of the same day and scope is replaced
 * where it stands, wherever sorting put it, and never doubled; rows of scopes that are no more leave the days that are
 * taken anew. Nothing is written without the columns of day and manager.
 *
 * @param kpis of the days, in their order
 * @param expected what the seven days from the last of them on are expected to bring: kept where that day is a Monday
 */
export function writeKpi(
  tab: KpiTab,
  days: readonly KpiDay[],
  kpis: readonly Kpi[],
  wholeTeam: string,
  expected: Kopecks | null = null,
): void {
  if (tab.index.day === undefined || tab.index.manager === undefined) return;
  const replaced = new Map<number, Cells>();
  const added: PlannedRow<KpiColumn>[] = [];
  const surplus: number[] = [];
  days.forEach(({ day, take }, at) => {
    const standing = placesOf(tab, day);
    const isFirstOfWeek = at === days.length - 1 && weekdayOf(day) === 0;
    for (const { key, name, values } of scopesOf(kpis[at], wholeTeam)) {
      const place = standing.get(key)?.[0];
      const cells = cellsOf(day, name, values, take);
      // What the morning expected is not lessened by what came in since.
      if (isFirstOfWeek && key === '' && expected !== null && expectedAt(tab, place) === null)
        cells.expected = expected / 100;
      if (place === undefined) added.push({ from: null, cells });
      else replaced.set(place, cells);
    }
    if (take === 'all') surplus.push(...surplusOf(tab, day, replaced));
  });
  const stay = tab.rows.map((_, at): PlannedRow<KpiColumn> => ({ from: at, cells: replaced.get(at) ?? null }));
  writeRows(tab, [...stay, ...added]);
  // From the last up, so that the others keep their places.
  for (const at of surplus.sort((a, b) => b - a)) tab.sheet.deleteRow(tab.headerRow + 1 + at);
}

function expectedAt({ rows, index }: KpiTab, place: number | undefined): Kopecks | null {
  const cell = rows[place ?? -1]?.[index.expected ?? -1];
  return typeof cell === 'number' ? Math.round(cell * 100) : null;
}

/** What the seven days from `monday` on were expected to bring on that morning; null where nobody asked then. */
export function expectedFrom(tab: KpiTab, monday: Day): Kopecks | null {
  return expectedAt(tab, placesOf(tab, monday).get('')?.[0]);
}

interface Scope {
  readonly key: string;
  readonly name: string;
  readonly values: MetricValues;
}

function scopesOf(kpi: Kpi | undefined, wholeTeam: string): readonly Scope[] {
  return kpi === undefined ? [] : [{ key: '', name: wholeTeam, values: kpi.all }, ...kpi.managers];
}

/** The rows of each scope on `day`: the first is the one, the others are copies. */
function placesOf({ days, scopes }: KpiTab, day: Day): ReadonlyMap<string, readonly number[]> {
  const places = days.flatMap((each, at) => (each === day ? [at] : []));
  return groupBy(places, (at) => scopes[at] ?? '');
}

function surplusOf({ days }: KpiTab, day: Day, replaced: ReadonlyMap<number, Cells>): number[] {
  return days.flatMap((each, at) => (each === day && !replaced.has(at) ? [at] : []));
}
