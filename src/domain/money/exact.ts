import Big from 'big.js';

/** A constructor of our own, so that its precision is nobody else's. */
const Exact = Big();
// A quotient this long is never a tie that it was not before it was cut.
Exact.DP = 60;

/**
 * The decimal that `value` was typed as (0.07 is seven hundredths sharp); sums and products of such lose nothing. An
 * infinite one is the largest that there is.
 */
export function exact(value: number): Big {
  return new Exact(Math.max(-Number.MAX_VALUE, Math.min(value, Number.MAX_VALUE)));
}

/** To a whole number, half away from zero. */
export function rounded(value: Big): number {
  return value.round(0, Big.roundHalfUp).toNumber();
}
