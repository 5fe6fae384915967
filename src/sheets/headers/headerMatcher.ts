import { groupBy } from '../../domain/groups';
import type { ColumnDef, ColumnType } from '../tables/table';
import { headerKey } from './headerKey';
import { asksYesOrNo, isScaled, speakOtherwise, unitForbids, withoutDealWords } from './headerWords';

/** How sure it is that a header names a column: said by a person, by its title, a synonym, or a phrase that stands in it. */
export type Confidence = 'chosen' | 'exact' | 'synonym' | 'phrase';

/** What has to bear a match out: nothing, the cells under the header, a column beside it, or a person's answer. */
export type BornOutBy = 'words' | 'cells' | 'neighbour' | 'person';

export interface HeaderMatch<Id extends string = string> {
  readonly column: Id;
  readonly confidence: Confidence;
  readonly type: ColumnType;
  readonly bornOutBy: BornOutBy;
  /** The column's own title or synonym: sure enough where nothing can be asked of cells and people. */
  readonly isDeclared: boolean;
  /** Of two headers for one column that of the lower rank goes first. */
  readonly rank: number;
  /** One of these has to stand in the row too; of no matter unless a neighbour bears the match out. */
  readonly neighbours: readonly string[];
}

/** Says which declared columns a header may name, the surest first. */
export type HeaderMatcher<Id extends string = string> = (header: string) => readonly HeaderMatch<Id>[];

const RANK = { sure: 0, neighbour: 40, cells: 50, phrase: 100 };
/** A stand-in's rank says its place in the list of them. */
const FIRST_STAND_IN = 1;

type Words<Id extends string> = ReadonlyMap<string, readonly HeaderMatch<Id>[]>;

interface Phrase<Id extends string> {
  readonly words: readonly string[];
  readonly match: HeaderMatch<Id>;
}

/** Days that lie ahead: words of a plan do not make them another column. */
const PLANS: readonly string[] = ['nextStepDate', 'dueDate', 'promisedDate', 'expectedAt', 'confirmedUntil'];

/**
 * Matches headers of a table. A whole title or name goes first, with or without words that only say «of the deal»; else
 * the longest declared phrase of two words or more that stands in the header as whole words, unless the others make it
 * speak of something else (spec §3 "header matching", §23).
 */
export function headerMatcher<Id extends string>(columns: readonly ColumnDef<Id>[]): HeaderMatcher<Id> {
  const whole = wholeNames(columns);
  const joined: Words<Id> = new Map([...whole].map(([key, found]) => [key.replace(/ /g, ''), found]));
  const phrases = phrasesIn(whole, new Set(columns.flatMap(spacedKeys)));
  const wholeMatches = (key: string): readonly HeaderMatch<Id>[] | undefined =>
    whole.get(key) ?? whole.get(withoutDealWords(key)) ?? (key.includes(' ') ? undefined : joined.get(key));
  return (header) => {
    const key = headerKey(header);
    if (key === '' || asksYesOrNo(header)) return [];
    const found = (wholeMatches(key) ?? ofPhrase(key, phrases)).filter(({ type }) => !unitForbids(header, type));
    return isScaled(header) ? found.map(askedIfFigure) : found;
  };
}

/** A figure in thousands would be read a thousand times too small. */
function askedIfFigure<Id extends string>(match: HeaderMatch<Id>): HeaderMatch<Id> {
  return match.type === 'money' || match.type === 'quantity' ? { ...match, bornOutBy: 'person' } : match;
}

function wholeNames<Id extends string>(columns: readonly ColumnDef<Id>[]): Words<Id> {
  const names = groupBy(
    columns.flatMap((column) => [...namesOfColumn(column)]),
    ([key]) => key,
  );
  const inOrder = (a: HeaderMatch<Id>, b: HeaderMatch<Id>): number =>
    ORDER.indexOf(a.bornOutBy) - ORDER.indexOf(b.bornOutBy);
  return new Map([...names].map(([key, named]) => [key, named.map(([, match]) => match).sort(inOrder)]));
}

const ORDER: readonly BornOutBy[] = ['words', 'neighbour', 'cells', 'person'];

/** A column's names by their keys. A name may stand in several lists: the narrower one says what bears it out. */
function namesOfColumn<Id extends string>({
  id,
  titles,
  synonyms,
  unsure,
  type,
}: ColumnDef<Id>): Map<string, HeaderMatch<Id>> {
  const names = new Map<string, HeaderMatch<Id>>();
  const keysOf = (list: readonly string[]): readonly string[] => list.map(headerKey);
  const plain = {
    column: id,
    confidence: 'synonym',
    type,
    bornOutBy: 'words',
    isDeclared: true,
    rank: RANK.sure,
    neighbours: [],
  } as const;
  const put = (key: string, traits: Partial<HeaderMatch<Id>>): void => {
    names.set(key, { ...plain, ...names.get(key), ...traits });
  };
  for (const key of keysOf(unsure.maybe)) put(key, { bornOutBy: 'person', isDeclared: false });
  for (const key of keysOf(synonyms)) put(key, plain);
  for (const key of keysOf([id, titles.en, titles.ru])) put(key, { ...plain, confidence: 'exact' });
  keysOf(unsure.standIns).forEach((key, at) => {
    put(key, { rank: FIRST_STAND_IN + at, bornOutBy: 'words', isDeclared: true });
  });
  for (const key of keysOf(unsure.byCells)) {
    const known = names.get(key);
    put(key, { bornOutBy: 'cells', ...(known?.isDeclared ? {} : { rank: RANK.cells, isDeclared: false }) });
  }
  for (const key of keysOf(unsure.beside.names)) {
    const isDeclared = names.get(key)?.isDeclared ?? false;
    const rank = isDeclared ? RANK.sure : RANK.neighbour;
    put(key, { bornOutBy: 'neighbour', neighbours: unsure.beside.columns, isDeclared, rank });
  }
  return names;
}

/** Of a column's names those of two words: «Кол-во» is one. */
function spacedKeys({ titles, synonyms }: ColumnDef): readonly string[] {
  return [titles.ru, titles.en, ...synonyms].filter((name) => name.includes(' ')).map(headerKey);
}

/** Declared names of two words or more by their first word. */
function phrasesIn<Id extends string>(
  whole: Words<Id>,
  spaced: ReadonlySet<string>,
): ReadonlyMap<string, readonly Phrase<Id>[]> {
  const phrases = [...whole].flatMap(([key, [match]]): Phrase<Id>[] => {
    const words = key.split(' ');
    if (match === undefined || words.length < 2 || !spaced.has(key)) return [];
    if (match.bornOutBy !== 'words' || match.rank !== RANK.sure) return [];
    return [{ words, match: { ...match, confidence: 'phrase', rank: RANK.phrase } }];
  });
  return groupBy(phrases, ({ words }) => words[0] ?? '');
}

/** The longest phrase in the header; none when two of one length name different columns. */
function ofPhrase<Id extends string>(
  key: string,
  phrases: ReadonlyMap<string, readonly Phrase<Id>[]>,
): readonly HeaderMatch<Id>[] {
  const words = key.split(' ');
  const standing = words.flatMap((word, at) =>
    (phrases.get(word) ?? [])
      .filter((phrase) => phrase.words.every((each, next) => words[at + next] === each))
      .map((phrase) => ({ phrase, at })),
  );
  const lengthOf = ({ phrase }: (typeof standing)[number]): number => phrase.words.join(' ').length;
  const most = Math.max(0, ...standing.map(lengthOf));
  const longest = standing.filter((each) => lengthOf(each) === most);
  const [found] = longest;
  if (found === undefined || longest.some(({ phrase }) => phrase.match.column !== found.phrase.match.column)) return [];
  const { match } = found.phrase;
  const others = words.filter((_, at) => at < found.at || at >= found.at + found.phrase.words.length);
  const isOurs = match.type === 'date' || match.type === 'datetime' || match.column === 'id';
  return speakOtherwise(others, { isPlan: PLANS.includes(match.column), isOurs }) ? [] : [match];
}
