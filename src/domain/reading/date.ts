import type { CellIssueCode } from '../issue';
import { dayFrom, dayOf, MS_PER_DAY, type Day, type Instant } from '../calendar/time';
import { isErrorValue, type RawCell, type WallClock } from './rawCell';
import { scanInstant } from './scanDate';
import { instantOfSerial } from './serial';

const EARLIEST = (dayFrom(1970, 1, 1) ?? 0) * MS_PER_DAY;
const LATEST = (dayFrom(2200, 1, 1) ?? 0) * MS_PER_DAY;

/**
 * The moment that a cell shows: a real date, a serial number, `26.01.2026 14:05`, `26.01.26`, ISO with or without a
 * time. Without a time it is midnight. Null when blank; slashes and dates that do not exist are unreadable
 * (spec §2, §3 "CSV"); years before 1970 or past 2199 are out of range.
 */
export function readInstant(raw: RawCell, wallClock: WallClock): Instant | null | CellIssueCode {
  const instant = instantOf(raw, wallClock);
  if (typeof instant !== 'number' || (instant >= EARLIEST && instant < LATEST)) return instant;
  return Number.isFinite(instant) ? 'out-of-range' : 'not-a-date';
}

/** The day that a cell shows; a time of day is dropped. */
export function readDay(raw: RawCell, wallClock: WallClock): Day | null | CellIssueCode {
  const instant = readInstant(raw, wallClock);
  return typeof instant === 'number' ? dayOf(instant) : instant;
}

function instantOf(raw: RawCell, wallClock: WallClock): Instant | null | CellIssueCode {
  if (typeof raw === 'string') return isErrorValue(raw) ? 'error-value' : scanInstant(raw, wallClock);
  if (typeof raw === 'boolean') return 'not-a-date';
  return typeof raw === 'number' ? instantOfSerial(raw) : wallClock(raw);
}
