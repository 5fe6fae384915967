import type { ColumnDef } from '../tables/table';
import { headerKey } from './headerKey';
import type { HeaderMatch } from './headerMatch';

/** Of two headers for one column that of the lower rank goes first. */
export const RANK = { sure: 0, neighbour: 40, cells: 50, phrase: 100, guess: 200 };
/** A stand-in's rank says its place in the list of them. */
const FIRST_STAND_IN = 1;

/** The keys of a column's names, list by list. */
export interface KeyedColumn<Id extends string = string> {
  readonly column: ColumnDef<Id>;
  readonly maybe: readonly string[];
  readonly synonyms: readonly string[];
  readonly exact: readonly string[];
  readonly standIns: readonly string[];
  readonly byCells: readonly string[];
  readonly beside: readonly string[];
}

/** A column with its names spelled as keys. */
export function keyed<Id extends string>(column: ColumnDef<Id>): KeyedColumn<Id> {
  const { id, titles, synonyms, unsure } = column;
  return {
    column,
    maybe: unsure.maybe.map(headerKey),
    synonyms: synonyms.map(headerKey),
    exact: [id, titles.en, titles.ru].map(headerKey),
    standIns: unsure.standIns.map(headerKey),
    byCells: unsure.byCells.map(headerKey),
    beside: unsure.beside.names.map(headerKey),
  };
}

/**
 * The columns that a key may name. There are over a thousand names and a sheet has some dozen headers, so that what a name
 * says is worked out for those alone: every execution begins with this.
 */
export function byKey<Id extends string>(columns: readonly KeyedColumn<Id>[]): Map<string, KeyedColumn<Id>[]> {
  const found = new Map<string, KeyedColumn<Id>[]>();
  for (const column of columns) {
    const { maybe, synonyms, exact, standIns, byCells, beside } = column;
    for (const keys of [maybe, synonyms, exact, standIns, byCells, beside])
      for (const key of keys) {
        const others = found.get(key);
        if (others === undefined) found.set(key, [column]);
        else if (others[others.length - 1] !== column) others.push(column);
      }
  }
  return found;
}

/** What one of a column's names says. It may stand in several lists: the narrower one says what bears it out. */
export function matchOf<Id extends string>(keys: KeyedColumn<Id>, key: string): HeaderMatch<Id> {
  const { id, type, unsure } = keys.column;
  const plain: HeaderMatch<Id> = {
    column: id,
    confidence: 'synonym',
    type,
    bornOutBy: 'words',
    isDeclared: true,
    rank: RANK.sure,
    neighbours: [],
  };
  const isExact = keys.exact.includes(key);
  const isDeclaredName = isExact || keys.synonyms.includes(key);
  const standIn = keys.standIns.lastIndexOf(key);
  let match = plain;
  if (isExact) match = { ...plain, confidence: 'exact' };
  else if (!isDeclaredName && keys.maybe.includes(key)) match = { ...plain, bornOutBy: 'person', isDeclared: false };
  if (standIn >= 0) match = { ...match, rank: FIRST_STAND_IN + standIn, bornOutBy: 'words', isDeclared: true };
  const isDeclared = isDeclaredName || standIn >= 0;
  if (keys.byCells.includes(key)) {
    match = { ...match, bornOutBy: 'cells', ...(isDeclared ? {} : { rank: RANK.cells, isDeclared: false }) };
  }
  if (keys.beside.includes(key)) {
    const rank = isDeclared ? RANK.sure : RANK.neighbour;
    match = { ...match, bornOutBy: 'neighbour', neighbours: unsure.beside.columns, isDeclared, rank };
  }
  return match;
}

/** The columns of which a word of the header begins a name: «Продаём по» may be the price. With each the other words. */
export function begunBy<Id extends string>(
  words: readonly string[],
  columns: readonly KeyedColumn<Id>[],
): readonly { readonly match: HeaderMatch<Id>; readonly others: readonly string[] }[] {
  return columns.flatMap(({ column: { id, type, unsure } }) => {
    const at = words.findIndex((word) => unsure.beginnings.some((beginning) => word.startsWith(beginning)));
    if (at < 0) return [];
    const match: HeaderMatch<Id> = {
      column: id,
      confidence: 'phrase',
      type,
      bornOutBy: 'cellsAndPerson',
      isDeclared: false,
      rank: RANK.guess,
      neighbours: [],
    };
    return [{ match, others: words.filter((_, place) => place !== at) }];
  });
}

/** Of a column's names the keys of those of two words: «Кол-во» is one. */
export function spacedKeys({ column: { id, titles, synonyms }, ...keys }: KeyedColumn): readonly string[] {
  const named = [id, titles.en, titles.ru].map((name, at) => [name, keys.exact[at]] as const);
  const others = synonyms.map((name, at) => [name, keys.synonyms[at]] as const);
  return [...named, ...others].flatMap(([name, key = '']) => (name.includes(' ') ? [key] : []));
}
