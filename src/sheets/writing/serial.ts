import { MS_PER_DAY } from '../../domain/time';
import type { Day, Instant } from '../../domain/time';

/** Days from 1899-12-30, where a sheet's serial numbers start, to 1970-01-01. */
const EPOCH_SERIAL = 25_569;

/**
 * The serial number that a date-formatted cell shows as `day`: a plain number, so that neither the script's zone nor
 * the spreadsheet's is met on the way. '' for null.
 */
export function serialOfDay(day: Day | null): number | '' {
  return day === null ? '' : day + EPOCH_SERIAL;
}

/** The same for a moment of the sheet's wall clock. */
export function serialOfInstant(instant: Instant | null): number | '' {
  return instant === null ? '' : instant / MS_PER_DAY + EPOCH_SERIAL;
}

/** The moment that a serial number stands for, to the nearest millisecond. */
export function instantOfSerial(serial: number): Instant {
  return Math.round((serial - EPOCH_SERIAL) * MS_PER_DAY) as Instant;
}
