import type { DealColumn } from '../../domain/deal';

/** One of the team's own headers, and what it was taken for. */
export interface MappedLine {
  readonly title: string;
  /** As it stands in the sheet. */
  readonly header: string;
  readonly confidence: 'exact' | 'synonym' | 'phrase';
}

/** A column that the sheet lacks, and the checks that need it. */
export interface OfferedColumn {
  readonly column: DealColumn;
  readonly title: string;
  readonly checks: readonly string[];
}

/** What set-up recognises and would add: plain data that google.script.run can carry. */
export interface SetUpProposal {
  readonly tab: string;
  readonly headerRow: number;
  readonly isSetUp: boolean;
  readonly mapping: readonly MappedLine[];
  /** Headers of the team's that mean nothing to us: they stay as they are. */
  readonly unknown: readonly { readonly header: string; readonly cell: string }[];
  readonly doubled: readonly { readonly title: string; readonly headers: readonly string[] }[];
  /** Titles of our visible columns that are not there yet. */
  readonly ownToAdd: readonly string[];
  readonly offered: readonly OfferedColumn[];
  readonly tabsToCreate: readonly string[];
  readonly problems: readonly string[];
  /** There is a record of what set-up added. */
  readonly canUndo: boolean;
}

/** What was done, as a sentence, and how the workbook stands now. */
export interface SetUpOutcome {
  readonly said: string;
  readonly proposal: SetUpProposal;
}
