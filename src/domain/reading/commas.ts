import type { RawCell } from './rawCell';

/** `1,250.50`, `$1,250.50`, `1,234,567`. */
const BY_COMMAS = /^\s*[-−]?[$€£]?[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})(?!\d)/;
/** `3,5`, `1 234,56`, `1.234,56`. */
const DECIMAL = /^\s*[-−]?(?:[1-9]\d{0,2}(?:[\s.]\d{3})+|\d+),(?:\d{1,2}|\d{4,})(?!\d)/;
const LONE_COMMA_IN_THREES = /^\s*[-−]?[1-9]\d{0,2},\d{3}(?![.,]?\d)/;

/**
 * True where cells show that the commas of their table set thousands apart: some surely do, and none is a decimal comma.
 * Then `12,500` is twelve thousand five hundred, and not the 12.5 that it is elsewhere (spec §3 "numbers as text").
 */
export function commasSetThousandsApart(rows: readonly (readonly RawCell[])[], places: readonly number[]): boolean {
  let isShown = false;
  for (const cells of rows)
    for (const place of places) {
      const cell = cells[place];
      if (typeof cell !== 'string' || !cell.includes(',')) continue;
      if (DECIMAL.test(cell)) return false;
      isShown ||= BY_COMMAS.test(cell);
    }
  return isShown;
}

/** `12,500` as 12500, for a table whose commas set thousands apart; any other cell as it is. */
export const withoutLoneComma = (cell: RawCell): RawCell =>
  typeof cell === 'string' && LONE_COMMA_IN_THREES.test(cell) ? cell.replace(',', '') : cell;
