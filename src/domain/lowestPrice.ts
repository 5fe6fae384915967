import type { Kopecks } from './deal';
import { Exact } from './money';

/**
 * The lowest price, in whole kopecks, at which goods of this cost hold the margin: cost ÷ (1 − margin), rounded up
 * exactly. `minMargin` is below 1 (spec §7 `ROP_FLOOR_PRICE`).
 */
export function lowestPrice(cost: Kopecks, minMargin: number): Kopecks {
  const kept = new Exact(1).minus(minMargin);
  const near = new Exact(cost).div(kept).floor();
  // A quotient may have been rounded to a whole kopeck, a product is exact.
  const price = near.times(kept).gte(cost) ? near : near.plus(1);
  return price.toNumber();
}
