import type { Zone } from '../zone';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A moment by a pattern of Java's SimpleDateFormat, English names. A letter that is not emulated throws. */
export function formatJavaDate(utcMs: number, zone: Zone, format: string): string {
  const wall = zone.toWall(utcMs);
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return field(run, new Date(wall), (wall - utcMs) / 60_000, zone.name);
  });
}

function field(run: string, date: Date, offset: number, zone: string): string {
  const number = (value: number): string => String(value).padStart(run.length, '0');
  const name = (names: readonly string[], at: number): string =>
    (run.length > 3 ? names[at] : names[at]?.slice(0, 3)) ?? '';
  const hours = date.getUTCHours();
  switch (run.charAt(0)) {
    case 'y':
      return run.length === 2 ? String(date.getUTCFullYear()).slice(-2) : number(date.getUTCFullYear());
    case 'M':
      return run.length > 2 ? name(MONTHS, date.getUTCMonth()) : number(date.getUTCMonth() + 1);
    case 'd':
      return number(date.getUTCDate());
    case 'E':
      return name(WEEKDAYS, date.getUTCDay());
    case 'u':
      return number(date.getUTCDay() || 7);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hours);
    case 'h':
      return number(hours % 12 || 12);
    case 'm':
      return number(date.getUTCMinutes());
    case 's':
      return number(date.getUTCSeconds());
    case 'S':
      return number(date.getUTCMilliseconds());
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : offsetText(offset, run.length === 3 ? ':' : '').slice(0, run.length === 1 ? 3 : 6);
    case 'z':
      return offset === 0 ? 'GMT' : zone;
    default:
      throw new Error(`Utilities.formatDate with ${run} is not emulated`);
  }
}

function offsetText(offset: number, colon: string): string {
  const size = Math.abs(offset);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(size / 60)}${colon}${two(size % 60)}`;
}

const PARTS: Readonly<Record<string, number>> = { y: 0, M: 1, d: 2, H: 3, m: 4, s: 5, S: 6 };

/** UTC ms of a text by a pattern of numbers (`yyyy-MM-dd HH:mm`). Throws when the text does not fit. */
export function parseJavaDate(text: string, zone: Zone, format: string): number {
  const parts = [1970, 1, 1, 0, 0, 0, 0];
  let rest = text;
  for (const [run] of format.matchAll(/'[^']*'|([A-Za-z])\1*|[^]/g)) {
    const at = PARTS[run.charAt(0)];
    const match = at === undefined ? null : (run.length > 1 ? new RegExp(`^\\d{1,${run.length}}`) : /^\d+/).exec(rest);
    const literal = run.replaceAll("'", '');
    const taken = match?.[0] ?? (at === undefined && rest.startsWith(literal) ? literal : null);
    if (taken === null) throw new Error(`Unparseable date: "${text}"`);
    if (at !== undefined) parts[at] = Number(taken);
    rest = rest.slice(taken.length);
  }
  const [year = 1970, month = 1, ...smaller] = parts;
  return zone.toUtc(Date.UTC(year, month - 1, ...smaller));
}
