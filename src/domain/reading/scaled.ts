import { exact } from '../money/exact';

/**
 * `value × factor` as it is written, not as binary fractions have it: 1.15 × 100 is 115. The result is a whole number
 * unless more decimals were typed than the scale holds; its own shortest decimal is then exact.
 */
export function scaled(value: number, factor: number): number {
  const whole = Math.round(value * factor);
  return whole / factor === value ? whole : exact(value).times(factor).toNumber();
}
