import { hoursOf, timeOfDay, type Hours, type Span } from './hours';
import { weekdaysNamed } from './weekdays';

/** The working hours of each weekday, Monday first. */
export interface Schedule {
  readonly kind: 'schedule';
  readonly week: readonly Hours[];
}

/** What of a schedule's text makes no sense; '' when the text is empty. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly part: string;
}

const DAY_OFF_WORDS: readonly string[] = ['выходной', 'нерабочий', 'off', 'closed'];

/**
 * Reads working hours: `пн-пт 09:00-13:00, 14:00-18:00; сб 10:00-15:00` or `mon-fri 09:00-18:00`. Days stand before
 * their hours; a span may end at 24:00; overlaps count once (spec §7 "Schedule"). Nothing to work is unreadable.
 */
export function readSchedule(text: string): Schedule | Unreadable {
  const week: Span[][] = [[], [], [], [], [], [], []];
  let days: readonly number[] = [];
  let isListing = false;
  for (const token of tokensOf(text)) {
    const named = weekdaysNamed(token);
    const span = named ? null : spanOf(token);
    const isOff = DAY_OFF_WORDS.includes(token);
    if (!named && !isOff && (span === null || days.length === 0)) return { kind: 'unreadable', part: token };
    if (named) days = isListing ? [...days, ...named] : named;
    if (span) for (const day of days) week[day]?.push(span);
    isListing = named !== null;
  }
  if (isListing || week.every((spans) => spans.length === 0)) return { kind: 'unreadable', part: text.trim() };
  return { kind: 'schedule', week: week.map(hoursOf) };
}

/** Reads the hours of one day: `09:00-13:00, 14:00-17:00`; blank is a day off (spec §2 "holidays"). */
export function readHours(text: string): Hours | Unreadable {
  const spans: Span[] = [];
  for (const token of tokensOf(text)) {
    const span = spanOf(token);
    if (span) spans.push(span);
    else if (!DAY_OFF_WORDS.includes(token)) return { kind: 'unreadable', part: token };
  }
  return hoursOf(spans);
}

/** True for hours, false for what could not be read. */
export function isReadable(hours: Hours | Unreadable): hours is Hours {
  return !('kind' in hours);
}

function tokensOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/\s*[-–—−]\s*/g, '-');
  return plain.split(/[\s,;]/).filter((token) => token !== '');
}

const SPAN = /^(\d\d?)(?:[:.](\d\d))?-(\d\d?)(?:[:.](\d\d))?$/;

function spanOf(token: string): Span | null {
  const [, fromHours, fromMinutes, toHours, toMinutes] = SPAN.exec(token) ?? [];
  const from = timeOfDay(fromHours, fromMinutes);
  const to = timeOfDay(toHours, toMinutes);
  return from !== null && to !== null && from < to ? { from, to } : null;
}
