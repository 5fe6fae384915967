import { MS_PER_MINUTE, type Instant } from '../calendar/time';
import { isDigit, isSpace, type WallClock } from './rawCell';

/**
 * Reads the time that follows a date in `text` from `from` up to `to`: ` 14:05`, `T14:05:30.5`, `, 9:05`, with `Z` or an
 * offset too. Null when it is no time.
 */
export function scanTime(
  text: string,
  from: number,
  to: number,
  midnight: Instant,
  wallClock: WallClock,
): Instant | null {
  const start = startOfTime(text, from);
  const colon = text.indexOf(':', start);
  if (start === from || colon < start || colon - start > 2) return null;
  const hours = digitsBetween(text, start, colon);
  const minutes = digitsBetween(text, colon + 1, colon + 3);
  const end = endOfSeconds(text, colon + 3, to);
  const ms = end === colon + 3 ? 0 : milliseconds(text, colon + 4, end);
  if (!(hours < 24 && minutes < 60 && ms < MS_PER_MINUTE) || end > to) return null;
  const instant = (midnight + (hours * 60 + minutes) * MS_PER_MINUTE + ms) as Instant;
  return end === to ? instant : inZone(instant, text.slice(end, to), wallClock);
}

/** The value of a run of digits; NaN when it is empty or anything else stands in it. */
export function digitsBetween(text: string, from: number, to: number): number {
  let value = to > from ? 0 : NaN;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    value = isDigit(code) ? value * 10 + code - 0x30 : NaN;
  }
  return value;
}

function startOfTime(text: string, from: number): number {
  if (text[from] === 'T' || text[from] === 't') return from + 1;
  let at = text[from] === ',' ? from + 1 : from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function endOfSeconds(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isDigit(text.charCodeAt(at)) || ':.,'.includes(text.charAt(at)))) at++;
  return at;
}

/** `30` or `30.5`: two digits and, after a point or a comma, a fraction that is cut to the millisecond. */
function milliseconds(text: string, from: number, to: number): number {
  const seconds = digitsBetween(text, from, from + 2);
  if (text[from - 1] !== ':') return NaN;
  if (to === from + 2) return seconds * 1000;
  const isFraction = text[from + 2] === '.' || text[from + 2] === ',';
  const fraction = isFraction ? digitsBetween(text, from + 3, to) / 10 ** (to - from - 3) : NaN;
  return Math.floor(seconds * 1000 + fraction * 1000);
}

/** `Z`, `+03:00`, `+0300`: the moment of the world that is written, on the sheet's own clock. */
function inZone(instant: Instant, offset: string, wallClock: WallClock): Instant | null {
  const [, sign, hours, minutes] = /^(?:Z|([+-])(\d\d):?(\d\d))$/i.exec(offset) ?? ['', null];
  if (sign === null) return null;
  const ms = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MS_PER_MINUTE;
  return wallClock(new Date(instant - (sign === '-' ? -ms : ms)));
}
