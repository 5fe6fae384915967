/**
 * The tests' own arithmetic: exact fractions of whole numbers, sharing nothing with the product's decimals, so that two
 * that answer the same are both right. `under` is above 0.
 */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The decimal that `value` was typed as: 0.07 is 7/100. */
export function fraction(value: number): Fraction {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const power = Number(exponent) - decimals.length;
  const over = BigInt(whole + decimals);
  return power < 0 ? { over, under: 10n ** BigInt(-power) } : { over: over * 10n ** BigInt(power), under: 1n };
}

export const ZERO = fraction(0);

export function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** `b` is above 0. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under, under: a.under * b.over };
}

export function isLess(a: Fraction, b: Fraction): boolean {
  return a.over * b.under < b.over * a.under;
}

/** To a whole number, half away from zero. */
export function toWhole({ over, under }: Fraction): number {
  const size = over < 0n ? -over : over;
  const whole = (2n * size + under) / (2n * under);
  return Number(over < 0n ? -whole : whole);
}
