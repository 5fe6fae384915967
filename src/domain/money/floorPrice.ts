import type { Kopecks } from '../deal';
import { figuresOf, revenueOf } from './figures';
import type { PricedCells } from './figures';
import { holdsFloor } from './limit';
import { productOf } from './money';
import type { Settings } from '../settings';
import type { Day } from '../calendar/time';
import { vatRateOf } from './vat';

/**
 * The lowest unit price, as it would be typed (with or without VAT) and to the kopeck, at which the deal's margin
 * holds `floor` with its extra cost included. Null when no price does (a floor of 1 or more, a return), when the cost is
 * missing, or when the row is sold by amount.
 */
export function floorPriceOf(deal: PricedCells, floor: number, settings: Settings, vatDay: Day): Kopecks | null {
  const { fullCost } = figuresOf(deal, settings, vatDay);
  const quantity = deal.quantity ?? 1000;
  if (deal.price === null || fullCost === null || floor >= 1 || quantity <= 0) return null;
  const { pricesIncludeVat } = settings;
  const rate = vatRateOf(deal.vatSale, vatDay);
  const holds = (price: Kopecks): boolean => {
    const revenue = revenueOf(productOf(price, quantity), rate, pricesIncludeVat);
    return revenue > 0 && holdsFloor(floor, revenue - fullCost, revenue);
  };
  const revenueNeeded = fullCost / (1 - floor);
  const totalNeeded = pricesIncludeVat ? revenueNeeded * (1 + rate) : revenueNeeded;
  return leastNear(Math.ceil((totalNeeded * 1000) / quantity), holds);
}

/** The least whole number from 1 up for which `holds`, which stays so above it; the nearer the guess, the sooner. */
function leastNear(guess: number, holds: (value: number) => boolean): number | null {
  let high = Math.max(1, guess);
  let low = high - 1;
  for (let step = 1; !holds(high); step *= 2) {
    low = high;
    high += step;
    if (!Number.isSafeInteger(high)) return null;
  }
  for (let step = 1; low > 0 && holds(low); step *= 2) {
    high = low;
    low = Math.max(0, low - step);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
