import type { Deal } from './deal';
import { idKey } from './name';

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
      const key = idKey(deal.id);
      if (key > highest) {
        rising.push(deal);
        highest = key;
      } else if (key !== '') others.push(deal);
    },
    firstRows: () => firstRowsOf(rising, others),
  };
}

function firstRowsOf(rising: readonly Deal[], others: readonly Deal[]): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  const repeated = new Map<string, number>();
  for (const { id, row } of others) {
    const key = idKey(id);
    const firstRow = rowIn(rising, key) ?? met.get(key);
    if (firstRow === undefined) met.set(key, row);
    else repeated.set(key, firstRow);
  }
  return repeated;
}

/** The row of the deal with this id, by halving; null when there is none. */
function rowIn(rising: readonly Deal[], key: string): number | null {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (idKey(rising[middle]?.id ?? '') < key) low = middle + 1;
    else high = middle;
  }
  const found = rising[low];
  return found !== undefined && idKey(found.id) === key ? found.row : null;
}
