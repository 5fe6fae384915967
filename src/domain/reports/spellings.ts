import { firstByKey } from '../groups';
import type { Deal } from '../deal';
import { typedOf } from '../positions/part';
import type { FactedDeal } from '../review';

/** A column of names with the key by which they are equal. */
type Named = 'client' | 'manager' | 'group';

/** How a name is spelled, by its key: as in the topmost row that carries it. In the order of first meeting. */
export function spellingsOf(deals: readonly FactedDeal[], column: Named): ReadonlyMap<string, string> {
  return firstSpellings(deals, (deal) => [deal[`${column}Key`], deal[column]]);
}

/** The same for names that a deal holds no key of. */
export function firstSpellings(
  deals: readonly FactedDeal[],
  named: (deal: Deal) => readonly [key: string, name: string],
): ReadonlyMap<string, string> {
  return new Map(
    firstByKey(
      // A position carries no name that it has of its head.
      deals.map((facted) => named(typedOf(facted))),
      ([key]) => key,
    ).values(),
  );
}
