import type { Deal } from '../deal';

/** The ids that stand more than once in a book. An id is no name: ids are equal as they stand, for 1.1 is not 11. */
export interface RepeatedIds {
  /** The first row of every such id; a blank id is none. */
  readonly firstRows: ReadonlyMap<string, number>;
  /** The row above the deal in which its id stands first; null when there is none. */
  readonly above: (deal: Pick<Deal, 'id' | 'row'>) => number | null;
}

/** The same as an earlier run has found it: rows may have moved since. */
export function repeatedIdsFrom(firstRows: RepeatedIds['firstRows']): RepeatedIds {
  return {
    firstRows,
    above({ id, row }) {
      const first = firstRows.get(id);
      return first !== undefined && first < row ? first : null;
    },
  };
}

/** Meets the deals of a book in the order of their rows. */
export interface IdLedger {
  readonly meet: (deal: Deal) => void;
  readonly repeated: () => RepeatedIds;
}

/**
 * Most sheets number their deals downwards, and comparing with the id above is cheaper than a set of all ids: only an id
 * that breaks the order is looked up. Then a deal is known by its row, for the same reason.
 */
export function idLedger(): IdLedger {
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
    repeated: () => repeatedAmong(others, rising),
  };
}

function repeatedAmong(others: readonly Deal[], rising: readonly Deal[]): RepeatedIds {
  const met = new Map<string, number>();
  const firstRows = new Map<string, number>();
  const firstRowOf = new Map<number, number>();
  for (const { id, row } of others) {
    const firstRow = rowIn(rising, id) ?? met.get(id);
    if (firstRow === undefined) met.set(id, row);
    else {
      firstRows.set(id, firstRow);
      firstRowOf.set(row, firstRow);
    }
  }
  return { firstRows, above: ({ row }) => firstRowOf.get(row) ?? null };
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
