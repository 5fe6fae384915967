import type { CellIssueCode } from '../issue';
import { isErrorValue, type RawCell } from './rawCell';
import { scaled } from './scaled';
import { scanNumber } from './scanNumber';
import { DAY_UNITS, NO_UNITS, QUANTITY_UNITS, type Units } from './units';
import type { Thousandths } from '../deal';

/** Beyond it a cell no longer holds what was typed; that near to 0 nobody means a figure, and products overflow. */
const LARGEST = Number.MAX_SAFE_INTEGER;
const SMALLEST = 1e-100;

/**
 * A plain number, with one of `units` after it or none. Null when blank, a code when unreadable; from 2^53 on, and closer
 * to 0 than 1e-100, it is out of range.
 */
export function readNumber(raw: RawCell, units: Units = NO_UNITS): number | null | CellIssueCode {
  if (typeof raw !== 'string') return typeof raw === 'number' ? inRange(raw) : 'not-a-number';
  const value = isErrorValue(raw) ? 'error-value' : scanNumber(raw, units);
  return typeof value === 'number' ? inRange(value) : value;
}

function inRange(value: number): number | CellIssueCode {
  if (Number.isNaN(value)) return 'not-a-number';
  const size = Math.abs(value);
  return size <= LARGEST && (size > SMALLEST || size === 0) ? value : 'out-of-range';
}

/** A whole number, of days unless `units` say otherwise; `14,0` is whole, `14,5` is out of range. */
export function readInteger(raw: RawCell, units: Units = DAY_UNITS): number | null | CellIssueCode {
  const value = readNumber(raw, units);
  return typeof value === 'number' && !Number.isInteger(value) ? 'out-of-range' : value;
}

/** A quantity in thousandths of its unit; blank is null and counts as 1 where it is used (spec §2 "quantity"). */
export function readQuantity(raw: RawCell, units: Units = QUANTITY_UNITS): Thousandths | null | CellIssueCode {
  const value = readNumber(raw, units);
  return typeof value === 'number' ? scaled(value, 1000) : value;
}
