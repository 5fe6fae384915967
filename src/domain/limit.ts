import type { Kopecks } from './deal';
import { exact } from './exact';

/** Nearer to a limit than this a quotient of doubles may lie on its wrong side, so decimals decide. */
const DOUBT = 1e-9;

/**
 * Whether a margin reaches `floor`, the floor included (spec §3 "comparing with a limit"). `margin` is
 * grossProfit ÷ revenue as a double; revenue is above 0.
 */
export function holdsFloor(floor: number, margin: number, grossProfit: Kopecks, revenue: Kopecks): boolean {
  const above = margin - floor;
  if (above > DOUBT) return true;
  return above >= -DOUBT && exact(floor).times(exact(revenue)).lte(exact(grossProfit));
}

/**
 * Whether a discount is within `limit`, the limit included: 3 % is within 3 %, 3.0000001 % is not. `discount` is
 * (listPrice − price) ÷ listPrice as a double; listPrice is above 0.
 */
export function isWithinLimit(limit: number, discount: number, listPrice: Kopecks, price: Kopecks): boolean {
  const below = limit - discount;
  if (below > DOUBT) return true;
  return (
    below >= -DOUBT &&
    exact(limit)
      .times(exact(listPrice))
      .gte(exact(listPrice).minus(exact(price)))
  );
}
