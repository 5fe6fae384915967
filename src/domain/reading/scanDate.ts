import type { CellIssueCode } from '../issue';
import { dayFrom, startOf, type Day, type Instant } from '../calendar/time';
import { isDigit, isSpace, skipSpaces, type WallClock } from './rawCell';
import { digitsBetween, scanTime } from './scanTime';

/** Two-digit years from here on are of the last century. */
const CENTURY_TURN = 70;

/**
 * Reads a date that people or programs typed as text: `26.01.2026`, `26.01.26`, `26.01.2026 14:05:30`, ISO dates with
 * `T` or a space, with seconds and their fraction. An ISO time with `Z` or an offset is a moment of the world: the wall
 * clock says what the sheet shows for it.
 */
export function scanInstant(text: string, wallClock: WallClock): Instant | null | CellIssueCode {
  const from = skipSpaces(text, 0);
  if (from === text.length) return null;
  const to = endOfText(text);
  const isIso = text[from + 4] === '-';
  const dateEnd = isIso ? from + 10 : endOfDottedDate(text, from, to);
  const day = isIso ? isoDay(text, from) : dottedDay(text, from, dateEnd);
  if (day === null || dateEnd > to) return 'not-a-date';
  if (dateEnd === to) return startOf(day);
  return scanTime(text, dateEnd, to, startOf(day), wallClock) ?? 'not-a-date';
}

/** Past the last character that is no space, without the «г.» of a written date. */
function endOfText(text: string): number {
  const to = endOfWord(text, text.length);
  const bare = text[to - 1] === '.' ? to - 1 : to;
  return text[bare - 1] === 'г' ? endOfWord(text, bare - 1) : to;
}

function endOfWord(text: string, from: number): number {
  let to = from;
  while (to > 0 && isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}

/** `2026-01-26`. */
function isoDay(text: string, from: number): Day | null {
  if (text[from + 7] !== '-') return null;
  return dayOrNull(
    digitsBetween(text, from, from + 4),
    digitsBetween(text, from + 5, from + 7),
    digitsBetween(text, from + 8, from + 10),
  );
}

function endOfDottedDate(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isDigit(text.charCodeAt(at)) || text[at] === '.')) at++;
  return at;
}

/** `26.01.2026`, `6.1.26`. */
function dottedDay(text: string, from: number, to: number): Day | null {
  const first = text.indexOf('.', from);
  const second = text.indexOf('.', first + 1);
  if (first < 0 || second < 0 || first - from > 2 || second - first > 3) return null;
  const year = digitsBetween(text, second + 1, to);
  const length = to - second - 1;
  if (length !== 2 && length !== 4) return null;
  const fullYear = length === 4 ? year : year + (year < CENTURY_TURN ? 2000 : 1900);
  return dayOrNull(fullYear, digitsBetween(text, first + 1, second), digitsBetween(text, from, first));
}

function dayOrNull(year: number, month: number, date: number): Day | null {
  return Number.isNaN(year + month + date) ? null : dayFrom(year, month, date);
}
