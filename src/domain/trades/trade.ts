import type { DealColumn } from '../deal';
import type { Bilingual, Language } from '../language';
import type { StageKind } from '../pipeline/stageNames';

/** What a manager and a head may sign, each a discount up to and a margin from; the owner signs anything. */
export type ExampleLimits = readonly [
  manager: readonly [discountUpTo: number, marginFrom: number],
  head: readonly [discountUpTo: number, marginFrom: number],
];

/** A group of goods whose margins are usually others. */
export interface ExampleGroup {
  readonly name: Bilingual;
  readonly limits: ExampleLimits;
}

/** What to ask at a stage, and what makes it good. */
export type Standard = readonly [ask: string, good: string];

/**
 * What a team that deals in this begins with (spec §18): all of it examples, which set-up marks so and people change in
 * the rules' tabs. What a trade leaves out is as usual.
 */
export interface Trade<Id extends string = string> {
  readonly id: Id;
  readonly titles: Bilingual;
  /** What quantities are counted in. */
  readonly unit: Bilingual;
  /** A deal is sold for an amount; a quantity is not missed. */
  readonly isByAmount?: true;
  readonly limits: ExampleLimits;
  readonly groups: readonly ExampleGroup[];
  /** Days after which a deal is stuck. */
  readonly stuckAfterDays: Readonly<Partial<Record<StageKind, number>>>;
  readonly requiredFields?: Readonly<Partial<Record<StageKind, readonly DealColumn[]>>>;
  readonly standards?: Readonly<Record<Language, Readonly<Partial<Record<StageKind, Standard>>>>>;
  /** Semicolons apart them, as in the rules' cell. */
  readonly lossReasons?: Bilingual;
}

/** A trade with its id kept as a type. */
export const defineTrade = <const Id extends string>(trade: Trade<Id>): Trade<Id> => trade;
