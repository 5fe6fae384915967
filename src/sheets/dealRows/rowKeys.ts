import type { Deal } from '../../domain/deal';
import type { RawCell } from '../../domain/reading/rawCell';

/** Makes a new unique text; in the add-on, from `Utilities.getUuid`. */
export type NewId = () => string;

/** Begins with a letter, so that no sheet takes it for a number. */
function newKey(newId: NewId, taken: ReadonlySet<string>): string {
  for (;;) {
    const key = `k${newId().replace(/-/g, '').slice(0, 12)}`;
    if (!taken.has(key)) return key;
  }
}

/** Whether a cell holds a key that we issued. */
export function isKey(cell: RawCell): boolean {
  return typeof cell === 'string' && /^k[0-9a-f]{12}$/.test(cell);
}

/**
 * Every row with a key of its own: a row without one gets a new one, and of rows that share one only the first keeps
 * it, since the others are copies. A copy starts afresh: it was never accepted, and nothing is remembered of it.
 */
export function withKeys(deals: readonly Deal[], newId: NewId): Deal[] {
  const taken = new Set<string>();
  const known = new Set(deals.map(({ key }) => key));
  return deals.map((deal) => {
    const isOwn = deal.key !== '' && !taken.has(deal.key);
    const key = isOwn ? deal.key : newKey(newId, known);
    taken.add(key);
    known.add(key);
    if (isOwn) return deal;
    return deal.key === ''
      ? { ...deal, key }
      : { ...deal, key, acceptedStage: '', touchedAt: null, rowHash: '', memory: '' };
  });
}
