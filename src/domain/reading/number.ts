import type { CellIssueCode } from '../issue';
import { isErrorValue, type RawCell } from './rawCell';
import { scaled } from './scaled';
import { scanNumber } from './scanNumber';
import { DAY_UNITS, NO_UNITS, QUANTITY_UNITS, type Units } from './units';
import type { Thousandths } from '../deal';

/** A plain number, with one of `units` after it or none. Null when blank, a code when unreadable. */
export function readNumber(raw: RawCell, units: Units = NO_UNITS): number | null | CellIssueCode {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : 'not-a-number';
  if (typeof raw !== 'string') return 'not-a-number';
  return isErrorValue(raw) ? 'error-value' : scanNumber(raw, units);
}

/** A whole number, of days unless `units` say otherwise; `14,0` is whole, `14,5` is out of range. */
export function readInteger(raw: RawCell, units: Units = DAY_UNITS): number | null | CellIssueCode {
  const value = readNumber(raw, units);
  return typeof value === 'number' && !Number.isInteger(value) ? 'out-of-range' : value;
}

/** A quantity in thousandths of its unit; blank is null and counts as 1 where it is used (spec §2 "quantity"). */
export function readQuantity(raw: RawCell): Thousandths | null | CellIssueCode {
  const value = readNumber(raw, QUANTITY_UNITS);
  return typeof value === 'number' ? scaled(value, 1000) : value;
}
