import type { Finding } from './checks/finding';
import type { Approvals, ApprovalState } from './rules/approvals';
import type { Deal, DealColumn, Kopecks } from './deal';
import { PAYMENTS } from './needs';
import { figuresOf } from './money/figures';
import type { Figures } from './money/figures';
import { signingFor } from './rules/ladder';
import type { Ladders, Seller, Signing } from './rules/ladder';
import { eventDay, recognitionDay } from './pipeline/recognition';
import type { RecognitionBasis } from './pipeline/recognition';
import type { Settings } from './settings';
import { sellerOf } from './rules/team';
import { kindOf } from './stages';
import type { Team } from './rules/team';
import type { Day } from './calendar/time';

/** What a row is within a deal of several rows (spec 17 "Several rows, one deal"). */
export interface DealPart {
  /** The row that the deal is judged and counted by; the others are its positions. */
  readonly isHead: boolean;
  /** The row as it stands in the sheet, without what it takes from its head. */
  readonly typed: Deal;
  /** Every row of the deal, this one among them, in the order of the sheet. */
  readonly rows: readonly ReviewedDeal[];
}

/** What follows from a deal's own cells and the rules: computed once per deal, used by checks and metrics alike. */
export interface DealFacts extends Figures {
  /** Who sells: a member of the team, or `UNKNOWN_SELLER`. */
  readonly seller: Seller;
  /** Who must sign these numbers by the ladder. */
  readonly signing: Signing;
  /** What the decisions say of these very numbers. */
  readonly approval: ApprovalState;
  /** The same of the decisions about its credit, however the client's stands now. */
  readonly creditApproval: ApprovalState;
  /** The stage is known and neither paid nor lost. */
  readonly isOpen: boolean;
  /** Still owed on a shipped deal; 0 when not shipped, paid in full or a return, and where the sheet shows no payments. */
  readonly owed: Kopecks;
  /** What the deal adds to its client's exposure: what is owed, or the amount on order with a deferral; else 0. */
  readonly exposed: Kopecks;
  /** When a shipped deal's payment is due; null when not shipped. */
  readonly dueOn: Day | null;
  /** Whole days past the due date of what is owed; 0 when nothing is overdue. */
  readonly daysOverdue: number;
  /** paidAt, or for a deal of kind paid the closedAt that stands in for it. */
  readonly paidOn: Day | null;
  /** The day on which revenue and profit are recognised; null: not recognised, or lost. */
  readonly recognizedOn: Day | null;
  /** Its place among several rows that are one deal; null: the row is a deal by itself. */
  readonly part: DealPart | null;
}

/** A deal with what follows from it. */
export interface FactedDeal {
  readonly deal: Deal;
  readonly facts: DealFacts;
}

/** A deal, what follows from it, and what is wrong with it, most serious first. */
export interface ReviewedDeal extends FactedDeal {
  readonly findings: readonly Finding[];
}

/** What the facts of every deal of a run rest on; a `Context` is one. */
export interface FactsBasis extends RecognitionBasis {
  readonly settings: Settings;
  readonly ladders: Ladders;
  readonly team: Team;
  readonly approvals: Approvals;
  readonly today: Day;
  /** Columns that the sheet has. */
  readonly columns: ReadonlySet<DealColumn>;
}

function owedOn(deal: Deal, figures: Figures, paidOn: Day | null, columns: FactsBasis['columns']): Kopecks {
  if (figures.amount === null || figures.isReturn || !PAYMENTS.some((column) => columns.has(column))) return 0;
  if (deal.paid === null) return paidOn === null ? Math.max(0, figures.amount) : 0;
  return Math.max(0, figures.amount - deal.paid);
}

/** An order of a deal that is not shipped: kind deal, sold with a deferral (spec §4 `credit-limit-exceeded`). */
function orderedOn(deal: Deal, { amount, isReturn }: Figures): Kopecks {
  const isOnCredit = deal.deferralDays !== null && deal.deferralDays > 0;
  if (!isOnCredit || deal.stage === null || deal.stage.kind !== 'deal') return 0;
  return isReturn || amount === null ? 0 : amount;
}

/**
 * The day whose VAT rate counts: the shipment's, else the payment's, else that of the event by which sales are recognised,
 * of a lost or open deal too, else today (spec-strangers-sheet §20).
 */
export function vatDayOf(
  deal: Pick<Deal, 'shippedAt' | 'invoicedAt' | 'requestedAt'>,
  paidOn: Day | null,
  { recognizedBy, today }: Pick<FactsBasis, 'recognizedBy' | 'today'>,
): Day {
  return deal.shippedAt ?? paidOn ?? eventDay(deal, recognizedBy, paidOn) ?? today;
}

/** paidAt, or for a deal of kind paid the closedAt that stands in for it. */
export function paidOnOf({ paidAt, closedAt, stage }: Pick<Deal, 'paidAt' | 'closedAt' | 'stage'>): Day | null {
  return paidAt ?? (kindOf(stage) === 'paid' ? closedAt : null);
}

/** Everything that follows from one deal, in one object of one shape. */
export function factsOf(deal: Deal, basis: FactsBasis, part: DealPart | null = null): DealFacts {
  const kind = kindOf(deal.stage);
  const paidOn = paidOnOf(deal);
  const figures = figuresOf(deal, basis.settings, vatDayOf(deal, paidOn, basis));
  const seller = sellerOf(deal.managerKey, basis.team);
  // Whatever the stage says (spec §4 "A shipped deal").
  const isShipped = deal.shippedAt !== null && kind !== 'lost';
  const owed = isShipped ? owedOn(deal, figures, paidOn, basis.columns) : 0;
  const dueOn = isShipped ? (deal.dueDate ?? ((deal.shippedAt + (deal.deferralDays ?? 0)) as Day)) : null;
  return {
    isReturn: figures.isReturn,
    amount: figures.amount,
    revenue: figures.revenue,
    fullCost: figures.fullCost,
    grossProfit: figures.grossProfit,
    seller,
    signing: signingFor(basis.ladders.forGroup(deal.groupKey), seller, figures, deal),
    approval: basis.approvals.of(deal),
    creditApproval: basis.approvals.creditOf(deal),
    isOpen: kind !== '' && kind !== 'paid' && kind !== 'lost',
    owed,
    exposed: isShipped ? owed : orderedOn(deal, figures),
    dueOn,
    daysOverdue: owed > 0 && dueOn !== null && dueOn < basis.today ? basis.today - dueOn : 0,
    paidOn,
    recognizedOn: recognitionDay(deal, basis, paidOn),
    part,
  };
}
