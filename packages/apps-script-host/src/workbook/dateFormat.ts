import type { Part, Section } from './formatSections';
import type { LocaleRules } from './localeRules';
import { wallOfSerial } from './serialDate';

interface Moment {
  readonly serial: number;
  readonly date: Date;
  readonly twelve: boolean;
  /** Whether the day of the month stands beside: it changes the month's case in Russian. */
  readonly hasDay: boolean;
  readonly rules: LocaleRules;
}

/** A serial date as a date section prints it. `m` beside hours or seconds is minutes, else the month. */
export function formatDateSerial(serial: number, { parts }: Section, rules: LocaleRules): string {
  const twelve = parts.some((part) => part.kind === 'date' && /^a/i.test(part.token));
  const hasDay = parts.some((part) => part.kind === 'date' && /^d{1,2}$/i.test(part.token));
  const moment: Moment = { serial, date: new Date(wallOfSerial(serial)), twelve, hasDay, rules };
  const texts = parts.map((part, at) => {
    if (part.kind === 'literal') return part.text;
    if (part.kind === 'digits') return part.pattern;
    if (part.kind !== 'date') return '';
    return tokenText(isMinutes(parts, at) ? part.token.replaceAll(/m/gi, 'n') : part.token, moment);
  });
  return texts.join('');
}

/** A lower-case `m` token is minutes right after hours or right before seconds; `M` after hours too, as Sheets reads. */
function isMinutes(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (part?.kind !== 'date' || !/^m{1,2}$/i.test(part.token)) return false;
  const others = (list: readonly Part[]): Part | undefined => list.find(({ kind }) => kind === 'date');
  const before = others(parts.slice(0, at).reverse());
  const after = others(parts.slice(at + 1));
  const starts = (other: Part | undefined, letter: RegExp): boolean =>
    other?.kind === 'date' && letter.test(other.token);
  return starts(before, /^\[?h/i) || starts(after, /^\[?s/i);
}

function tokenText(token: string, { serial, date, twelve, hasDay, rules }: Moment): string {
  const letter = token.replace('[', '').charAt(0).toLowerCase();
  const width = token.length;
  const hours = date.getUTCHours();
  if (token.startsWith('[')) return String(Math.floor(serial * (letter === 'h' ? 24 : letter === 'm' ? 1440 : 86_400)));
  switch (letter) {
    case 'y':
      return width <= 2 ? padded(date.getUTCFullYear() % 100, 2) : String(date.getUTCFullYear());
    case 'm':
      return monthText(date.getUTCMonth(), width, hasDay, rules);
    case 'd':
      if (width <= 2) return padded(date.getUTCDate(), width);
      return (width === 3 ? rules.shortWeekdays : rules.weekdays)[date.getUTCDay()] ?? '';
    case 'h':
      return padded(twelve ? hours % 12 || 12 : hours, width);
    case 'n':
      return padded(date.getUTCMinutes(), width);
    case 's':
      return secondsText(token, date);
    default:
      return hours < 12 ? 'AM' : 'PM';
  }
}

function monthText(month: number, width: number, hasDay: boolean, rules: LocaleRules): string {
  if (width <= 2) return padded(month + 1, width);
  if (width === 3) return rules.shortMonths[month] ?? '';
  return (hasDay ? rules.monthsWithDay : rules.months)[month] ?? '';
}

function secondsText(token: string, date: Date): string {
  const [whole = '', fraction = ''] = token.split('.');
  const text = padded(date.getUTCSeconds(), whole.length);
  return fraction ? `${text}.${padded(date.getUTCMilliseconds(), 3).slice(0, fraction.length)}` : text;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
