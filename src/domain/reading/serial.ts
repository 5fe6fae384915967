import { MS_PER_DAY } from '../calendar/time';
import type { Instant } from '../calendar/time';

/** Days from 1899-12-30, where a sheet's serial numbers start, to 1970-01-01. */
export const EPOCH_SERIAL = 25_569;

/** The moment that a serial number stands for: days with their fractions, to the nearest millisecond. */
export function instantOfSerial(serial: number): Instant {
  return Math.round((serial - EPOCH_SERIAL) * MS_PER_DAY) as Instant;
}
