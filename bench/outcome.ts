/** What one daily build computes, in a form that every contender can give. */
export interface Outcome {
  /** Rows that each check found, by its id; checks that found none are left out. */
  readonly found: Readonly<Record<string, number>>;
  /** A checksum over which checks found which rows. */
  readonly rowsFound: number;
  /** Metric values of the team ('') and of each manager, month by month, in the product's raw units. */
  readonly figures: Readonly<Record<string, readonly Readonly<Record<string, number | null>>[]>>;
}

/** Mixes a row's checks, as bits in the order of the product's list, into the checksum. */
export function mixRow(sum: number, row: number, bits: number): number {
  return bits === 0 ? sum : (Math.imul(sum ^ row, 0x01000193) + bits) | 0;
}
