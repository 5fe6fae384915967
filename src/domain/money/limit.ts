import type { Kopecks } from '../deal';
import { exact } from './exact';
import { isDivisible } from './money';
import { PARTS, partsOf } from './parts';

/** Nearer to a limit than this a quotient of doubles may lie on its wrong side, so exact products decide. */
const DOUBT = 1e-9;

/** `part` less `share` of `whole`, in `PARTS` of a kopeck; null where integers cannot tell it exactly. */
function excessInParts(part: Kopecks, share: number, whole: Kopecks): number | null {
  const parts = partsOf(share);
  if (parts === null || !Number.isInteger(part) || !Number.isInteger(whole)) return null;
  return isDivisible(part * PARTS) && isDivisible(parts * whole) ? part * PARTS - parts * whole : null;
}

/** Whether a margin reaches `floor`, the floor included (spec §3 "comparing with a limit"). `revenue` is above 0. */
export function holdsFloor(floor: number, grossProfit: Kopecks, revenue: Kopecks): boolean {
  const above = grossProfit / revenue - floor;
  if (above > DOUBT) return true;
  if (above < -DOUBT) return false;
  const excess = excessInParts(grossProfit, floor, revenue);
  return excess === null ? exact(floor).times(exact(revenue)).lte(exact(grossProfit)) : excess >= 0;
}

/** Whether a margin is further from 0 than `most`, on either side. `revenue` is above 0. */
export function isMarginBeyond(most: number, grossProfit: Kopecks, revenue: Kopecks): boolean {
  return !holdsFloor(-most, grossProfit, revenue) || !holdsFloor(-most, -grossProfit, revenue);
}

/** Whether a discount is within `limit`, the limit included: 3 % is within 3 %, 3.0000001 % is not. `listPrice` is above 0. */
export function isWithinLimit(limit: number, listPrice: Kopecks, price: Kopecks): boolean {
  const below = limit - (listPrice - price) / listPrice;
  if (below > DOUBT) return true;
  if (below < -DOUBT) return false;
  const areWhole = Number.isInteger(listPrice) && Number.isInteger(price);
  const excess = areWhole ? excessInParts(listPrice - price, limit, listPrice) : null;
  return excess === null
    ? exact(limit)
        .times(exact(listPrice))
        .gte(exact(listPrice).minus(exact(price)))
    : excess <= 0;
}
