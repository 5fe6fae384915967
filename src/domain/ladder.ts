import type { Role } from './role';

/** Who must sign a deal's numbers. */
export type Signing =
  /** Within the seller's own rung, or nothing to judge. */
  | { readonly kind: 'own' }
  /** The lowest rung above the seller's that covers margin and discount. */
  | { readonly kind: 'needed'; readonly by: Role; readonly margin: boolean; readonly discount: boolean }
  /** No rung covers it. */
  | { readonly kind: 'forbidden'; readonly margin: boolean; readonly discount: boolean };
