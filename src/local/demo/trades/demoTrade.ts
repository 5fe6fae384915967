import type { Random } from '../random';

export type Language = 'ru' | 'en';
export type Bilingual = Readonly<Record<Language, string>>;

export interface DemoGood {
  readonly item: string;
  readonly group: string;
  /** Roubles for a unit, with VAT. */
  readonly listPrice: number;
  /** Cost as a share of the list price. */
  readonly costShare: number;
}

/** A good in both languages: item, group, price, share of the cost. */
export type GoodLine = readonly [item: Bilingual, group: Bilingual, listPrice: number, costShare: number];

/** What the make-believe team deals in. */
export interface DemoTrade {
  /** The name in the rules. */
  readonly title: Bilingual;
  /** What the workbook is called. */
  readonly company: Bilingual;
  readonly unit: Bilingual;
  /** The team's own words for the quantity and for what a deal costs besides. */
  readonly quantityName?: Bilingual;
  readonly extraName?: Bilingual;
  /** Sold for an amount: no column of quantities or unit prices. */
  readonly isByAmount: boolean;
  readonly goods: readonly GoodLine[];
  readonly quantity: (random: Random) => number;
  /** A usual quantity, to measure plans and limits by. */
  readonly usualQuantity: number;
  /** Delivery and the like, in roubles for the whole deal. */
  readonly extraCost: (random: Random, quantity: number, listPrice: number) => number;
  /** What a manager and a head may sign: discount up to, margin from. */
  readonly limits: readonly [manager: readonly [number, number], head: readonly [number, number]];
  readonly groupLimits: readonly [manager: readonly [number, number], head: readonly [number, number]] | null;
  readonly lossReasons: Readonly<Record<Language, readonly [string, ...string[]]>>;
}

/** A text in Russian, then in English. */
export const said = (ru: string, en: string): Bilingual => ({ ru, en });
