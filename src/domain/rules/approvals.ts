import { firstByKey, groupBy } from '../groups';
import { lazy } from '../lazy';
import type { Deal } from '../deal';
import { nameKey } from '../name';
import type { Role } from '../role';
import type { Instant } from '../calendar/time';
import type { CreditStanding } from './creditSigning';

/** One decision about a deal's numbers, or about its credit, from a line that has been verified. */
export interface DecisionRow {
  /** The key of the deal's row. */
  readonly dealKey: string;
  /** Of the numbers that were signed. */
  readonly fingerprint: string;
  readonly decision: 'approved' | 'rejected';
  /** The rung that signed. */
  readonly role: Role;
  readonly by: string;
  readonly at: Instant;
  readonly comment: string;
  /** What was seen of the client's credit; null: it is about the price. */
  readonly credit: CreditStanding | null;
  /** When it was seen to be asked for; null where that is not known. */
  readonly requestedAt: Instant | null;
}

/** What the decisions say of a deal as its numbers stand now. */
export type ApprovalState =
  | { readonly kind: 'none' }
  | { readonly kind: 'approved'; readonly decision: DecisionRow }
  | { readonly kind: 'rejected'; readonly decision: DecisionRow }
  /** Decisions exist, none for these numbers; the last of them. */
  | { readonly kind: 'void'; readonly decision: DecisionRow };

export interface Approvals {
  /** Nothing was ever decided. */
  readonly isEmpty: boolean;
  readonly of: (deal: Deal) => ApprovalState;
  /** The same of the decisions about credit: each kind answers its own. */
  readonly creditOf: (deal: Deal) => ApprovalState;
  /** All decisions on the deal's row, whatever its numbers were. */
  readonly decisionsOn: (deal: Deal) => readonly DecisionRow[];
}

/** The later of the decisions that hold for the deal's very numbers, of whatever kind; null without any. */
export function lastAnswer(states: readonly ApprovalState[]): DecisionRow | null {
  const made = states.flatMap((state) =>
    state.kind === 'approved' || state.kind === 'rejected' ? [state.decision] : [],
  );
  return made.reduce<DecisionRow | null>((last, one) => (last !== null && last.at > one.at ? last : one), null);
}

/**
 * The numbers that a decision is bound to (spec §5), as one canonical text. Names are taken by their keys and blanks
 * by what they count as, so only a change that means something voids a decision; the statutory VAT rate is no part of
 * it. The amount counts only where it stands in for the price.
 */
export function fingerprintOf(deal: Deal): string {
  // The id by a name's key: so it stands in the lines that are signed already.
  const names = [nameKey(deal.id), deal.clientKey, deal.managerKey, deal.groupKey, deal.itemKey];
  const amount = deal.price === null ? deal.amount : null;
  const money = [deal.listPrice, deal.price, amount, deal.cost, deal.extraCost ?? 0];
  return JSON.stringify([
    ...names,
    ...money,
    deal.quantity ?? 1000,
    deal.vatSale,
    deal.vatCost,
    deal.deferralDays ?? 0,
  ]);
}

const NONE: ApprovalState = { kind: 'none' };

function stateBy(decisions: readonly DecisionRow[], fingerprint: string): ApprovalState {
  let last: DecisionRow | null = null;
  let lastForThese: DecisionRow | null = null;
  for (const decision of decisions) {
    last = decision;
    if (decision.fingerprint === fingerprint) lastForThese = decision;
  }
  if (lastForThese !== null) return { kind: lastForThese.decision, decision: lastForThese };
  return last === null ? NONE : { kind: 'void', decision: last };
}

/**
 * The approvals tab, compiled: the last decision for a deal's very numbers decides, and restoring them revives it.
 * `decisions` are verified and in the order in which they were made.
 */
export function approvalsFrom(decisions: readonly DecisionRow[]): Approvals {
  const price = statesBy(decisions.filter(({ credit }) => credit === null));
  const credit = statesBy(decisions.filter((decision) => decision.credit !== null));
  const byDeal = lazy(() => groupBy(decisions, ({ dealKey }) => dealKey));
  const decisionsOn = ({ key }: Deal): readonly DecisionRow[] => (key === '' ? [] : (byDeal().get(key) ?? []));
  return { isEmpty: decisions.length === 0, of: price, creditOf: credit, decisionsOn };
}

function statesBy(decisions: readonly DecisionRow[]): Approvals['of'] {
  const byDeal = groupBy(decisions, ({ dealKey }) => dealKey);
  return (deal) => {
    if (byDeal.size === 0 || deal.key === '') return NONE;
    const own = byDeal.get(deal.key);
    return own === undefined ? NONE : stateBy(own, fingerprintOf(deal));
  };
}

/**
 * The same for the first of the rows that share a key: the others are copies of it, and a copied row brings no decision
 * along (spec §2 "ключ"). `deals` stand in the order of their rows.
 */
export function approvalsOfFirstRows(decisions: readonly DecisionRow[], deals: readonly Deal[]): Approvals {
  const approvals = approvalsFrom(decisions);
  if (decisions.length === 0) return approvals;
  const first = firstByKey(deals, ({ key }) => key);
  const ofFirst =
    <Told>(of: (deal: Deal) => Told, otherwise: Told): ((deal: Deal) => Told) =>
    (deal) =>
      first.get(deal.key)?.row === deal.row ? of(deal) : otherwise;
  return {
    isEmpty: false,
    of: ofFirst(approvals.of, NONE),
    creditOf: ofFirst(approvals.creditOf, NONE),
    decisionsOn: ofFirst(approvals.decisionsOn, []),
  };
}
