import type { Deal, Kopecks } from './deal';
import type { Signing } from './ladder';
import type { Day } from './time';

/** What follows from a deal's own cells and the rules: computed once per deal, used by checks and metrics alike. */
export interface DealFacts {
  /** Negative quantity or amount (spec §3 "returns"). */
  readonly isReturn: boolean;
  /** What the client pays, with VAT; null without a price and an amount. */
  readonly amount: Kopecks | null;
  /** Net of VAT; null without a price and an amount. */
  readonly revenue: Kopecks | null;
  /** Full cost net of VAT, extra cost included; null when the cost is missing. */
  readonly fullCost: Kopecks | null;
  /** Null when the price or the cost is missing. */
  readonly grossProfit: Kopecks | null;
  /** Shares for showing; null where the spec leaves them blank. Compare with a limit by `ladder`, never by these. */
  readonly margin: number | null;
  readonly markup: number | null;
  readonly discount: number | null;
  /** Who must sign these numbers by the ladder. */
  readonly signing: Signing;
  /** Shipped and not lost, whatever the stage says. */
  readonly isShipped: boolean;
  readonly isOpen: boolean;
  /** Still owed on a shipped deal; 0 when not shipped, paid in full or a return. */
  readonly owed: Kopecks;
  /** When a shipped deal's payment is due; null when not shipped. */
  readonly dueOn: Day | null;
  /** Whole days past the due date of what is owed; 0 when nothing is overdue. */
  readonly daysOverdue: number;
  /** paidAt, or for a deal of kind paid the closedAt that stands in for it. */
  readonly paidOn: Day | null;
  /** The day on which revenue and profit are recognised; null: not recognised. */
  readonly recognizedOn: Day | null;
}

/** A deal with what follows from it. */
export interface FactedDeal {
  readonly deal: Deal;
  readonly facts: DealFacts;
}
