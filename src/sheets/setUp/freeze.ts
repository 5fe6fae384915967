import type { DealsPlace } from '../dealRows/dealsPlace';

/** Columns that stand still at the left: how many set-up froze, and how many were before. */
export interface Frozen {
  readonly columns: number;
  readonly before: number;
}

/** Frozen columns take the room of the others: so many at most. */
const MOST = 4;

/**
 * How many columns would stand still with № and client, and how many do now; null where it is not to be offered: one of
 * them is missing or stands too far to the right, they stand still already, or a merged cell would be cut, which Google
 * refuses (spec §24).
 */
export function freezable({ sheet, headers: { index } }: DealsPlace): Frozen | null {
  const columns = Math.max(index.id ?? MOST, index.client ?? MOST) + 1;
  const before = sheet.getFrozenColumns();
  if (columns > MOST || before >= columns) return null;
  const merged = sheet.getRange(1, 1, sheet.getMaxRows(), columns).getMergedRanges();
  return merged.some((range) => range.getLastColumn() > columns) ? null : { columns, before };
}

/** Lets the columns of `frozen` go again, unless somebody has frozen others since. */
export function thaw({ sheet }: DealsPlace, { columns, before }: Frozen): void {
  if (sheet.getFrozenColumns() === columns) sheet.setFrozenColumns(before);
}
