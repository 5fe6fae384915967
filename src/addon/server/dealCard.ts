import type { Severity } from '../../domain/checks/check';
import type { Language } from '../../domain/language';

/** One thing wrong with the deal, and what would clear it. */
export interface ExplainedFinding {
  readonly check: string;
  readonly title: string;
  readonly severity: Severity;
  readonly text: string;
  readonly clearedBy: string;
}

/** A next step as it stands in a row. */
export interface StandingStep {
  readonly step: string;
  /** `2026-06-18`, '' for none. */
  readonly day: string;
  /** Of the row as it was then: a step goes only into a row that is still so. */
  readonly seen: string;
}

/** The team's standards for the deal's stage. */
export interface PlaybookCard {
  readonly ask: string;
  readonly good: string;
  readonly callBack: string;
}

/** Where the person was when a card was given: by it the next one tells whether Enter has only moved the selection on. */
export interface CardPlace {
  readonly row: number;
  readonly column: number;
  /** A print of the selected row. */
  readonly seen: string;
  /** The card is that of the row above, which was just edited. */
  readonly isAbove: boolean;
}

/** The card, and where it was given; null where nothing is selected. */
export type CardAtPlace = DealCard & { readonly at: CardPlace | null };

/** All about the deal in the selected row: plain data that google.script.run can carry. */
export type DealCard =
  | {
      readonly kind: 'deal';
      readonly language: Language;
      readonly row: number;
      readonly key: string;
      readonly id: string;
      readonly client: string;
      readonly manager: string;
      readonly stage: string;
      /** What comes next as it stands in the row; null where it cannot be set from here. */
      readonly next: (StandingStep & { readonly on: string }) | null;
      readonly numbers: readonly { readonly title: string; readonly value: string }[];
      /** What the discount and the deferral cost; '' where there is nothing to say. */
      readonly cost: string;
      readonly findings: readonly ExplainedFinding[];
      /** Null where the playbook says nothing about the stage. */
      readonly playbook: PlaybookCard | null;
    }
  | { readonly kind: 'none'; readonly reason: string };
