import type { Deal } from './deal';

/** Whether every id is greater than the one above it: then none can stand twice. */
function areAscending(deals: readonly Deal[]): boolean {
  let previous = '';
  for (const { idKey } of deals) {
    if (idKey === '') continue;
    if (idKey <= previous) return false;
    previous = idKey;
  }
  return true;
}

/**
 * The first row of every id that stands more than once, by the id's key; a blank id is none. Most sheets number their
 * deals downwards, and comparing neighbours is cheaper than a set of all ids.
 */
export function firstRowsOfRepeated(deals: readonly Deal[]): ReadonlyMap<string, number> {
  const repeated = new Map<string, number>();
  if (areAscending(deals)) return repeated;
  const firstRows = new Map<string, number>();
  for (const { idKey, row } of deals) {
    if (idKey === '') continue;
    const firstRow = firstRows.get(idKey);
    if (firstRow === undefined) firstRows.set(idKey, row);
    else repeated.set(idKey, firstRow);
  }
  return repeated;
}
