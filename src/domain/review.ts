import type { Finding } from './checks/check';
import type { FactedDeal } from './facts';

/** A deal, what follows from it, and what is wrong with it, most serious first. */
export interface ReviewedDeal extends FactedDeal {
  readonly findings: readonly Finding[];
}
