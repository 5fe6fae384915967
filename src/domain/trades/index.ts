import { buildingMaterials } from './buildingMaterials';
import { food } from './food';
import { metal } from './metal';
import { other } from './other';
import { parts } from './parts';
import { services } from './services';
import type { Trade } from './trade';

/** The open list of trades, in the order in which set-up asks. */
export const trades = [metal, buildingMaterials, parts, food, services, other] as const satisfies readonly Trade[];

export type TradeId = (typeof trades)[number]['id'];

/** The trade of the setting; null where nobody has answered. */
export function tradeOf(id: TradeId | null): Trade<TradeId> | null {
  return trades.find((trade) => trade.id === id) ?? null;
}
