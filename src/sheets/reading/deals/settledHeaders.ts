import type { DealColumn } from '../../../domain/deal';
import type { RawCell } from '../../../domain/reading/rawCell';
import { headerKey } from '../../headers/headerKey';
import type { HeaderMap } from '../../headers/headers';
import { PEOPLE_COLUMNS } from '../../tables/deals';

/** One of the headers that read alike: the how-manieth from the left, 0-based. */
export interface SettledHeader {
  readonly header: string;
  readonly nth: number;
}

/**
 * What the cells said where words alone would look elsewhere (spec §23), so that a run that sees no cells maps alike:
 * plain data. Null: none of the headers is the column.
 */
export type SettledHeaders = Readonly<Partial<Record<DealColumn | 'outcome', SettledHeader | null>>>;

const keyOf = (cell: RawCell | undefined): string => (typeof cell === 'string' ? headerKey(cell) : '');

/** The header at a place, so told that it is found again after columns have moved. */
export function settledAt(row: readonly RawCell[], at: number): SettledHeader {
  const key = keyOf(row[at]);
  return { header: String(row[at]), nth: row.slice(0, at).filter((cell) => keyOf(cell) === key).length };
}

/** Where such a header stands now, or null. */
export function placeOf(row: readonly RawCell[], { header, nth }: SettledHeader): number | null {
  const key = headerKey(header);
  return row.flatMap((cell, at) => (keyOf(cell) === key ? [at] : []))[nth] ?? null;
}

const COLUMNS = Object.keys(PEOPLE_COLUMNS) as readonly DealColumn[];

/** In what the cells changed the map that words alone make. */
export function settledBy(row: readonly RawCell[], words: Places, cells: Places): SettledHeaders {
  const differing = COLUMNS.filter((column) => words.index[column] !== cells.index[column]);
  return Object.fromEntries(
    differing.map((column) => {
      const at = cells.index[column];
      return [column, at === undefined ? null : settledAt(row, at)];
    }),
  );
}

type Places = Pick<HeaderMap<DealColumn>, 'index'>;

/** The map of words alone, as the cells once settled it. A settled header that has gone leaves its column without one. */
export function withSettled(
  map: HeaderMap<DealColumn>,
  row: readonly RawCell[],
  settled: SettledHeaders,
): HeaderMap<DealColumn> {
  // What a person chose since goes before.
  const columns = COLUMNS.filter(
    (column) => settled[column] !== undefined && map.mapped[column]?.confidence !== 'chosen',
  );
  const places = columns.flatMap((column) => {
    const header = settled[column] ?? null;
    const at = header && placeOf(row, header);
    return at === null ? [] : [[column, at] as const];
  });
  const isLeft = ([column]: readonly [string, unknown]): boolean =>
    !columns.some((settledOne) => settledOne === column);
  const index = { ...Object.fromEntries(Object.entries(map.index).filter(isLeft)), ...Object.fromEntries(places) };
  const headers = places.map(([column, at]) => [column, { header: String(row[at]), confidence: 'synonym' }] as const);
  const mapped = { ...Object.fromEntries(Object.entries(map.mapped).filter(isLeft)), ...Object.fromEntries(headers) };
  const doubled = map.doubled.filter(({ column }) => !columns.includes(column));
  return { ...map, index, mapped, doubled };
}
