import type { Kopecks, Thousandths } from '../deal';
import { exact, rounded } from './exact';

/** Above this a product of a quotient and its divisor may pass 2^53. */
const MAX_DIVIDEND = 2 ** 52;

/**
 * `dividend` ÷ `divisor`, rounded half away from zero. Exact for integers up to `MAX_DIVIDEND` and a positive divisor:
 * there the quotient lies farther from a whole number that it is not than a double errs.
 */
export function divideRounding(dividend: number, divisor: number): number {
  const whole = Math.floor(dividend / divisor);
  const rest = dividend - whole * divisor;
  const isUp = dividend < 0 ? rest * 2 > divisor : rest * 2 >= divisor;
  return isUp ? whole + 1 : whole;
}

/** Whether `divideRounding` is exact for this dividend; else decimals are to divide. */
export function isDivisible(dividend: number): boolean {
  return Number.isInteger(dividend) && dividend <= MAX_DIVIDEND && dividend >= -MAX_DIVIDEND;
}

/** To the kopeck, half away from zero. */
export function roundedKopecks(kopecks: Kopecks): Kopecks {
  return Number.isInteger(kopecks) ? kopecks : rounded(exact(kopecks));
}

/** What `quantity` units cost at `unitPrice`, to the kopeck half away from zero (spec §3 "gross profit"). */
export function productOf(unitPrice: Kopecks, quantity: Thousandths): Kopecks {
  const product = unitPrice * quantity;
  if (isDivisible(product) && Number.isInteger(unitPrice) && Number.isInteger(quantity)) {
    return divideRounding(product, 1000);
  }
  return rounded(exact(unitPrice).times(exact(quantity)).div(1000));
}

/** A whole percentage is exact as an integer; any other rate goes the slow way. */
function wholePercent(rate: number): number | null {
  const percent = Math.round(rate * 100);
  return percent / 100 === rate ? percent : null;
}

/** `gross` without VAT: ÷ (1 + rate), to the kopeck half away from zero (spec §3 "net"). `gross` is whole kopecks. */
export function netOf(gross: Kopecks, rate: number): Kopecks {
  const percent = wholePercent(rate);
  const dividend = gross * 100;
  if (percent !== null && isDivisible(dividend)) return divideRounding(dividend, 100 + percent);
  return rounded(exact(gross).div(exact(rate).plus(1)));
}

/** `net` with VAT: × (1 + rate), to the kopeck half away from zero. `net` is whole kopecks. */
export function grossOf(net: Kopecks, rate: number): Kopecks {
  const percent = wholePercent(rate);
  const dividend = percent === null ? NaN : net * (100 + percent);
  if (isDivisible(dividend)) return divideRounding(dividend, 100);
  return rounded(exact(rate).plus(1).times(exact(net)));
}
