import { dayOf } from '../../domain/calendar/time';
import type { Instant } from '../../domain/calendar/time';
import { vatRateOn } from '../../domain/money/vat';
import type { DocumentProperties } from './sheetVersion';

/** When all rows were last looked at, in seconds of the sheet's clock. */
const LAST_LOOK = 'lastLook';
/** What changed without an edit only a look at everything sees: what it found holds until the next day's is due. */
const HOLDS_MS = 26 * 3_600_000;

/** When all rows were last looked at, to the second; null where no run has. */
export function lastLookIn(properties: DocumentProperties): Instant | null {
  const seconds = Number(properties[LAST_LOOK] ?? NaN);
  return Number.isFinite(seconds) ? ((seconds * 1000) as Instant) : null;
}

/** Keeps that all rows were looked at, to the second. */
export function keepLastLook(now: Instant, properties: DocumentProperties): void {
  const look = String(Math.floor(now / 1000));
  if (properties[LAST_LOOK] !== look) PropertiesService.getDocumentProperties().setProperty(LAST_LOOK, look);
}

/** Whether what the last look at everything found may still be asked: not after a day without one, nor by another VAT rate. */
export function holdsStill(properties: DocumentProperties, now: Instant): boolean {
  const lookedAt = lastLookIn(properties);
  if (lookedAt === null || lookedAt > now || now - lookedAt > HOLDS_MS) return false;
  return vatRateOn(dayOf(lookedAt)) === vatRateOn(dayOf(now));
}
