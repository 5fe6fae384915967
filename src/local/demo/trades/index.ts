import { buildingMaterials } from './buildingMaterials';
import type { DemoTrade } from './demoTrade';
import { food } from './food';
import { metal } from './metal';
import { other } from './other';
import { parts } from './parts';
import { services } from './services';

/** By the ids of the setting. */
export const DEMO_TRADES = {
  metal,
  'building-materials': buildingMaterials,
  parts,
  food,
  services,
  other,
} as const satisfies Readonly<Record<string, DemoTrade>>;

export type DemoTradeId = keyof typeof DEMO_TRADES;
