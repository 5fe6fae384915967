import type { Day, Instant } from './calendar/time';
import type { StageKind } from './pipeline/stageNames';

/** Money in kopecks: an integer, unless someone typed fractions of a kopeck. */
export type Kopecks = number;

/** A quantity in thousandths of its unit (kilograms of a tonne): an integer, unless more decimals were typed. */
export type Thousandths = number;

/**
 * What people typed about a deal, read and plain. Text is '' when blank, everything else is null when blank or
 * unreadable. A field is named as its column is.
 */
export interface DealCells {
  readonly id: string;
  readonly requestedAt: Instant | null;
  readonly respondedAt: Instant | null;
  readonly client: string;
  readonly manager: string;
  readonly source: string;
  readonly item: string;
  readonly group: string;
  /** Blank counts as 1; the blank is kept so that a required field can be asked for. */
  readonly quantity: Thousandths | null;
  readonly listPrice: Kopecks | null;
  /** Per unit, as typed: with VAT or without by the setting. */
  readonly price: Kopecks | null;
  /** Per deal; used only where there is no unit price. */
  readonly amount: Kopecks | null;
  /** Per unit; the deal's total where `amount` stands in for the price. */
  readonly cost: Kopecks | null;
  readonly extraCost: Kopecks | null;
  /** The stage that the text names; null when it is blank or unknown. */
  readonly stage: Stage | null;
  readonly quotedAt: Day | null;
  readonly invoicedAt: Day | null;
  /** The invoice's number, by which a payment's purpose names the deal. */
  readonly invoiceNo: string;
  readonly shippedAt: Day | null;
  readonly paidAt: Day | null;
  readonly closedAt: Day | null;
  readonly paid: Kopecks | null;
  readonly deferralDays: number | null;
  readonly dueDate: Day | null;
  readonly nextStep: string;
  readonly nextStepDate: Day | null;
  readonly promisedDate: Day | null;
  readonly confirmedBy: string;
  readonly confirmedUntil: Day | null;
  readonly lossReason: string;
  readonly objection: string;
  readonly blocker: string;
  readonly comment: string;
  readonly request: string;
  /** A share that overrides the statutory rate in this row; 0 is "no VAT". */
  readonly vatSale: number | null;
  readonly vatCost: number | null;
  /** When the deal is hoped to close: a forecast that no rule takes for `closedAt`. */
  readonly expectedAt: Day | null;
}

/** The id of a column of `deals` that people fill. */
export type DealColumn = keyof DealCells;

/** One row of the stages tab. */
export interface Stage {
  readonly name: string;
  readonly kind: StageKind;
  /** Place in the pipeline by kind: lead 0 … paid 5; `lost` has none (-1). */
  readonly rank: number;
  /** Place in the tab, for custom stages of one kind. */
  readonly order: number;
  /** A share, 0 to 1. */
  readonly probability: number;
  /** Whole calendar days; 0 is off. */
  readonly stuckAfterDays: number;
  /** Fields that this row of the tab names, without those of earlier stages. */
  readonly requiredFields: readonly DealColumn[];
  /** Those and the fields of every earlier stage; a lost deal's are only its own. */
  readonly allRequiredFields: readonly DealColumn[];
  /** Of the required fields those without which no deal moves here, marked with `!`; and these with the earlier stages'. */
  readonly blockingFields: readonly DealColumn[];
  readonly allBlockingFields: readonly DealColumn[];
  /** Working days from a move to the proposed next step; null proposes none. */
  readonly stepAfterDays: number | null;
}

/** One row of the deals table. */
export interface Deal extends DealCells {
  /** The sheet's row number, 1-based. */
  readonly row: number;
  /** Keys by which names are equal; '' when blank. */
  readonly clientKey: string;
  readonly managerKey: string;
  readonly groupKey: string;
  readonly itemKey: string;
  /** What stands in the stage's cell, known or not. */
  readonly stageText: string;
  /** Columns of this row that could not be read, in the sheet's order. */
  readonly unreadable: readonly DealColumn[];
  /** Our hidden state in the row; '' or null before the first run. */
  readonly key: string;
  readonly acceptedStage: string;
  readonly touchedAt: Instant | null;
  readonly rowHash: string;
  /** Read by `rowMemory` alone. */
  readonly memory: string;
}
