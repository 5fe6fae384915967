import type { Language } from './language';

export type RecognizeOn = 'shipment' | 'payment' | 'invoice';

/** The rules tab, read (spec §2 "settings"). */
export interface Settings {
  /** Working minutes within which a request is to be answered. */
  readonly responseMinutes: number;
  /** Working hours as text: `пн-пт 09:00-18:00`. */
  readonly schedule: string;
  readonly pricesIncludeVat: boolean;
  readonly costsIncludeVat: boolean;
  readonly recognizeOn: RecognizeOn;
  /** A client whose debt is overdue by more days than this is on stop. */
  readonly stopAfterDays: number;
  /** Upper bounds of the ageing buckets, in days, inclusive, ascending. */
  readonly agingBounds: readonly number[];
  readonly gate: 'block' | 'warn';
  /** Hour of the spreadsheet's day at which the daily report is built, 0 to 23. */
  readonly dailyHour: number;
  /** Addresses for the morning digest as typed; blank sends none. */
  readonly digestTo: string;
  /** Samples smaller than this are marked "little data". */
  readonly minSample: number;
  /** Closed deals from which on the team's own probabilities are used. */
  readonly ownProbabilityFrom: number;
  readonly language: Language;
}

export const DEFAULT_SETTINGS: Settings = {
  responseMinutes: 30,
  schedule: 'пн-пт 09:00-18:00',
  pricesIncludeVat: true,
  costsIncludeVat: true,
  recognizeOn: 'shipment',
  stopAfterDays: 7,
  agingBounds: [30, 60, 90, 120],
  gate: 'block',
  dailyHour: 8,
  digestTo: '',
  minSample: 5,
  ownProbabilityFrom: 30,
  language: 'ru',
};
