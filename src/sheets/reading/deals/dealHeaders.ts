import type { DealColumn } from '../../../domain/deal';
import { lazy } from '../../../domain/lazy';
import type { RawCell } from '../../../domain/reading/rawCell';
import { discountHeader } from '../../headers/discountHeader';
import { headerKey } from '../../headers/headerKey';
import { isFigureOrDay } from '../../headers/cellsSay';
import type { CellsSay } from '../../headers/cellsSay';
import { headerMatcher } from '../../headers/headerMatcher';
import type { HeaderMatch } from '../../headers/headerMatch';
import type { HeaderMatcher } from '../../headers/headerMatcher';
import { mapHeaders } from '../../headers/headers';
import { currencyColumn, otherCurrencies } from '../../headers/otherCurrencies';
import type { CurrencyColumn } from '../../headers/otherCurrencies';
import { otherUnits, withoutOtherUnits } from '../../headers/otherUnits';
import type { OtherHeader } from '../../headers/otherUnits';
import { withChosenApart } from '../../headers/repeatedHeaders';
import type { HeaderMap } from '../../headers/headers';
import { spanningHeaders } from '../../headers/spanningHeaders';
import type { SpanningHeader } from '../../headers/spanningHeaders';
import { dealsTable, OWN_COLUMNS, PEOPLE_COLUMNS } from '../../tables/deals';
import type { OwnColumn } from '../../tables/deals';
import type { ColumnDef } from '../../tables/table';
import type { ChosenHeaders } from './dealsChoice';
import { placeOf, settledAt, settledBy, withSettled } from './settledHeaders';
import type { SettledHeaders } from './settledHeaders';

/** Where the columns of deals stand: people's by their headers, ours in their block. */
export interface DealHeaders extends HeaderMap<DealColumn> {
  readonly own: Readonly<Partial<Record<OwnColumn, number>>>;
  /** Columns of ours that are not in the block, while a header elsewhere reads as theirs: carried off, or the team's own. */
  readonly astray: readonly OwnColumn[];
  /**
   * The place of the only column of keys in a sheet without our block, or null: it names the lines of our other tabs (spec
   * §12 `debt-action`, §14 "a promise to pay"), and nothing is ever written to it.
   */
  readonly loneKey: number | null;
  /** What a head said where the rule alone would look elsewhere. */
  readonly chosen: ChosenHeaders;
  /** What the cells settled, now or when the book was set up. */
  readonly settled: SettledHeaders;
  /** Headers of figures and days over several columns: none of these is taken while the book is not set up. */
  readonly spanning: readonly SpanningHeader[];
  /** Prices by another unit than the quantity's and money in another currency: none of these is taken either. */
  readonly otherUnits: readonly OtherHeader[];
  /** The place of a column of open, won and lost that stands beside the stage, or null. */
  readonly outcome: number | null;
  readonly currency: CurrencyColumn | null;
  /** The header of a team's own discounts, or null. */
  readonly discount: string | null;
  /** Columns to look at, from A on: all that are mapped or ours, and of the others, which tell deals from other rows too, as many as a call brings. */
  readonly width: number;
}

/** The columns of people's that the sheet has. */
export function columnsIn({ index }: Pick<DealHeaders, 'index'>): ReadonlySet<DealColumn> {
  return new Set(Object.keys(index) as DealColumn[]);
}

const OWN_IDS = Object.keys(OWN_COLUMNS) as readonly OwnColumn[];

const matcher = lazy(() =>
  headerMatcher(dealsTable.columns.filter((column): column is ColumnDef<DealColumn> => column.id in PEOPLE_COLUMNS)),
);

/** Says which of the people's columns a header names. */
export const matchDealHeader: HeaderMatcher<DealColumn> = (header) => matcher()(header);

/** The column that a title, a synonym or an id names, in either language. */
export function dealColumnNamed(title: string): DealColumn | null {
  return matchDealHeader(title).find(({ isDeclared }) => isDeclared)?.column ?? null;
}

/** The same where headers were chosen: a chosen one is its column, and no other is. */
export function dealMatcher(chosen: ChosenHeaders): HeaderMatcher<DealColumn> {
  const entries = Object.entries(chosen) as [DealColumn, string][];
  if (entries.length === 0) return matchDealHeader;
  const columns = new Map(entries.map(([column, header]) => [headerKey(header), column]));
  return (header) => {
    const key = headerKey(header);
    const column = key === '' ? undefined : columns.get(key);
    if (column !== undefined) return [chosenMatch(column)];
    return matchDealHeader(header).filter((found) => !(found.column in chosen));
  };
}

function chosenMatch(column: DealColumn): HeaderMatch<DealColumn> {
  const { type } = PEOPLE_COLUMNS[column];
  return { column, confidence: 'chosen', type, bornOutBy: 'words', isDeclared: true, rank: 0, neighbours: [] };
}

/** What tells headers apart beside their words. */
export interface HeaderTelling {
  readonly chosen?: ChosenHeaders;
  /** What the cells said when the book was set up. */
  readonly settled?: SettledHeaders;
  /** What stands under the headers of a book that nobody has set up. */
  readonly say?: CellsSay;
  /** The row right under the headers of such a book. */
  readonly below?: readonly RawCell[];
}

/**
 * Maps the header row of deals. Headers of our block are nobody else's. The cells are asked only of a sheet without it:
 * what they settled is kept at set-up, since a map that changed with the cells would make every row look changed.
 */
export function mapDealHeaders(
  row: readonly RawCell[],
  { chosen = {}, settled = {}, say, below = [] }: HeaderTelling = {},
): DealHeaders {
  const { own, astray } = ownBlock(row);
  const ours = new Set(Object.values(own));
  const peoples = withChosenApart(
    row.map((cell, at) => (ours.has(at) ? '' : cell)),
    Object.values(chosen),
  );
  const matcher = dealMatcher(chosen);
  const words = mapHeaders(peoples, matcher);
  const currency = currencyColumn(peoples);
  const sheet = (
    map: HeaderMap<DealColumn>,
    said: Pick<DealHeaders, 'settled' | 'outcome' | 'spanning' | 'otherUnits'>,
  ): DealHeaders => ({
    ...map,
    ...{ own, astray, loneKey: loneKeyIn(row, own), chosen, currency, discount: discountHeader(peoples) },
    width: widthOf(row, [map.index, own, currency === null ? {} : { currency: currency.at }]),
    ...said,
  });
  if (say === undefined || own.rowHash !== undefined) {
    const outcome = settled.outcome ? placeOf(peoples, settled.outcome) : null;
    return sheet(withSettled(words, peoples, settled), { settled, outcome, spanning: [], otherUnits: [] });
  }
  const spanning = spanningHeaders(peoples, below).filter(({ header }) => isOfFigures(matcher(header)));
  const unspanned = peoples.map((cell, at) => (spanning.some((each) => each.at === at) ? '' : cell));
  const { outcome, ...found } = withOutcome(unspanned, matcher, say);
  const others = [...otherUnits(found), ...otherCurrencies(found)];
  const map = withoutOtherUnits(found, others);
  const told = outcome === null ? {} : { outcome: settledAt(peoples, outcome) };
  return sheet(map, { settled: { ...settledBy(peoples, words, map), ...told }, outcome, spanning, otherUnits: others });
}

/** Whether a header names a column of figures or days, and nobody has said which. */
function isOfFigures(matches: readonly HeaderMatch<DealColumn>[]): boolean {
  return matches.some(({ type, confidence }) => confidence !== 'chosen' && isFigureOrDay(type));
}

/** So many columns of five thousand rows come in one call. */
const MOST_UNMAPPED = 100;

function widthOf(row: readonly RawCell[], places: readonly Readonly<Record<string, number>>[]): number {
  let headed = row.length;
  while (headed > 0 && (row[headed - 1] ?? '') === '') headed -= 1;
  const used = places.flatMap((each) => Object.values(each)).map((at) => at + 1);
  return Math.max(...used, Math.min(headed, MOST_UNMAPPED));
}

/**
 * The map, and the place of a column of open, won and lost where another one is the stage: won and lost come from there,
 * and it is no rival of the stage (spec §23).
 */
function withOutcome(
  row: readonly RawCell[],
  matcher: HeaderMatcher<DealColumn>,
  say: CellsSay,
): HeaderMap<DealColumn> & { readonly outcome: number | null } {
  const isStageTitle = (header: RawCell): boolean =>
    typeof header === 'string' && matcher(header).some(({ column }) => column === 'stage');
  const [outcome, ...others] = row.flatMap((header, at) => (isStageTitle(header) && say.tellOutcome(at) ? [at] : []));
  if (outcome !== undefined && others.length === 0) {
    const map = mapHeaders(
      row.map((header, at) => (at === outcome ? '' : header)),
      matcher,
      say,
    );
    if (map.index.stage !== undefined) return { ...map, outcome };
  }
  return { ...mapHeaders(row, matcher, say), outcome: null };
}

function ownTitles(id: OwnColumn): readonly string[] {
  const { ru, en } = OWN_COLUMNS[id].titles;
  return [headerKey(ru), headerKey(en)];
}

/** Whether a header cell is that of a column of ours. */
export function isOwnHeader(id: OwnColumn, cell: RawCell | undefined): boolean {
  return typeof cell === 'string' && ownTitles(id).includes(headerKey(cell));
}

/**
 * Our columns stand together about the hash, whose title nobody else uses: a people's «Маржа, %» elsewhere in the sheet is
 * theirs and never written to. Where the hash has gone from the others, those that set-up adds stand at the right end.
 */
function ownBlock(row: readonly RawCell[]): Pick<DealHeaders, 'own' | 'astray'> {
  const keys = row.map((cell) => (typeof cell === 'string' ? headerKey(cell) : ''));
  const placesOf = (id: OwnColumn): readonly number[] => {
    const titles = ownTitles(id);
    return keys.flatMap((key, at) => (titles.includes(key) ? [at] : []));
  };
  const [anchor] = placesOf('rowHash').slice(-1);
  if (anchor === undefined) return { own: {}, astray: [] };
  const distance = (at: number): number => Math.abs(at - anchor);
  const ours = new Set(OWN_IDS.flatMap(ownTitles));
  const lastOfOthers = Math.max(-1, ...keys.map((key, at) => (key === '' || ours.has(key) ? -1 : at)));
  const own: Partial<Record<OwnColumn, number>> = {};
  for (const id of OWN_IDS) {
    const near = placesOf(id).filter((at) => distance(at) < OWN_IDS.length || at > lastOfOthers);
    const [nearest] = near.sort((a, b) => distance(a) - distance(b));
    if (nearest !== undefined) own[id] = nearest;
  }
  return { own, astray: OWN_IDS.filter((id) => own[id] === undefined && placesOf(id).length > 0) };
}

function loneKeyIn(row: readonly RawCell[], own: DealHeaders['own']): number | null {
  if (own.rowHash !== undefined) return null;
  const [place, ...others] = row.flatMap((cell, at) => (isOwnHeader('key', cell) ? [at] : []));
  return place === undefined || others.length > 0 ? null : place;
}
