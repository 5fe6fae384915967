import type { Kopecks } from '../deal';
import { exact, rounded } from './exact';
import { divideRounding, isDivisible } from './money';
import { PARTS, partsOf } from './parts';

/**
 * The lowest price, in whole kopecks, at which goods of this cost hold the margin: cost ÷ (1 − margin), rounded up
 * exactly. `minMargin` is below 1 (spec §7 `ROP_FLOOR_PRICE`).
 */
export function floorPriceOfCost(cost: Kopecks, minMargin: number): Kopecks {
  const parts = partsOf(minMargin);
  if (parts !== null && isDivisible(cost * PARTS) && Number.isInteger(cost)) {
    const kept = PARTS - parts;
    const nearest = divideRounding(cost * PARTS, kept);
    return nearest * kept >= cost * PARTS ? nearest : nearest + 1;
  }
  const kept = exact(1).minus(exact(minMargin));
  const nearest = rounded(exact(cost).div(kept));
  // A quotient may have been cut, a product is exact.
  return exact(nearest).times(kept).gte(exact(cost)) ? nearest : nearest + 1;
}
