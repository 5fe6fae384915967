import { EPOCH_SERIAL } from '../../domain/reading/serial';
import { MS_PER_DAY } from '../../domain/calendar/time';
import type { Day, Instant } from '../../domain/calendar/time';

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
