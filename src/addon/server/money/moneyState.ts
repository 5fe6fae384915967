import type { Language } from '../../../domain/language';
import type { DiscountScope } from '../../../domain/reports/discounts';
import type { CardLine } from '../../approvals/decisionCard';
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
  /** A name; of the scope of rungs an id; '' for all of them, and in a scope for what bears no name. */
  readonly title: string;
  readonly said: string;
  readonly isBad: boolean;
  readonly lists: readonly RowList[];
  /** Where a step can be set in the line's row: what stands there now. */
  readonly next: StandingStep | null;
}

export interface MoneyGroup {
  /** '' for the one group of its part, or what stands first. */
  readonly scope: '' | DiscountScope;
  readonly lines: readonly MoneyLine[];
}

/** What the list price went into, and what waiting for the money cost. */
export type DiscountFact = 'list' | 'discount' | 'cost' | 'extra' | 'grossProfit' | 'granted' | 'late';

export type MoneyPartId = 'cash' | 'discounts' | 'discipline' | 'quiet';

/** One part of «Деньги»: sentences and figures; the page names what stands here as an id. */
export interface MoneyPart {
  readonly id: MoneyPartId;
  /** The figure beside the title; '' for none. */
  readonly count: string;
  readonly said: readonly string[];
  readonly facts: readonly { readonly id: DiscountFact; readonly value: string }[];
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

/** What is known of one client, in finished sentences, and the last deals. */
export interface ClientCard {
  readonly lines: readonly CardLine[];
  readonly rows: readonly MoneyRow[];
}

/** What other rules would have brought: a sentence, and the sales that break them. */
export interface WhatIfAnswer {
  readonly said: string;
  readonly rows: readonly MoneyRow[];
}
