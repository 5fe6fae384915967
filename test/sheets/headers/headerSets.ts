import { readFileSync } from 'node:fs';
import { cellsSay } from '../../../src/sheets/headers/cellsSay';
import { mapDealHeaders } from '../../../src/sheets/reading/deals/dealHeaders';
import type { DealHeaders } from '../../../src/sheets/reading/deals/dealHeaders';

/** A header of a real or invented sheet, and the column that it is. */
export interface Labelled {
  readonly header: string;
  /** `-`: none. */
  readonly column: string;
  /** A doubtful one may be left to be asked. */
  readonly isCertain: boolean;
  readonly note: string;
}

/** Header rows by the name of their set: `set`, `header`, `column`, `certain`, `note`, apart by tabs. */
export function headerSets(file: string): ReadonlyMap<string, readonly Labelled[]> {
  const sets = new Map<string, Labelled[]>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [set = '', header = '', column = '', certain = '', note = ''] = line.split('\t');
    sets.set(set, [...(sets.get(set) ?? []), { header, column, isCertain: certain === '1', note }]);
  }
  return sets;
}

/** As a stranger's sheet of these headers with nothing in it maps. */
export function mapOfStranger(row: readonly string[]): DealHeaders {
  return mapDealHeaders(row, { say: cellsSay([]) });
}

/** What each header of a row was taken for; `-` for none. */
export function takenIn(row: readonly string[]): readonly string[] {
  const columns = new Map(Object.entries(mapOfStranger(row).index).map(([column, at]) => [at, column]));
  return row.map((_, at) => columns.get(at) ?? '-');
}
