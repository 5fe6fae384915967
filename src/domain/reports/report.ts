import type { Language } from '../language';
import type { Needs } from '../needs';
import type { Review } from '../review';
import type { Day, Period } from '../calendar/time';

/** Rules that might have held: shares; null is not asked about. */
export interface WhatIfRules {
  readonly floor: number | null;
  readonly maxDiscount: number | null;
}

/** Promises to pay, by the key of the deal's row. */
export type PaymentPromises = ReadonlyMap<string, Day>;

/** What a report is made of. */
export interface ReportRun {
  /** The deals that the asking person may see; context and history are the whole book's. */
  readonly seen: Review;
  /** The whole book, for samples that do not depend on who asks. */
  readonly book: Review;
  readonly period: Period;
  readonly language: Language;
  /** Other rules that are asked about. */
  readonly whatIf: WhatIfRules;
  /** What clients have promised to pay, by the key of the deal's row. */
  readonly promises: PaymentPromises;
  /** For when something is planned about a debt, by the key of the deal's row. */
  readonly actionDays: ReadonlyMap<string, Day>;
}

/** A report beside the metrics, as a key of `report --json`. */
export interface ReportDef<Key extends string = string, Value = unknown> {
  /** The key in the JSON: never renamed, others read it. */
  readonly id: Key;
  /** Without these columns it is null (spec-strangers-sheet §19). */
  readonly needs: Needs;
  /** Plain data: money in roubles, shares as shares. */
  readonly of: (run: ReportRun) => Value;
}

export function defineReport<Key extends string, Value>(def: ReportDef<Key, Value>): ReportDef<Key, Value> {
  return def;
}
