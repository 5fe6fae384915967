import type { DealColumn } from '../../../domain/deal';
import { lazy } from '../../../domain/lazy';
import type { RawCell } from '../../../domain/reading/rawCell';
import { headerKey } from '../../headers/headerKey';
import { headerMatcher, mapHeaders } from '../../headers/headers';
import type { HeaderMap, HeaderMatcher } from '../../headers/headers';
import { dealsTable, OWN_COLUMNS, PEOPLE_COLUMNS } from '../../tables/deals';
import type { OwnColumn } from '../../tables/deals';
import type { ColumnDef } from '../../tables/table';
import type { ChosenHeaders } from './dealsChoice';

/** Where the columns of deals stand: people's by their headers, ours in their block. */
export interface DealHeaders extends HeaderMap<DealColumn> {
  readonly own: Readonly<Partial<Record<OwnColumn, number>>>;
  /** Columns of ours that are not in the block, while a header elsewhere reads as theirs: carried off, or the team's own. */
  readonly astray: readonly OwnColumn[];
  /** What a head said where the rule alone would look elsewhere. */
  readonly chosen: ChosenHeaders;
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
  return matchDealHeader(title)?.column ?? null;
}

/** The same where headers were chosen: a chosen one is its column, and no other is. */
export function dealMatcher(chosen: ChosenHeaders): HeaderMatcher<DealColumn> {
  const entries = Object.entries(chosen) as [DealColumn, string][];
  if (entries.length === 0) return matchDealHeader;
  const columns = new Map(entries.map(([column, header]) => [headerKey(header), column]));
  return (header) => {
    const key = headerKey(header);
    const column = key === '' ? undefined : columns.get(key);
    if (column !== undefined) return { column, confidence: 'chosen' };
    const found = matchDealHeader(header);
    return found === null || found.column in chosen ? null : found;
  };
}

/** Maps the header row of deals. Headers of our block are nobody else's. */
export function mapDealHeaders(row: readonly RawCell[], chosen: ChosenHeaders = {}): DealHeaders {
  const { own, astray } = ownBlock(row);
  const ours = new Set(Object.values(own));
  return {
    ...mapHeaders(
      row.map((cell, at) => (ours.has(at) ? '' : cell)),
      dealMatcher(chosen),
    ),
    own,
    astray,
    chosen,
  };
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
