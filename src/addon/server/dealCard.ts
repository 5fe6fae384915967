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

/** The team's standards for the deal's stage. */
export interface PlaybookCard {
  readonly ask: string;
  readonly good: string;
  readonly callBack: string;
}

/** All about the deal in the selected row: plain data that google.script.run can carry. */
export type DealCard =
  | {
      readonly kind: 'deal';
      readonly language: Language;
      readonly row: number;
      readonly id: string;
      readonly client: string;
      readonly manager: string;
      readonly stage: string;
      readonly numbers: readonly { readonly title: string; readonly value: string }[];
      readonly findings: readonly ExplainedFinding[];
      /** Null where the playbook says nothing about the stage. */
      readonly playbook: PlaybookCard | null;
    }
  | { readonly kind: 'none'; readonly reason: string };
