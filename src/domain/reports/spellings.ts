import type { Deal } from '../deal';
import type { ReviewedDeal } from '../review';

/** A column of names with the key by which they are equal. */
type Named = 'client' | 'manager' | 'group';

/** How a name is spelled, by its key: as in the topmost row that carries it. In the order of first meeting. */
export function spellingsOf(deals: readonly ReviewedDeal[], column: Named): ReadonlyMap<string, string> {
  return firstSpellings(deals, (deal) => [deal[`${column}Key`], deal[column]]);
}

/** The same for names that a deal holds no key of. */
export function firstSpellings(
  deals: readonly ReviewedDeal[],
  named: (deal: Deal) => readonly [key: string, name: string],
): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const { deal } of deals) {
    const [key, name] = named(deal);
    if (key !== '' && !spellings.has(key)) spellings.set(key, name);
  }
  return spellings;
}
