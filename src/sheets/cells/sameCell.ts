import type { RawCell, WallClock } from '../../domain/reading/rawCell';
import { instantOfSerial } from '../../domain/reading/serial';
import { asRead } from './asText';
import type { CellValue } from './asText';

/** A date comes back from the service to the millisecond at best. */
const DATE_TOLERANCE_MS = 500;

/** True when a cell that was read already shows what is to be written in it. */
export function isSameCell(read: RawCell, wanted: CellValue, wallClock: WallClock): boolean {
  if (read === wanted) return true;
  if (typeof read === 'string' && typeof wanted === 'string') return asRead(read) === asRead(wanted);
  if (typeof wanted !== 'number') return String(read) === wanted;
  return read instanceof Date && Math.abs(wallClock(read) - instantOfSerial(wanted)) < DATE_TOLERANCE_MS;
}
