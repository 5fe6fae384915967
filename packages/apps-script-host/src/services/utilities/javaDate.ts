import type { Zone } from '../../zone';
import { MONTHS, piecesOf, WEEKDAYS } from './javaPattern';
import { offsetText, zoneText } from './javaZone';
import { dayOfYear, weekOfMonth, weekOfYear, weekYear } from './javaWeek';

/** A moment by a pattern of Java's SimpleDateFormat in `Locale.US`: names in English, weeks from Sunday. */
export function formatJavaDate(utcMs: number, zone: Zone, pattern: string): string {
  const wall = zone.toWall(utcMs);
  const moment: Moment = { utcMs, zone, date: new Date(wall), offset: (wall - utcMs) / 60_000 };
  return piecesOf(pattern)
    .map((piece) => (piece.letter === null ? piece.text : (fields[piece.letter]?.(moment, piece.count) ?? '')))
    .join('');
}

interface Moment {
  readonly utcMs: number;
  readonly zone: Zone;
  /** Its UTC fields are those of the zone's wall clock. */
  readonly date: Date;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

type Field = (moment: Moment, count: number) => string;

const number =
  (value: (date: Date) => number): Field =>
  ({ date }, count) =>
    String(value(date)).padStart(count, '0');

/** Two letters cut a year to its last two digits. */
const year =
  (value: (date: Date) => number): Field =>
  ({ date }, count) =>
    count === 2 ? String(value(date)).slice(-2).padStart(2, '0') : String(value(date)).padStart(count, '0');

const month: Field = (moment, count) => {
  const name = MONTHS[moment.date.getUTCMonth()] ?? '';
  if (count > 2) return count > 3 ? name : name.slice(0, 3);
  return number((date) => date.getUTCMonth() + 1)(moment, count);
};

const hours = (date: Date): number => date.getUTCHours();

const fields: Readonly<Record<string, Field>> = {
  G: () => 'AD',
  y: year((date) => date.getUTCFullYear()),
  Y: year(weekYear),
  M: month,
  L: month,
  w: number(weekOfYear),
  W: number(weekOfMonth),
  D: number(dayOfYear),
  d: number((date) => date.getUTCDate()),
  F: number((date) => Math.floor((date.getUTCDate() - 1) / 7) + 1),
  E: ({ date }, count) => (WEEKDAYS[date.getUTCDay()] ?? '').slice(0, count > 3 ? undefined : 3),
  u: number((date) => date.getUTCDay() || 7),
  a: ({ date }) => (hours(date) < 12 ? 'AM' : 'PM'),
  H: number(hours),
  k: number((date) => hours(date) || 24),
  K: number((date) => hours(date) % 12),
  h: number((date) => hours(date) % 12 || 12),
  m: number((date) => date.getUTCMinutes()),
  s: number((date) => date.getUTCSeconds()),
  S: number((date) => date.getUTCMilliseconds()),
  z: ({ utcMs, zone, offset }, count) => zoneText(utcMs, zone, offset, count > 3),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, count) => {
    if (offset === 0) return 'Z';
    return count === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, count === 3 ? ':' : '');
  },
};
