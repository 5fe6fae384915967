import type { RawCell, WallClock } from '../../domain/reading/rawCell';
import { hasNoTime } from '../../domain/calendar/time';

/** What a cell says as text, without the spaces around it; a date in ISO form, without a time at midnight. */
export function cellText(raw: RawCell, wallClock: WallClock): string {
  if (typeof raw === 'string') return raw.trim();
  if (typeof raw !== 'object') return String(raw);
  const instant = wallClock(raw);
  return Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, hasNoTime(instant) ? 10 : 16) : '';
}
