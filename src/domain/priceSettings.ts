import type { Settings } from './settings';

/** How prices and costs are typed, which day counts and which rows are one deal: every figure follows from these. */
export const PRICE_SETTINGS = [
  'pricesIncludeVat',
  'costsIncludeVat',
  'costPer',
  'pricePer',
  'recognizeOn',
  'positions',
] as const satisfies readonly (keyof Settings)[];

export type PriceSetting = (typeof PRICE_SETTINGS)[number];
