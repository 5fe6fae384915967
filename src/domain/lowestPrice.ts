import type { Kopecks } from './deal';
import { exact, rounded } from './exact';

/**
 * The lowest price, in whole kopecks, at which goods of this cost hold the margin: cost ÷ (1 − margin), rounded up
 * exactly. `minMargin` is below 1 (spec §7 `ROP_FLOOR_PRICE`).
 */
export function lowestPrice(cost: Kopecks, minMargin: number): Kopecks {
  const kept = exact(1).minus(exact(minMargin));
  const nearest = rounded(exact(cost).div(kept));
  // A quotient may have been cut, a product is exact.
  return exact(nearest).times(kept).gte(exact(cost)) ? nearest : nearest + 1;
}
