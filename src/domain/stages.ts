import type { DealColumn } from './deal';

export const STAGE_KINDS = ['lead', 'contact', 'quote', 'deal', 'shipped', 'paid', 'lost'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

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
  /** Working days from a move to the proposed next step; null proposes none. */
  readonly stepAfterDays: number | null;
}

/** The stages of a workbook: lookup by what a cell says, synonyms included. */
export interface Stages {
  readonly list: readonly Stage[];
  /** The stage that `text` names, or null. Equal as names are; synonyms map to the first stage of their kind. */
  readonly named: (text: string) => Stage | null;
}
