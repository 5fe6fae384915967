import { isBlankWord } from './blankWord';
import { isBlank } from './rawCell';
import type { RawCell } from './rawCell';
import { scanNumber } from './scanNumber';
import { DAY_UNITS, MONEY_UNITS, QUANTITY_UNITS, SHARE_UNITS } from './units';

const ANY_UNITS = [...MONEY_UNITS, ...QUANTITY_UNITS, ...DAY_UNITS, ...SHARE_UNITS];

/** True for a blank cell, and for a box that nobody has ticked. */
export function isNothing(cell: RawCell): boolean {
  return cell === false || isBlank(cell);
}

/** The figure that a cell of whatever column shows, with or without a unit; 0 for a blank or a dash, null for all else. */
export function figureIn(cell: RawCell): number | null {
  if (typeof cell === 'number') return cell;
  if (isNothing(cell) || isBlankWord(cell)) return 0;
  const read = typeof cell === 'string' ? scanNumber(cell, ANY_UNITS) : null;
  return typeof read === 'number' ? read : null;
}
