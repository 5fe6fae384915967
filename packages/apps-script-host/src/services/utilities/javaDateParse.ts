import type { Zone } from '../../zone';
import { MONTHS, piecesOf } from './javaPattern';

/** What was read: the fields of a calendar, an offset in minutes where the text tells it. */
interface Read {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  ms: number;
  isAfternoon: boolean;
  offset: number | null;
}

/**
 * UTC ms of the beginning of `text` by a pattern of Java's SimpleDateFormat: lenient, so that 32 January is 1 February.
 * `thisYear` decides the century of two digits: 80 years back, 19 on.
 * @throws Error when the text does not fit, or for a field that only prints
 */
export function parseJavaDate(text: string, zone: Zone, pattern: string, thisYear: number): number {
  const read: Read = {
    ...{ year: 1970, month: 0, day: 1, hour: 0, minute: 0, second: 0, ms: 0 },
    ...{ isAfternoon: false, offset: null },
  };
  const pieces = piecesOf(pattern);
  let rest = text;
  pieces.forEach((piece, at) => {
    const taken = piece.letter === null ? literal(rest, piece.text) : null;
    if (piece.letter === null) {
      if (taken === null) throw unparseable(text);
      rest = rest.slice(piece.text.length);
      return;
    }
    const next = pieces[at + 1];
    const isAbutting = next !== undefined && next.letter !== null;
    rest = rest.replace(/^[ \t]+/, '');
    const length = readField(read, rest, piece.letter, piece.count, isAbutting, thisYear);
    if (length === 0) throw unparseable(text);
    rest = rest.slice(length);
  });
  return momentOf(read, zone);
}

function unparseable(text: string): Error {
  return new Error(`Unparseable date: "${text}"`);
}

function literal(rest: string, text: string): string | null {
  return rest.startsWith(text) ? text : null;
}

function momentOf(read: Read, zone: Zone): number {
  const { year, month, day, hour, minute, second, ms, isAfternoon, offset } = read;
  const wall = new Date(0);
  wall.setUTCFullYear(year, month, day);
  wall.setUTCHours(hour + (isAfternoon ? 12 : 0), minute, second, ms);
  return offset === null ? zone.toUtc(wall.getTime()) : wall.getTime() - offset * 60_000;
}

/** How many characters the field takes; 0 when it does not stand there. */
function readField(
  read: Read,
  rest: string,
  letter: string,
  count: number,
  isAbutting: boolean,
  thisYear: number,
): number {
  if (letter === 'a') return readName(rest, ['AM', 'PM'], (at) => (read.isAfternoon = at === 1));
  if (letter === 'E')
    return /^(sun|mon|tues|wednes|thurs|fri|satur)day|^(sun|mon|tue|wed|thu|fri|sat)/i.exec(rest)?.[0].length ?? 0;
  if ((letter === 'M' || letter === 'L') && count > 2) return readMonth(read, rest);
  if (letter === 'Z' || letter === 'X' || letter === 'z') return readOffset(read, rest);
  const field = NUMBERS[letter];
  if (!field) throw new Error(`Utilities.parseDate with ${letter} is not emulated`);
  const digits = (isAbutting ? new RegExp(`^-?\\d{1,${count}}`) : /^-?\d+/).exec(rest)?.[0] ?? '';
  if (digits === '') return 0;
  const isShortYear = letter === 'y' && count <= 2 && /^\d\d$/.test(digits);
  Object.assign(read, field(isShortYear ? fullYear(Number(digits), thisYear) : Number(digits)));
  return digits.length;
}

const NUMBERS: Readonly<Record<string, (value: number) => Partial<Read>>> = {
  y: (year) => ({ year }),
  M: (month) => ({ month: month - 1 }),
  L: (month) => ({ month: month - 1 }),
  d: (day) => ({ day }),
  D: (day) => ({ month: 0, day }),
  H: (hour) => ({ hour }),
  k: (hour) => ({ hour: hour === 24 ? 0 : hour }),
  K: (hour) => ({ hour }),
  h: (hour) => ({ hour: hour === 12 ? 0 : hour }),
  m: (minute) => ({ minute }),
  s: (second) => ({ second }),
  S: (ms) => ({ ms }),
};

function fullYear(digits: number, thisYear: number): number {
  const first = thisYear - 80;
  return first + ((digits - (first % 100) + 100) % 100);
}

function readMonth(read: Read, rest: string): number {
  const take = (at: number): number => (read.month = at);
  return (
    readName(rest, MONTHS, take) ||
    readName(
      rest,
      MONTHS.map((name) => name.slice(0, 3)),
      take,
    )
  );
}

function readName(rest: string, names: readonly string[], take: (at: number) => unknown): number {
  const at = names.findIndex((name) => rest.toLowerCase().startsWith(name.toLowerCase()));
  if (at < 0) return 0;
  take(at);
  return names[at]?.length ?? 0;
}

function readOffset(read: Read, rest: string): number {
  const match = /^(?:(?:GMT|UTC)?([+-])(\d\d):?(\d\d)?|Z|GMT|UTC)/.exec(rest);
  if (!match) return 0;
  const size = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  read.offset = match[1] === '-' ? -size : size;
  return match[0].length;
}
