import type { CellIssueCode } from '../issue';
import { isDigit, isSpace, skipSpaces } from './rawCell';
import type { Units } from './units';

const COMMA = 0x2c;
const DOT = 0x2e;
const ZERO = 0x30;
const ROUBLE = 0x20bd;
/** Digits that a double carries exactly. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** Where the decimal separator stands could be told apart from no thousands separator, or not at all. */
const AMBIGUOUS = -1;
const BROKEN = -2;

/**
 * Reads a number that people typed as text: `1 234,56 ₽`, `1.234,56`, `1,234.56`, `12,500` (12.5), `−5 %`. The double
 * that comes back is the nearest to what is written. Null when blank; `12.500` alone is ambiguous (spec §3 "numbers
 * as text"). A per cent sign is a unit here: the value is in points.
 */
export function scanNumber(text: string, units: Units): number | null | CellIssueCode {
  let from = skipSpaces(text, 0);
  if (from === text.length) return null;
  if (isApostrophe(text.charCodeAt(from))) from = skipSpaces(text, from + 1);
  const isNegative = isMinus(text.charCodeAt(from));
  if (isNegative || text[from] === '+') from = skipSpaces(text, from + 1);
  const isRouble = text.charCodeAt(from) === ROUBLE && units.includes('₽');
  if (isRouble) from = skipSpaces(text, from + 1);
  const to = endOfDigits(text, from);
  if (to === from || !isUnit(text, to, units, isRouble)) return 'not-a-number';
  const point = decimalPoint(text, from, to);
  if (point === AMBIGUOUS) return 'ambiguous-number';
  const value = point === BROKEN ? NaN : valueOf(text, from, point, to);
  if (Number.isNaN(value)) return 'not-a-number';
  return isNegative ? 0 - value : value;
}

/** The digit of «м2» and «м3» is the unit's own. */
const POWER = /[мm][23]$/i;

function endOfDigits(text: string, from: number): number {
  let to = POWER.test(text) ? text.length - 1 : text.length;
  while (to > from && !isDigit(text.charCodeAt(to - 1))) to--;
  return to;
}

/** @param isRouble the rouble stands in front, so that only what it is per may follow */
function isUnit(text: string, from: number, units: Units, isRouble: boolean): boolean {
  const at = skipSpaces(text, from);
  if (at === text.length) return true;
  if (skipSpaces(text, at + 1) === text.length) return units.includes(text.charAt(at).toLowerCase());
  const unit = text
    .slice(at)
    .toLowerCase()
    .replace(/[\s.]+/g, '');
  return units.includes(unit) || (isRouble && units.includes(`₽${unit}`));
}

/** The index of the decimal separator, `to` when there is none, AMBIGUOUS or BROKEN. */
function decimalPoint(text: string, from: number, to: number): number {
  const dot = lastBefore(text, '.', from, to);
  const comma = lastBefore(text, ',', from, to);
  const last = Math.max(dot, comma);
  if (last < 0) return to;
  const isOnly = text.indexOf(text.charAt(last), from) === last;
  if (dot >= 0 && comma >= 0) return isOnly ? last : BROKEN;
  if (!isOnly) return to;
  const looksLikeThousands = last > from && last - from <= 3 && to - last === 4 && text.charCodeAt(from) !== ZERO;
  return dot >= 0 && looksLikeThousands ? AMBIGUOUS : last;
}

function lastBefore(text: string, separator: string, from: number, to: number): number {
  const at = text.lastIndexOf(separator, to - 1);
  return at >= from ? at : -1;
}

/** The value of the digits, or NaN when something else stands among them or thousands are not in threes. */
function valueOf(text: string, from: number, point: number, to: number): number {
  const whole = digitsOf(text, from, point);
  const fraction = to - point - 1;
  if (Number.isNaN(whole)) return NaN;
  if (fraction <= 0) return whole;
  const decimals = plainDigits(text, point + 1, to, whole);
  const isExact = point - from + fraction <= EXACT_DIGITS;
  return isExact || Number.isNaN(decimals) ? decimals / (POWERS_OF_TEN[fraction] ?? NaN) : longValue(text, from, to);
}

/** The whole part; thousands, when set apart, by one kind of separator and in threes. */
function digitsOf(text: string, from: number, to: number): number {
  let value = 0;
  let kind = 0;
  let group = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      value = value * 10 + (code - ZERO);
      group++;
      continue;
    }
    const separator = separatorKind(code);
    const isFirst = kind === 0;
    if (separator === 0 || (isFirst ? group > 3 || text.charCodeAt(from) === ZERO : separator !== kind || group !== 3))
      return NaN;
    if (group === 0) return NaN;
    kind = separator;
    group = 0;
  }
  return kind !== 0 && group !== 3 ? NaN : value;
}

function separatorKind(code: number): number {
  if (isSpace(code)) return 1;
  if (isApostrophe(code)) return 2;
  if (code === DOT) return 3;
  return code === COMMA ? 4 : 0;
}

function plainDigits(text: string, from: number, to: number, start: number): number {
  let value = start;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) return NaN;
    value = value * 10 + (code - ZERO);
  }
  return value;
}

/** More digits than a double can add up: the engine's own reading rounds them right. */
function longValue(text: string, from: number, to: number): number {
  const point = decimalPoint(text, from, to);
  return Number(`${text.slice(from, point).replace(/\D/g, '')}.${text.slice(point + 1, to)}`);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isMinus(code: number): boolean {
  return code === 0x2d || code === 0x2212 || code === 0x2013;
}
