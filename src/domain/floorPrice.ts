import type { Kopecks } from './deal';
import { figuresOf } from './figures';
import type { PricedCells } from './figures';
import { isMarginBelow } from './ladder';
import type { Settings } from './settings';
import type { Day } from './time';

/**
 * The lowest unit price, as it would be typed (with or without VAT) and to the kopeck, at which the deal's margin
 * holds `floor` with its extra cost included. Null when no price does (a floor of 1 or more), when the cost is
 * missing, or when the row is sold by amount.
 */
export function floorPriceOf(deal: PricedCells, floor: number, settings: Settings, vatDay: Day): Kopecks | null {
  if (deal.price === null || floor >= 1) return null;
  const rung = { role: 'manager', discountUpTo: null, marginFrom: floor } as const;
  const holds = (price: Kopecks): boolean => {
    const figures = figuresOf({ ...deal, price }, settings, vatDay);
    return figures.margin !== null && !isMarginBelow(rung, figures);
  };
  let low = 0;
  let high = Math.max(100, Math.ceil(deal.price));
  while (!holds(high)) {
    low = high;
    high *= 2;
    if (!Number.isSafeInteger(high)) return null;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
