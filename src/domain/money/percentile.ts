/**
 * The value below which `percent` of the sample lies, by inclusive linear interpolation, as the sheet's PERCENTILE
 * (spec §3 "percentile"). Null for an empty sample. Whole percents, so that no binary fraction creeps in. `sorted`
 * ascends.
 */
export function percentileOf(sorted: ArrayLike<number>, percent: number): number | null {
  const place = percent * (sorted.length - 1);
  const below = sorted[Math.floor(place / 100)];
  if (below === undefined) return null;
  const rest = place % 100;
  const above = sorted[Math.floor(place / 100) + 1] ?? below;
  return (below * (100 - rest) + above * rest) / 100;
}

/** The middle of the values, in whatever order they stand; null without any. */
export function median(values: readonly number[]): number | null {
  return percentileOf(new Float64Array(values).sort(), 50);
}
