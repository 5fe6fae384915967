import type { RawCell } from '../../domain/reading/rawCell';
import type { CellsSay } from './cellsSay';
import { WORDS_ALONE } from './cellsSay';
import type { Confidence, HeaderMatch } from './headerMatch';
import type { HeaderMatcher } from './headerMatcher';

export interface MappedHeader {
  /** As it stands in the sheet. */
  readonly header: string;
  readonly confidence: Confidence;
}

/** A header that may name a column: whether it does is for a person to say. */
export interface AskedHeader<Id extends string = string> {
  readonly column: Id;
  readonly header: string;
  /** 0-based. */
  readonly at: number;
}

/** Which column of the sheet holds which declared one. */
export interface HeaderMap<Id extends string = string> {
  /** 0-based, as in a row of `Range.getValues` that starts in column A. */
  readonly index: Readonly<Partial<Record<Id, number>>>;
  readonly mapped: Readonly<Partial<Record<Id, MappedHeader>>>;
  /** Columns that two headers name equally well: none of them is taken. */
  readonly doubled: readonly {
    readonly column: Id;
    readonly headers: readonly string[];
    /** Theirs, 0-based. */
    readonly places: readonly number[];
  }[];
  /** Headers that may name a column for which none was taken. */
  readonly asked: readonly AskedHeader<Id>[];
}

interface Claim<Id extends string> {
  readonly at: number;
  readonly header: string;
  readonly match: HeaderMatch<Id>;
}

/** A counter 1, 2, 3 names a deal only where nothing else does. */
const COUNTER_RANK = 1000;

/**
 * Maps a header row. Titles and synonyms are of one strength and go before stand-ins and phrases; where two headers fit
 * equally well the cells decide if they can (spec §3 "header matching", §23).
 *
 * @param say what stands under the headers; without it words alone decide
 */
export function mapHeaders<Id extends string>(
  row: readonly RawCell[],
  match: HeaderMatcher<Id>,
  say: CellsSay = WORDS_ALONE,
): HeaderMap<Id> {
  const found = matchesOf(row, match);
  const claims = claimsOf(found, say);
  const index: Partial<Record<Id, number>> = {};
  const mapped: Partial<Record<Id, MappedHeader>> = {};
  const doubled: HeaderMap<Id>['doubled'][number][] = [];
  for (const [column, all] of claims) {
    const best = strongest(all, say);
    const [first] = best;
    if (first === undefined) continue;
    if (best.length > 1) {
      doubled.push({ column, headers: best.map(({ header }) => header), places: best.map(({ at }) => at) });
      continue;
    }
    index[column] = first.at;
    mapped[column] = { header: first.header, confidence: first.match.confidence };
  }
  return { index, mapped, doubled, asked: askedOf(found, claims, index, say) };
}

interface Found<Id extends string> {
  readonly at: number;
  readonly header: string;
  readonly matches: readonly HeaderMatch<Id>[];
}

const isText = (cell: RawCell): cell is string => typeof cell === 'string' && cell !== '';

function matchesOf<Id extends string>(row: readonly RawCell[], match: HeaderMatcher<Id>): readonly Found<Id>[] {
  return row.flatMap((header, at) => {
    if (!isText(header)) return [];
    const matches = match(header);
    return matches.length === 0 ? [] : [{ at, header, matches }];
  });
}

/** By column, the headers that name it; each header names one column at most. */
function claimsOf<Id extends string>(found: readonly Found<Id>[], say: CellsSay): Map<Id, Claim<Id>[]> {
  const claims = new Map<Id, Claim<Id>[]>();
  const put = (claim: Claim<Id>): void => {
    const others = claims.get(claim.match.column);
    if (others === undefined) claims.set(claim.match.column, [claim]);
    else others.push(claim);
  };
  const later: Found<Id>[] = [];
  for (const each of found) {
    const match = each.matches.find((one) => holds(one, each.at, say));
    if (match !== undefined) put({ ...each, match });
    else if (each.matches.some(({ bornOutBy }) => bornOutBy === 'neighbour')) later.push(each);
  }
  const standing: ReadonlySet<string> = new Set(claims.keys());
  for (const each of later) {
    const match = each.matches.find(
      (one) =>
        one.bornOutBy === 'neighbour' &&
        one.neighbours.some((column) => standing.has(column)) &&
        say.typed(each.at, one.type) !== 'no',
    );
    if (match !== undefined) put({ ...each, match });
  }
  return claims;
}

/** Whether a match may be taken without asking, whatever stands beside. */
function holds(match: HeaderMatch, at: number, say: CellsSay): boolean {
  const { bornOutBy, isDeclared, type, confidence } = match;
  if (confidence === 'chosen') return true;
  if (say.isSilent) return isDeclared && bornOutBy !== 'person' && bornOutBy !== 'neighbour';
  const typed = say.typed(at, type);
  return bornOutBy === 'words' ? typed !== 'no' : bornOutBy === 'cells' && typed === 'yes';
}

/** The claims that go before the others: by rank, then, where the cells tell them apart, those of the right type. */
function strongest<Id extends string>(claims: readonly Claim<Id>[], say: CellsSay): readonly Claim<Id>[] {
  const rankOf = ({ at, match }: Claim<Id>): number =>
    match.column === 'id' && say.counts(at) ? COUNTER_RANK + match.rank : match.rank;
  const least = Math.min(...claims.map(rankOf));
  const best = claims.filter((claim) => rankOf(claim) === least);
  const borneOut = best.filter(({ at, match }) => say.typed(at, match.type) === 'yes');
  return best.length > 1 && borneOut.length === 1 ? borneOut : best;
}

/** Of the headers that no column took, those that may name one that has none; a guess has the cells on its side. */
function askedOf<Id extends string>(
  found: readonly Found<Id>[],
  claims: ReadonlyMap<Id, unknown>,
  index: Readonly<Partial<Record<Id, number>>>,
  say: CellsSay,
): readonly AskedHeader<Id>[] {
  const isWorthAsking = ({ column, bornOutBy, type }: HeaderMatch<Id>, at: number): boolean =>
    !claims.has(column) && (bornOutBy !== 'cellsAndPerson' || say.typed(at, type) === 'yes');
  const taken = new Set<unknown>(Object.values(index));
  return found
    .filter(({ at }) => !taken.has(at))
    .flatMap(({ at, header, matches }) =>
      matches.flatMap((match) => (isWorthAsking(match, at) ? [{ column: match.column, header, at }] : [])),
    );
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
    // A text names one column at most: a row of deals is not asked word by word when the header has named more.
    if (row.filter(isText).length <= (best?.matches ?? 0)) return;
    const matches = claimsOf(matchesOf(row, match), WORDS_ALONE).size;
    if (matches > (best?.matches ?? 0)) best = { at, matches };
  });
  return best;
}
