import { checks } from '../src/domain/checks';
import type { CheckId } from '../src/domain/checks';

/** The bit of each check, in the order of the product's list. */
export const FLOOR_CHECKS = Object.fromEntries(checks.map(({ id }, at) => [id, 1 << at])) as Readonly<
  Record<CheckId, number>
>;
