import type { Kopecks } from './deal';
import type { Bilingual, Language } from './language';
import { tradeOf } from './trades';
import type { TradeId } from './trades';

export type RecognizeOn = 'shipment' | 'payment' | 'invoice' | 'request';

/** Whether a price or a cost was typed for one unit or for the whole deal. */
export type Per = 'unit' | 'deal';

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
  /** The earliest stage whose move the gate judges. */
  readonly gateFrom: 'deal' | 'quote';
  /** Whether a stage without its evidence is told of, or keeps a deal from moving there. */
  readonly evidence: 'warn' | 'block';
  /** A client whose overdue debts together do not exceed it is not on stop for them. */
  readonly smallDebt: Kopecks;
  /** A step overdue by more days no longer counts in the forecast. */
  readonly stepGraceDays: number;
  /** Postponements of a step from which on it is told of; 0 is off. */
  readonly postponeLimit: number;
  /** Whether signers are written to about requests, and managers about the answers. */
  readonly notices: boolean;
  /** Whether managers get their day by mail in the morning. */
  readonly dayTo: boolean;
  /** A yearly share that a rouble lent to a client costs; 0 is off. */
  readonly moneyRate: number;
  /** Whether inserted rows are looked at as they come; null: as the limits of whose account runs the clock allow. */
  readonly watchRows: boolean | null;
  /** Offered in the cell of a lost deal. */
  readonly lossReasons: readonly string[];
  /** What quantities are counted in. */
  readonly unit: string;
  /** Null: per unit beside a unit price, for the deal beside an amount. */
  readonly costPer: Per | null;
  /** Of the column mapped as price; null: per unit. */
  readonly pricePer: Per | null;
  /** A margin above it, or as far below 0, is asked about; null: none is. */
  readonly marginAbove: number | null;
  /** Whether rows of one id and client are one deal. */
  readonly positions: boolean;
  /** What the team deals in; null: nobody has said. */
  readonly trade: TradeId | null;
}

/** Why deals are lost as a rule. */
export const LOSS_REASONS: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'Цена',
    'Срок поставки',
    'Нет в наличии',
    'Условия оплаты',
    'Купили у другого',
    'Не выходит на связь',
    'Отложили закупку',
  ],
  en: [
    'Price',
    'Delivery time',
    'Out of stock',
    'Payment terms',
    'Bought elsewhere',
    'Went silent',
    'Put off the purchase',
  ],
};

/** A tonne. */
export const UNITS: Bilingual = { ru: 'т', en: 't' };

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
  gateFrom: 'deal',
  evidence: 'warn',
  smallDebt: 0,
  stepGraceDays: 7,
  postponeLimit: 3,
  notices: false,
  dayTo: false,
  moneyRate: 0,
  watchRows: null,
  lossReasons: LOSS_REASONS.ru,
  unit: UNITS.ru,
  costPer: null,
  pricePer: null,
  marginAbove: 0.6,
  positions: false,
  trade: null,
};

/** What deals in that trade are lost for as a rule; of no trade: what any are. */
export function usualLossReasons(trade: TradeId | null, language: Language): readonly string[] {
  return tradeOf(trade)?.lossReasons?.[language].split('; ') ?? LOSS_REASONS[language];
}

/** What that trade counts in. */
export function usualUnit(trade: TradeId | null, language: Language): string {
  return (tradeOf(trade)?.unit ?? UNITS)[language];
}

/** What holds where the rules tab says nothing, in a book of that language and trade. */
export function defaultSettings(language: Language, trade: TradeId | null = null): Settings {
  const [lossReasons, unit] = [usualLossReasons(trade, language), usualUnit(trade, language)];
  return { ...DEFAULT_SETTINGS, language, trade, lossReasons, unit };
}
