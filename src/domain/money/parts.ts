/** Limits, margins and probabilities are typed in hundredths of a per cent or coarser: so many of them make a whole. */
export const PARTS = 10_000;

/** A share in whole `PARTS`, so that integers can reckon with it exactly; null for a finer one. */
export function partsOf(share: number): number | null {
  const parts = Math.round(share * PARTS);
  return parts / PARTS === share ? parts : null;
}
