import Decimal from 'decimal.js';

/**
 * `value × factor` as it is written, not as binary fractions have it: 1.15 × 100 is 115. The result is a whole number
 * unless more decimals were typed than the scale holds; its own shortest decimal is then exact.
 */
export function scaled(value: number, factor: number): number {
  const whole = Math.round(value * factor);
  return whole / factor === value ? whole : decimalOf(value).times(factor).toNumber();
}

/** The decimal that people see when a double is shown: its shortest one. */
export function decimalOf(value: number): Decimal {
  return new Decimal(value);
}
