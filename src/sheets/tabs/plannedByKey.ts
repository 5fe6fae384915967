import { firstByKey } from '../../domain/groups';
import { asRead } from '../cells/asText';
import type { CellValue } from '../cells/asText';
import type { OpenedTab } from './openedTab';
import type { PlannedRow } from './writeRows';

/** A line of a report, by the key that it keeps from one rebuild to the next. */
export interface KeyedLine<Id extends string> {
  readonly key: string;
  readonly cells: Readonly<Partial<Record<Id, CellValue>>>;
}

/** Whether people wrote anything in a row: in their own columns, or in any that we did not declare. */
export function hasUserContent({ columns, index, rows }: OpenedTab, at: number): boolean {
  const ours = columns.flatMap(({ id, writtenBy }) => (writtenBy === 'us' ? [index[id]] : []));
  return rows[at]?.some((cell, column) => cell !== '' && !ours.includes(column)) ?? false;
}

/** What a column of text says in each row: the keys, where it is the column of keys. */
export function textsIn<Id extends string>({ rows, index }: OpenedTab<Id>, column: Id): string[] {
  return rows.map((row) => asRead(String(row[index[column] ?? -1] ?? '')));
}

/**
 * The lines in their order, each with what people wrote beside it; then every row on which people wrote and that is no
 * line any more: it stands until they delete it, so that nothing of theirs is lost.
 *
 * @param keys of the tab's rows
 * @param gone what our columns say in such a row; the others are left as they stand
 */
export function plannedByKey<Id extends string>(
  tab: OpenedTab<Id>,
  keys: readonly string[],
  lines: readonly KeyedLine<Id>[],
  gone: (key: string) => PlannedRow<Id>['cells'] = () => null,
): PlannedRow<Id>[] {
  const places = firstByKey(keys.keys(), (at) => keys[at] ?? '');
  const planned = lines.map(({ key, cells }): PlannedRow<Id> => ({ from: places.get(key) ?? null, cells }));
  const taken = new Set(planned.map(({ from }) => from));
  const known = new Set(lines.map(({ key }) => key));
  keys.forEach((key, at) => {
    if (taken.has(at) || !hasUserContent(tab, at)) return;
    // Of rows with one key, copies, the first is the line.
    planned.push({ from: at, cells: key === '' || known.has(key) ? null : gone(key) });
  });
  return planned;
}
