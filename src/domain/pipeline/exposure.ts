import type { Day } from '../calendar/time';
import type { Deal, Kopecks } from '../deal';
import type { DealFacts, FactedDeal } from '../facts';

/** What one client owes and is about to owe, over the whole book. */
export interface Exposure {
  /** Owed on shipped deals. */
  readonly owed: Kopecks;
  /** Amounts of deals not shipped yet that are sold with a deferral. */
  readonly ordered: Kopecks;
  /** Both together: what the credit limit is held against. */
  readonly total: Kopecks;
  /** Of what is owed, the part past its due date. */
  readonly overdue: Kopecks;
  /** Of the oldest overdue debt; 0 when nothing is overdue. */
  readonly daysOverdue: number;
}

export interface Exposures {
  /** Null: the client owes nothing and has nothing on order. */
  readonly of: (clientKey: string) => Exposure | null;
  /**
   * What the row adds as it stands now, and is not counted with: kept ones may know it otherwise or not at all (heading 10
   * "own amount"). `counted` is what it stands with in exposures of this run: by default as it is.
   */
  readonly uncounted: (deal: Deal, facts: DealFacts, counted?: DealFacts) => Kopecks;
  /** With so much more on order of one client; a blank one has none. */
  readonly withMore: (clientKey: string, more: Kopecks) => Exposures;
}

/** An exposure that is kept for later, with what each row added to it, by the row's key; null: too many to keep. */
export interface KeptExposure extends Exposure {
  readonly rows: Readonly<Record<string, Kopecks>> | null;
}

const NOTHING: Exposure = { owed: 0, ordered: 0, total: 0, overdue: 0, daysOverdue: 0 };

type Sum = { -readonly [Field in keyof Exposure]: Exposure[Field] };

type Added = Pick<DealFacts, 'exposed' | 'owed' | 'daysOverdue'>;

function add(sum: Sum, { exposed, owed, daysOverdue }: Added): void {
  sum.total += exposed;
  sum.owed += owed;
  sum.ordered += exposed - owed;
  if (daysOverdue === 0) return;
  sum.overdue += owed;
  sum.daysOverdue = Math.max(sum.daysOverdue, daysOverdue);
}

/** Adds up the exposure of every client while the deals of a book are met; a blank client is none. */
export interface ExposureLedger extends Exposures {
  readonly meet: (deal: Deal, facts: DealFacts) => void;
}

export function exposureLedger(): ExposureLedger {
  const sums = new Map<string, Sum>();
  const ledger: ExposureLedger = {
    meet({ clientKey }, facts) {
      if (facts.exposed === 0 || clientKey === '') return;
      const sum = sums.get(clientKey) ?? { ...NOTHING };
      add(sum, facts);
      sums.set(clientKey, sum);
    },
    of: (clientKey) => sums.get(clientKey) ?? null,
    uncounted: (_deal, { exposed }, counted) => (counted === undefined ? 0 : exposed - counted.exposed),
    withMore: (clientKey, more) => withMore(ledger, clientKey, more),
  };
  return ledger;
}

function withMore(exposures: Exposures, clientKey: string, more: Kopecks): Exposures {
  if (more === 0 || clientKey === '') return exposures;
  const { of } = exposures;
  const { total, ...standing } = of(clientKey) ?? NOTHING;
  const joined = { ...standing, total: total + more };
  return { ...exposures, of: (client) => (client === clientKey ? joined : of(client)) };
}

/** What one deal adds to its client's exposure: enough to say it again on another day. */
export interface ExposedDeal {
  readonly clientKey: string;
  /** The row's. */
  readonly key: string;
  readonly exposed: Kopecks;
  /** When what is owed falls due; null: not shipped, on order. */
  readonly dueOn: Day | null;
}

/** Null for a deal that adds nothing, or whose client is blank. */
export function exposedDealOf({ deal, facts }: FactedDeal): ExposedDeal | null {
  const { clientKey, key } = deal;
  const { exposed, dueOn } = facts;
  return exposed === 0 || clientKey === '' ? null : { clientKey, key, exposed, dueOn };
}

/** What clients owe on `today` by the deals that were found to add something, in the order of their rows. */
export function exposuresOn(deals: Iterable<ExposedDeal>, today: Day): ReadonlyMap<string, KeptExposure> {
  const kept = new Map<string, Sum & { readonly rows: Record<string, Kopecks> }>();
  for (const { clientKey, key, exposed, dueOn } of deals) {
    const sum = kept.get(clientKey) ?? { ...NOTHING, rows: {} };
    const daysOverdue = dueOn !== null && dueOn < today ? today - dueOn : 0;
    add(sum, { exposed, owed: dueOn === null ? 0 : exposed, daysOverdue });
    // Of rows that share a key, one that was copied and not looked at yet, the first one's.
    sum.rows[key] ??= exposed;
    kept.set(clientKey, sum);
  }
  return kept;
}

/** Exposures of an earlier run, by client key. */
export function keptExposures(kept: ReadonlyMap<string, KeptExposure>): Exposures {
  const exposures: Exposures = {
    of: (clientKey) => kept.get(clientKey) ?? null,
    uncounted({ clientKey, key }, { exposed }) {
      const rows = kept.get(clientKey)?.rows;
      if (rows === null) return 0;
      const was = rows?.[key];
      // A key is what stands in a cell, and may be the name of something that any object has.
      return exposed - (typeof was === 'number' ? was : 0);
    },
    withMore: (clientKey, more) => withMore(exposures, clientKey, more),
  };
  return exposures;
}
