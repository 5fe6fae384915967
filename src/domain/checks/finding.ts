import type { DealColumn } from '../deal';
import type { Role } from '../role';
import type { Phrases } from '../words/phrases';

export type Severity = 'red' | 'amber' | 'grey';

/** Who may clear a finding by signing; `forbidden`: nobody on the ladder. */
export type Approver = Role | 'forbidden';

/** Something wrong with a deal. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  /** Only on the checks that a signature clears. */
  readonly approver?: Approver | undefined;
  /** The columns at fault: of those that the sheet has, the first is the one to look at. */
  readonly fault: readonly DealColumn[];
  readonly text: (phrases: Phrases) => string;
}
