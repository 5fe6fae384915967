import type { RawCell } from '../../domain/reading/rawCell';
import { headerKey } from './headerKey';
import type { ColumnDef } from '../tables/table';

/** How sure it is that a header names a column: said by a person, by its title, a synonym, or a phrase that stands in it. */
export type Confidence = 'chosen' | 'exact' | 'synonym' | 'phrase';

export interface HeaderMatch<Id extends string = string> {
  readonly column: Id;
  readonly confidence: Confidence;
}

export interface MappedHeader {
  /** As it stands in the sheet. */
  readonly header: string;
  readonly confidence: Confidence;
}

/** Which column of the sheet holds which declared one. */
export interface HeaderMap<Id extends string = string> {
  /** 0-based, as in a row of `Range.getValues` that starts in column A. */
  readonly index: Readonly<Partial<Record<Id, number>>>;
  readonly mapped: Readonly<Partial<Record<Id, MappedHeader>>>;
  /** Columns that two headers name equally well: none of them is taken. */
  readonly doubled: readonly { readonly column: Id; readonly headers: readonly string[] }[];
}

/** Says which declared column a header names, or null. */
export type HeaderMatcher<Id extends string = string> = (header: string) => HeaderMatch<Id> | null;

/**
 * Matches headers of a table. A title or synonym matches first; else the longest declared phrase of two words or more
 * that stands in the header as whole words (spec §3 "header matching").
 */
export function headerMatcher<Id extends string>(columns: readonly ColumnDef<Id>[]): HeaderMatcher<Id> {
  const whole = new Map<string, HeaderMatch<Id>>();
  for (const { id, synonyms } of columns)
    for (const name of synonyms) whole.set(headerKey(name), { column: id, confidence: 'synonym' });
  for (const { id, titles } of columns)
    for (const name of [id, titles.en, titles.ru]) whole.set(headerKey(name), { column: id, confidence: 'exact' });
  const phrases = columns.flatMap(phrasesOf).sort((a, b) => b.length - a.length);
  return (header) => {
    const key = headerKey(header);
    const found = whole.get(key);
    if (found !== undefined || !key.includes(' ')) return found ?? null;
    const column = columnOfPhrase(` ${key} `, phrases, whole);
    return column === null ? null : { column, confidence: 'phrase' };
  };
}

/** Of a column's names those of two words: «Кол-во» is one. */
function phrasesOf({ titles, synonyms }: ColumnDef): string[] {
  const spaced = [titles.ru, titles.en, ...synonyms].filter((name) => name.includes(' '));
  return spaced.map(headerKey).filter((key) => key.includes(' '));
}

/** The column of the longest phrase; null when two of one length name different columns. */
function columnOfPhrase<Id extends string>(
  header: string,
  phrases: readonly string[],
  whole: ReadonlyMap<string, HeaderMatch<Id>>,
): Id | null {
  const standing = phrases.filter((phrase) => header.includes(` ${phrase} `));
  const longest = standing.filter((phrase) => phrase.length === standing[0]?.length);
  const columns = new Set(longest.map((phrase) => whole.get(phrase)?.column));
  const [column] = columns;
  return columns.size === 1 && column !== undefined ? column : null;
}

interface Claim extends MappedHeader {
  readonly at: number;
}

/** Maps a header row. Titles and synonyms are of one strength and go before phrases (spec §3 "header matching"). */
export function mapHeaders<Id extends string>(row: readonly RawCell[], match: HeaderMatcher<Id>): HeaderMap<Id> {
  const claims = claimsOf(row, match);
  const index: Partial<Record<Id, number>> = {};
  const mapped: Partial<Record<Id, MappedHeader>> = {};
  const doubled: { column: Id; headers: string[] }[] = [];
  for (const [column, all] of claims) {
    const whole = all.filter(({ confidence }) => confidence !== 'phrase');
    const [first, ...others] = whole.length > 0 ? whole : all;
    if (first === undefined) continue;
    if (others.length > 0) {
      doubled.push({ column, headers: [first, ...others].map(({ header }) => header) });
      continue;
    }
    index[column] = first.at;
    mapped[column] = { header: first.header, confidence: first.confidence };
  }
  return { index, mapped, doubled };
}

function claimsOf<Id extends string>(row: readonly RawCell[], match: HeaderMatcher<Id>): Map<Id, Claim[]> {
  const claims = new Map<Id, Claim[]>();
  row.forEach((cell, at) => {
    if (typeof cell !== 'string') return;
    const found = match(cell);
    if (found === null) return;
    const claim: Claim = { at, header: cell, confidence: found.confidence };
    const others = claims.get(found.column);
    if (others === undefined) claims.set(found.column, [claim]);
    else others.push(claim);
  });
  return claims;
}

/** How many rows from the top may be the header. */
export const HEADER_ROWS = 10;

export interface FoundHeader {
  /** 0-based among the rows given. */
  readonly at: number;
  /** Declared columns that it names, doubled ones too. */
  readonly matches: number;
}

/** The best-matching of the first ten rows, the upper one of equals; null when none names a column. */
export function findHeader<Id extends string>(
  rows: readonly (readonly RawCell[])[],
  match: HeaderMatcher<Id>,
): FoundHeader | null {
  let best: FoundHeader | null = null;
  rows.slice(0, HEADER_ROWS).forEach((row, at) => {
    const matches = claimsOf(row, match).size;
    if (matches > (best?.matches ?? 0)) best = { at, matches };
  });
  return best;
}
