import type { Approver } from '../../domain/checks/check';
import type { Context } from '../../domain/context';
import { askedReviewer } from '../../domain/asked';
import { rowsOf } from '../../domain/positions/part';
import { ROLES } from '../../domain/role';
import type { ReviewedDeal } from '../../domain/review';
import { fingerprintOf } from '../../domain/rules/approvals';
import { creditAsk, isUndecided, priceAsk } from './decidable';
import type { Ask } from './decidable';
import type { DecisionKind } from './decisionLine';

/** A row with what it asks. */
export interface RowAsk {
  readonly reviewed: ReviewedDeal;
  readonly ask: Ask;
}

/** What a deal asks of one kind, row by row: one action signs all that is undecided of it, or nothing (spec 17). */
export interface DealAsk {
  readonly ask: Ask;
  readonly rows: readonly RowAsk[];
}

/** Whoever may sign more comes later; nobody's word is asked for last. */
const AUTHORITY: readonly Approver[] = [...ROLES, 'forbidden'];

/** Of the prices of all its rows: whoever signs has to cover every one. */
export function dealPriceAsk(head: ReviewedDeal, context: Context): DealAsk {
  const rows = rowsOf(head).map((reviewed) => ({ reviewed, ask: priceAsk(reviewed, context) }));
  return { ask: together(rows), rows };
}

/** What the deal asks of one kind; `head` stands for it. Credit is the whole deal's. */
export function dealAskOf(kind: DecisionKind, head: ReviewedDeal, context: Context): DealAsk {
  if (kind === 'price') return dealPriceAsk(head, context);
  const ask = creditAsk(askedReviewer(context)(head));
  return { ask, rows: [{ reviewed: head, ask }] };
}

/** The rows that are yet to be decided. */
export function undecidedIn({ rows }: Pick<DealAsk, 'rows'>): readonly RowAsk[] {
  return rows.filter(({ ask, reviewed }) => isUndecided(ask, reviewed));
}

/** What is still to be decided in any row, else what was decided, a refusal before the rest. */
function together(rows: readonly RowAsk[]): Ask {
  const [first] = rows;
  if (first === undefined) throw new Error('A deal has a row');
  if (rows.length === 1) return first.ask;
  const open = undecidedIn({ rows });
  const [lead] = open;
  if (lead === undefined) {
    const decided = rows.filter(({ ask }) => ask.approver !== null);
    return (decided.find(({ ask }) => ask.state.kind === 'rejected') ?? decided[0] ?? first).ask;
  }
  const { ask } = open.find((row) => row.ask.state.kind === 'void') ?? lead;
  const approver = open.reduce<Approver | null>((most, row) => higher(most, row.ask.approver), null);
  return { ...ask, approver, mayApprove: (signer) => open.every((row) => row.ask.mayApprove(signer)) };
}

function higher(one: Approver | null, other: Approver | null): Approver | null {
  const place = (approver: Approver | null): number => (approver === null ? -1 : AUTHORITY.indexOf(approver));
  return place(other) > place(one) ? other : one;
}

/** Of the numbers of all rows: a decision is bound to what was seen of them together. */
export function dealPrint(head: ReviewedDeal): string {
  return rowsOf(head)
    .map(({ deal }) => fingerprintOf(deal))
    .join('\n');
}
