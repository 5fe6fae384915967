import type { MetricUnit } from './metric';

const PARTS_OF_UNIT: Partial<Record<MetricUnit, number>> = { money: 100, quantity: 1000 };

/**
 * A metric's raw value as people write it: kopecks as roubles, thousandths as units, the others as they are. The
 * quotient of two integers is the nearest number to the decimal, so it prints exactly (-428990.96, 10.084).
 */
export function metricValue({ unit }: { readonly unit: MetricUnit }, raw: number | null): number | null {
  return raw === null ? null : raw / (PARTS_OF_UNIT[unit] ?? 1);
}
