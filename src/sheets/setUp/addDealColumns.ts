import type { DealColumn } from '../../domain/deal';
import type { Language } from '../../domain/language';
import type { DealsPlace } from '../dealRows/dealsPlace';
import { dealsTable } from '../tables/deals';
import type { OwnColumn } from '../tables/deals';
import { makeWidth } from '../tabs/ourTab';
import { ownRunsOf } from '../dealRows/ownRuns';
import { dressColumns, wrapLongTexts } from '../tabs/tabLook';

type AnyColumn = DealColumn | OwnColumn;

function addAtRightEnd(place: DealsPlace, ids: readonly AnyColumn[], language: Language): string[] {
  if (ids.length === 0) return [];
  const columns = dealsTable.columns.filter(({ id }) => ids.includes(id));
  const added = { ...place, firstColumn: roomAtRightEnd(place, ids.length), columns };
  wrapLongTexts(added);
  return dressColumns(added, language);
}

function roomAtRightEnd({ sheet }: DealsPlace, columns: number): number {
  const firstColumn = sheet.getLastColumn();
  makeWidth(sheet, firstColumn + columns);
  return firstColumn;
}

/** Makes room for columns of people's at their right end, where our block gives way; returns the place of the first, 0-based. */
export function roomForColumns(place: DealsPlace, columns: number): number {
  const block = blockAtRightEnd(place);
  if (block === null) return roomAtRightEnd(place, columns);
  place.sheet.insertColumnsBefore(block + 1, columns);
  return block;
}

/** Where our block begins, 0-based, when nothing of people's stands to the right of it; else null. */
function blockAtRightEnd({ sheet, headers }: DealsPlace): number | null {
  const [run, ...others] = ownRunsOf(headers.own);
  if (run === undefined || others.length > 0) return null;
  return run.firstColumn + run.columns.length === sheet.getLastColumn() ? run.firstColumn : null;
}

/**
 * Adds the columns that are asked for: people's, then ours, at the right end. Nothing of people's moves; only our own
 * block gives way, so that it stays together at the right end. Returns the titles of those that a Table refused to format.
 */
export function addDealColumns(
  place: DealsPlace,
  people: readonly DealColumn[],
  own: readonly OwnColumn[],
  language: Language,
): string[] {
  const block = people.length > 0 ? blockAtRightEnd(place) : null;
  if (block === null) return addAtRightEnd(place, [...people, ...own], language);
  place.sheet.insertColumnsBefore(block + 1, people.length);
  const columns = dealsTable.columns.filter(({ id }) => (people as readonly string[]).includes(id));
  const typed = dressColumns({ ...place, firstColumn: block, columns }, language);
  return [...typed, ...addAtRightEnd(place, own, language)];
}

/** Adds a column of ours right behind the others, wherever these stand; nothing where it stands already. */
export function addBesideOwn(
  { sheet, headerRow, headers: { own } }: DealsPlace,
  id: OwnColumn,
  language: Language,
): void {
  const run = ownRunsOf(own).find(({ columns }) => columns.includes('rowHash'));
  if (own[id] !== undefined || run === undefined) return;
  const firstColumn = run.firstColumn + run.columns.length;
  sheet.insertColumnsAfter(firstColumn, 1);
  const columns = dealsTable.columns.filter((column) => column.id === id);
  dressColumns({ sheet, headerRow, firstColumn, columns }, language);
}
