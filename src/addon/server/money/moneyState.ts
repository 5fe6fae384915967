import type { Language } from '../../../domain/language';
import type { StandingStep } from '../dealCard';
import type { DealRef } from '../todayState';

/** A deal behind a figure, and what it adds to it. */
export interface MoneyRow extends DealRef {
  readonly said: string;
}

/** Rows behind a line; places in the part's rows. */
export interface RowList {
  /** '' where the line's own title says it. */
  readonly title: string;
  readonly rows: readonly number[];
}

/** A name or a week with its figures, and the rows that they are made of. */
export interface MoneyLine {
  readonly title: string;
  readonly said: string;
  readonly isBad: boolean;
  readonly lists: readonly RowList[];
  /** Where a step can be set in the line's row: what stands there now. */
  readonly next: StandingStep | null;
}

export interface MoneyGroup {
  /** '' for the one group of its part. */
  readonly title: string;
  readonly lines: readonly MoneyLine[];
}

export type MoneyPartId = 'cash' | 'discounts' | 'discipline' | 'quiet';

/** One part of «Деньги», in finished sentences. */
export interface MoneyPart {
  readonly id: MoneyPartId;
  readonly title: string;
  /** The figure beside the title; '' for none. */
  readonly count: string;
  readonly said: readonly string[];
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  readonly groups: readonly MoneyGroup[];
  readonly rows: readonly MoneyRow[];
}

/** Where the profit went and when the money comes: plain data that google.script.run can carry. */
export interface MoneyState {
  readonly language: Language;
  readonly parts: readonly MoneyPart[];
  /** Whether other rules can be tried on this sheet. */
  readonly canAskWhatIf: boolean;
}

/** What other rules would have brought: a sentence, and the sales that break them. */
export interface WhatIfAnswer {
  readonly said: string;
  readonly rows: readonly MoneyRow[];
}
