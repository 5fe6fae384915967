import { groupBy } from '../../domain/groups';
import { lazy } from '../../domain/lazy';
import type { ColumnDef } from '../tables/table';
import { begunBy, byKey, keyed, matchOf, RANK, spacedKeys } from './columnNames';
import type { KeyedColumn } from './columnNames';
import { headerKey } from './headerKey';
import type { BornOutBy, HeaderMatch } from './headerMatch';
import { asksYesOrNo, isScaled, speakOtherwise, unitForbids, withoutDealWords } from './headerWords';

/** Says which declared columns a header may name, the surest first. */
export type HeaderMatcher<Id extends string = string> = (header: string) => readonly HeaderMatch<Id>[];

/** What a whole key names; undefined for a key that no column has. */
type WholeMatches<Id extends string> = (key: string) => readonly HeaderMatch<Id>[] | undefined;

interface Phrase<Id extends string> {
  readonly words: readonly string[];
  readonly match: HeaderMatch<Id>;
}

/** Days that lie ahead: words of a plan do not make them another column. */
const PLANS: readonly string[] = ['nextStepDate', 'dueDate', 'promisedDate', 'expectedAt', 'confirmedUntil'];

/**
 * Matches headers of a table. A whole title or name goes first, with or without words that only say «of the deal»; else
 * the longest declared phrase of two words or more that stands in the header as whole words, unless the others make it
 * speak of something else (spec §3 "header matching", §23). Where nothing names a column, a word's beginning is a guess.
 */
export function headerMatcher<Id extends string>(columns: readonly ColumnDef<Id>[]): HeaderMatcher<Id> {
  const named = columns.map(keyed);
  const columnsOf = byKey(named);
  const whole: WholeMatches<Id> = (key) =>
    columnsOf
      .get(key)
      ?.map((column) => matchOf(column, key))
      .sort(inOrder);
  const joined = lazy(() => new Map([...columnsOf.keys()].map((key) => [key.replace(/ /g, ''), key])));
  const ofOneWord: WholeMatches<Id> = (word) => {
    const key = joined().get(word);
    return key === undefined ? undefined : whole(key);
  };
  const phrases = lazy(() => phrasesIn(columnsOf.keys(), new Set(named.flatMap(spacedKeys))));
  const phrasesAt = (words: readonly string[], at: number): readonly Phrase<Id>[] =>
    (phrases().get(words[at] ?? '') ?? [])
      .filter((phrase) => phrase.every((each, next) => words[at + next] === each))
      .flatMap((phrase) => phraseOf(phrase, whole));
  const wholeMatches: WholeMatches<Id> = (key) =>
    whole(key) ?? whole(withoutDealWords(key)) ?? (key.includes(' ') ? undefined : ofOneWord(key));
  return (header) => {
    const key = headerKey(header);
    if (key === '' || asksYesOrNo(header)) return [];
    const namesOne = wholeMatches(key) ?? ofPhrase(key, phrasesAt);
    const matches = namesOne.length > 0 ? namesOne : guesses(key, named);
    const found = matches.filter(({ type }) => !unitForbids(header, type));
    return isScaled(header) ? found.map(askedIfFigure) : found;
  };
}

const ORDER: readonly BornOutBy[] = ['words', 'neighbour', 'cells', 'person', 'cellsAndPerson'];

function inOrder(a: HeaderMatch, b: HeaderMatch): number {
  return ORDER.indexOf(a.bornOutBy) - ORDER.indexOf(b.bornOutBy);
}

/** A figure in thousands would be read a thousand times too small. */
function askedIfFigure<Id extends string>(match: HeaderMatch<Id>): HeaderMatch<Id> {
  return match.type === 'money' || match.type === 'quantity' ? { ...match, bornOutBy: 'person' } : match;
}

/** Declared names of two words or more, as words, by their first one. */
function phrasesIn(keys: Iterable<string>, spaced: ReadonlySet<string>): ReadonlyMap<string, readonly string[][]> {
  const phrases = [...keys].filter((key) => spaced.has(key)).map((key) => key.split(' '));
  return groupBy(
    phrases.filter((words) => words.length > 1),
    ([first = '']) => first,
  );
}

/** What a phrase names, if it names it surely. */
function phraseOf<Id extends string>(words: readonly string[], whole: WholeMatches<Id>): readonly Phrase<Id>[] {
  const match = whole(words.join(' '))?.[0];
  if (match?.bornOutBy !== 'words' || match.rank !== RANK.sure) return [];
  return [{ words, match: { ...match, confidence: 'phrase', rank: RANK.phrase } }];
}

/** The longest phrase in the header; none when two of one length name different columns. */
function ofPhrase<Id extends string>(
  key: string,
  phrasesAt: (words: readonly string[], at: number) => readonly Phrase<Id>[],
): readonly HeaderMatch<Id>[] {
  const words = key.split(' ');
  const standing = words.flatMap((_, at) => phrasesAt(words, at).map((phrase) => ({ phrase, at })));
  const lengthOf = ({ phrase }: (typeof standing)[number]): number => phrase.words.join(' ').length;
  const most = Math.max(0, ...standing.map(lengthOf));
  const longest = standing.filter((each) => lengthOf(each) === most);
  const [found] = longest;
  if (found === undefined || longest.some(({ phrase }) => phrase.match.column !== found.phrase.match.column)) return [];
  const { match } = found.phrase;
  const others = words.filter((_, at) => at < found.at || at >= found.at + found.phrase.words.length);
  return saysOtherwise(others, match) ? [] : [match];
}

/** What a header may be that names no column. */
function guesses<Id extends string>(key: string, columns: readonly KeyedColumn<Id>[]): readonly HeaderMatch<Id>[] {
  return begunBy(key.split(' '), columns).flatMap(({ match, others }) => (saysOtherwise(others, match) ? [] : [match]));
}

/** Whether the words beside those that name the column make the header speak of something else. */
function saysOtherwise(words: readonly string[], { column, type }: HeaderMatch): boolean {
  const isOurs = type === 'date' || type === 'datetime' || column === 'id';
  return speakOtherwise(words, { isPlan: PLANS.includes(column), isOurs });
}
