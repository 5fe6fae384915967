import type { LocaleRules } from './localeRules';
import { serialOfWall } from './serialDate';
import type { Typed } from './typed';

const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2}|\d{4}))?$/;
const MONTH_FIRST = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/;

/** A date, a time or both as a person of the locale types them; null when `text` is neither. */
export function readTypedDate(text: string, rules: LocaleRules, thisYear: number): Typed | null {
  const [first = '', second, ...rest] = text.split(/[ \u00a0T]+/);
  if (rest.length > 0) return null;
  const clock = clockOf(second ?? first);
  if (second === undefined && clock !== null) return { value: clock, numberFormat: rules.time };
  const day = dayOf(first, rules, thisYear);
  if (day === null || (second !== undefined && clock === null)) return null;
  return clock === null || second === undefined
    ? { value: day, numberFormat: rules.date }
    : { value: day + clock, numberFormat: rules.dateTime };
}

/** A time of day as a part of a day; hours past 24 are a duration. */
function clockOf(text: string): number | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}

function dayOf(text: string, { dayFirst }: LocaleRules, thisYear: number): number | null {
  const iso = ISO.exec(text);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = (dayFirst ? DAY_FIRST : MONTH_FIRST).exec(text);
  if (!match) return null;
  const [a = 0, b = 0] = [Number(match[1]), Number(match[2])];
  const year = yearOf(match[3], thisYear);
  return dayFirst ? serialOf(year, b, a) : serialOf(year, a, b);
}

function yearOf(text: string | undefined, thisYear: number): number {
  if (text === undefined) return thisYear;
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function serialOf(year: number, month: number, date: number): number | null {
  const ms = Date.UTC(year, month - 1, date);
  const back = new Date(ms);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === date ? serialOfWall(ms) : null;
}
