import { Decimal } from 'decimal.js';

/**
 * A constructor of our own, so that its settings are nobody else's. decimal.js cuts every result to `precision` digits,
 * 20 unless told: 150 hold the product of any two cells and the sum of the largest (2^53) and the smallest (1e-100) that
 * are read, and a quotient this long is never a tie that it was not before it was cut.
 */
const Exact = Decimal.clone({ defaults: true, precision: 150, rounding: Decimal.ROUND_HALF_UP });

/**
 * The decimal that `value` was typed as (0.07 is seven hundredths sharp); sums and products of such lose nothing. An
 * infinite one is the largest that there is.
 */
export function exact(value: number): Decimal {
  return new Exact(Math.max(-Number.MAX_VALUE, Math.min(value, Number.MAX_VALUE)));
}

/** To a whole number, half away from zero. */
export function rounded(value: Decimal): number {
  return value.round().toNumber();
}
