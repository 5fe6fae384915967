import type { Deal } from '../deal';
import { groupBy } from '../groups';

/** The rows of one deal: their head, and all of them in the order of the sheet. */
export interface SharedRows {
  readonly head: Deal;
  readonly rows: readonly Deal[];
}

/**
 * Rows that are one deal (spec 17): of one id that is not blank, with the same client or a blank one. Deals of a single row
 * are left out. `deals` stand in the order of their rows; an id is no name: ids are equal as they stand.
 */
export function sharedRows(deals: readonly Deal[]): readonly SharedRows[] {
  const byId = groupBy(
    deals.filter(({ id }) => id !== ''),
    ({ id }) => id,
  );
  const shared: SharedRows[] = [];
  for (const same of byId.values()) {
    if (same.length < 2) continue;
    for (const rows of byClient(same)) if (rows.length > 1) shared.push({ head: headOf(rows), rows });
  }
  return shared;
}

/** How many of the deals' numbers stand in several rows of one client. */
export interface NumbersShared {
  readonly repeated: number;
  readonly numbers: number;
  /** So often that it is how the team writes, and no slip. */
  readonly isUsual: boolean;
}

/** One of so many numbers may be a slip. */
const SLIPS = 10;

/** What set-up proposes «Один номер — одна сделка» by (spec 17); null where no number repeats with its client. */
export function numbersShared(deals: readonly Deal[]): NumbersShared | null {
  const repeated = new Set(sharedRows(deals).map(({ head }) => head.id)).size;
  if (repeated === 0) return null;
  const numbers = new Set(deals.map(({ id }) => id).filter((id) => id !== '')).size;
  return { repeated, numbers, isUsual: repeated * SLIPS >= numbers };
}

/** A row without a client is of the nearest row above that has one, else of the first client. */
function byClient(same: readonly Deal[]): Iterable<readonly Deal[]> {
  let client = same.find(({ clientKey }) => clientKey !== '')?.clientKey ?? '';
  return groupBy(same, ({ clientKey }) => {
    if (clientKey !== '') client = clientKey;
    return client;
  }).values();
}

/** The topmost row that says a stage, known or not; none does: the topmost. */
function headOf(rows: readonly Deal[]): Deal {
  const head = rows.find(({ stageText }) => stageText !== '') ?? rows[0];
  if (head === undefined) throw new Error('A deal has a row');
  return head;
}
