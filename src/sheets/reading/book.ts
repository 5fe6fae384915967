import type { PaymentLine } from '../../domain/bank/paymentLines';
import type { Rules } from '../../domain/context';
import type { DealColumn } from '../../domain/deal';
import type { CellIssue, Problem } from '../../domain/issue';
import type { Language } from '../../domain/language';
import type { WallClock } from '../../domain/reading/rawCell';
import type { Instant } from '../../domain/calendar/time';
import type { ApprovalLine } from './approvalLines';
import type { LocatedDeals } from './deals/locateDeals';
import type { ReadDeals } from './deals/readDeals';
import type { KnownTable, RuleRows } from './rules/ruleRows';

/** The deals tab, read. */
export interface DealsTab extends Omit<LocatedDeals, 'firstRows'>, Omit<ReadDeals, 'issues'> {}

/** What is wrong with each tab of rules; one without problems is not there. */
export type RuleTabProblems = Readonly<Partial<Record<KnownTable, readonly Problem[]>>>;

/** A whole workbook, read once a run. */
export interface Book {
  readonly language: Language;
  /** The spreadsheet's, not the script's. */
  readonly zone: string;
  readonly wallClock: WallClock;
  readonly now: Instant;
  readonly deals: DealsTab;
  readonly rules: Rules;
  /** What the rules were compiled of: plain data for a cache. */
  readonly ruleRows: RuleRows;
  /** The approvals tab, unverified. */
  readonly approvalLines: readonly ApprovalLine[];
  /** The lines of «Платежи»; none without the tab. */
  readonly payments: readonly PaymentLine[];
  /** Cells of deals that could not be read. */
  readonly issues: readonly CellIssue[];
  readonly problems: readonly Problem[];
  /** Of them those that the tabs of rules have, but the plan's: as they were read, in the book's own language. */
  readonly ruleProblems: RuleTabProblems;
  /** People's columns that the deals have. */
  readonly columns: ReadonlySet<DealColumn>;
}
