import type { Settings } from './settings';

/** How prices and costs are typed, and which day counts: every figure follows from these. */
export const PRICE_SETTINGS = [
  'pricesIncludeVat',
  'costsIncludeVat',
  'costPer',
  'pricePer',
  'recognizeOn',
] as const satisfies readonly (keyof Settings)[];

export type PriceSetting = (typeof PRICE_SETTINGS)[number];
