import type { Settings } from './settings';

/** How prices and costs are typed, which day counts and which rows are one deal: every figure follows from these. */
export const COUNTING_SETTINGS = [
  'pricesIncludeVat',
  'costsIncludeVat',
  'costPer',
  'pricePer',
  'recognizeOn',
  'positions',
] as const satisfies readonly (keyof Settings)[];

export type CountingSetting = (typeof COUNTING_SETTINGS)[number];
