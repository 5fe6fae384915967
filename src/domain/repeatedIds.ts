import type { Deal } from './deal';

/** Meets the deals of a book in the order of their rows, and tells which ids stand more than once. */
export interface RepeatedIds {
  readonly meet: (deal: Deal) => void;
  /** The first row of every such id; a blank id is none. */
  readonly firstRows: () => ReadonlyMap<string, number>;
}

/**
 * An id is no name: ids are equal as they stand, for 1.1 is another deal than 11, and some systems tell aB from ab.
 * Most sheets number their deals downwards, and comparing with the id above is cheaper than a set of all ids: only an id
 * that breaks the order is looked up.
 */
export function repeatedIds(): RepeatedIds {
  const rising: Deal[] = [];
  const others: Deal[] = [];
  let highest = '';
  return {
    meet(deal) {
      if (deal.id > highest) {
        rising.push(deal);
        highest = deal.id;
      } else if (deal.id !== '') others.push(deal);
    },
    firstRows: () => firstRowsOf(rising, others),
  };
}

function firstRowsOf(rising: readonly Deal[], others: readonly Deal[]): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  const repeated = new Map<string, number>();
  for (const { id, row } of others) {
    const firstRow = rowIn(rising, id) ?? met.get(id);
    if (firstRow === undefined) met.set(id, row);
    else repeated.set(id, firstRow);
  }
  return repeated;
}

/** The row of the deal with this id, by halving; null when there is none. */
function rowIn(rising: readonly Deal[], id: string): number | null {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  const found = rising[low];
  return found !== undefined && found.id === id ? found.row : null;
}
