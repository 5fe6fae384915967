import type { Deal } from './deal';
import { nameKey } from './name';

/** Meets the deals of a book in the order of their rows, and tells which ids stand more than once. */
export interface RepeatedIds {
  readonly meet: (deal: Deal) => void;
  /** The first row of every such id, by the id's key; a blank id is none. */
  readonly firstRows: () => ReadonlyMap<string, number>;
}

/**
 * Most sheets number their deals downwards, and comparing with the id above is cheaper than a set of all ids: only an id
 * that breaks the order is looked up.
 */
export function repeatedIds(): RepeatedIds {
  const rising: Deal[] = [];
  const others: Deal[] = [];
  let highest = '';
  return {
    meet(deal) {
      const idKey = nameKey(deal.id);
      if (idKey > highest) {
        rising.push(deal);
        highest = idKey;
      } else if (idKey !== '') others.push(deal);
    },
    firstRows: () => firstRowsOf(rising, others),
  };
}

function firstRowsOf(rising: readonly Deal[], others: readonly Deal[]): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  const repeated = new Map<string, number>();
  for (const { id, row } of others) {
    const idKey = nameKey(id);
    const firstRow = rowIn(rising, idKey) ?? met.get(idKey);
    if (firstRow === undefined) met.set(idKey, row);
    else repeated.set(idKey, firstRow);
  }
  return repeated;
}

/** The row of the deal with this id, by halving; null when there is none. */
function rowIn(rising: readonly Deal[], idKey: string): number | null {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (nameKey(rising[middle]?.id ?? '') < idKey) low = middle + 1;
    else high = middle;
  }
  const found = rising[low];
  return found !== undefined && nameKey(found.id) === idKey ? found.row : null;
}
