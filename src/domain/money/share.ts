/** `part` of `whole` as a share; null when there is nothing to divide by (spec §3 "nothing to count"). */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
