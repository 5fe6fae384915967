import type { CellValue } from '../writing/asText';
import type { StandingTab } from './standingTab';
import type { PlannedRow } from './writeRows';

/** A line of a report, by the key that it keeps from one rebuild to the next. */
export interface KeyedLine<Id extends string> {
  readonly key: string;
  readonly cells: Readonly<Partial<Record<Id, CellValue>>>;
}

/** Whether people wrote anything in a row: in their own columns, or in any that we did not declare. */
function hasPeoplesWords({ columns, index, rows }: StandingTab, at: number): boolean {
  const ours = columns.flatMap(({ id, writtenBy }) => (writtenBy === 'us' ? [index[id]] : []));
  return rows[at]?.some((cell, column) => cell !== '' && !ours.includes(column)) ?? false;
}

/**
 * The lines in their order, each with what people wrote beside it; then every row on which people wrote and that is no
 * line any more: it stands until they delete it, so that nothing of theirs is lost.
 *
 * @param gone what our columns say in such a row; the others are left as they stand
 */
export function plannedByKey<Id extends string>(
  tab: StandingTab<Id>,
  keyColumn: Id,
  lines: readonly KeyedLine<Id>[],
  gone: (key: string) => PlannedRow<Id>['cells'],
): PlannedRow<Id>[] {
  const keyAt = tab.index[keyColumn] ?? -1;
  const keys = tab.rows.map((row) => String(row[keyAt] ?? ''));
  const places = new Map<string, number>();
  keys.forEach((key, at) => {
    if (key !== '' && !places.has(key)) places.set(key, at);
  });
  const planned = lines.map(({ key, cells }) => ({ from: places.get(key) ?? null, cells }));
  const taken = new Set(planned.map(({ from }) => from));
  const known = new Set(lines.map(({ key }) => key));
  const left = keys.flatMap((key, at) => {
    if (taken.has(at) || !hasPeoplesWords(tab, at)) return [];
    return [{ from: at, cells: key === '' || known.has(key) ? {} : gone(key) }];
  });
  return [...planned, ...left];
}
