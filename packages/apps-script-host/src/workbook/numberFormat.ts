import {
  addLocale,
  format as formatted,
  getFormatDateInfo,
  isDateFormat as isDatePattern,
  isTextFormat as isTextPattern,
  isValidFormat,
} from 'numfmt';
import type { LocaleRules } from './localeRules';

/** The format that Sheets reports for a cell whose format nobody set. */
export const AUTOMATIC = '0.###############';

interface FormatInfo {
  readonly isDate: boolean;
  /** Whether it names the day of the month. */
  readonly hasDay: boolean;
  /** General, `@`, or a pattern that nobody can read: the number is shown as without a format. */
  readonly isGeneral: boolean;
}

/** Formats repeat: each is looked through once. */
const infos = new Map<string, FormatInfo>();

function infoOf(format: string): FormatInfo {
  const known = infos.get(format);
  if (known !== undefined) return known;
  const isGeneral = /^(general)?$/i.test(format.trim()) || isTextPattern(format) || !isValidFormat(format);
  const found = { isDate: isDatePattern(format), hasDay: getFormatDateInfo(format).day === true, isGeneral };
  infos.set(format, found);
  return found;
}

/** Whether numbers under `format` are read as dates. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && infoOf(format).isDate;
}

/** Whether what is typed under `format` stays text. */
export function isTextFormat(format: string | undefined): boolean {
  return format === '@';
}

/** `value` as a cell of `format` shows it. */
export function formatNumber(value: number, format: string | undefined, rules: LocaleRules): string {
  if (format === undefined || format === AUTOMATIC || infoOf(format).isGeneral) return formatGeneral(value, rules);
  const pattern = withoutLoneSeparator(plainPattern(format, rules), value);
  const shown = infoOf(pattern).isDate ? value : awayFromZero(value);
  return formatted(pattern, shown, { ...OPTIONS, locale: localeFor(pattern, rules) });
}

/** A fraction of `#` alone leaves no separator behind a whole number, as under the automatic format. */
function withoutLoneSeparator(pattern: string, value: number): string {
  return pattern.replace(/\.(#+)(?![#0?])/g, (fraction, places: string) =>
    Number.isInteger(Number(value.toFixed(places.length))) ? '' : fraction,
  );
}

/** Half is rounded on the shortest decimal, as Sheets does: 1.005, whose double lies below, is 1.01. */
function awayFromZero(value: number): number {
  return Number.isInteger(value) ? value : value * (1 + 2 * Number.EPSILON);
}

/** As Google counts days: no 29 February 1900, and years past 9999. */
const OPTIONS = { leap1900: false, dateSpanLarge: true } as const;

/** A number under the automatic format: up to ten decimals, no grouping. */
function formatGeneral(value: number, rules: LocaleRules): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0*e/, 'E')
      .replace('.', rules.decimal);
  }
  return String(Number(value.toFixed(10))).replace('.', rules.decimal);
}

/**
 * A person in Russia writes the groups of a format with a space, which the pattern language takes for a literal; Excel
 * there begins dates with "in Russian", which in a Russian sheet says nothing.
 */
function plainPattern(format: string, rules: LocaleRules): string {
  const grouped = format.replace(/#[ \u00a0]##0/g, '#,##0');
  return rules.tag === 'ru' ? grouped.replace(/\[\$-(?:FC|4)19\]/gi, '') : grouped;
}

/** Tags under which the words of a locale are registered, once each: with the months alone and beside a day. */
const tags = new Map<LocaleRules, { readonly alone: string; readonly besideDay: string }>();

/** In Russian the month's case changes beside a day («30 июня»): it is a locale of its own there. */
function localeFor(format: string, rules: LocaleRules): string {
  const known = tags.get(rules) ?? registered(rules);
  return infoOf(format).hasDay ? known.besideDay : known.alone;
}

function registered(rules: LocaleRules): { alone: string; besideDay: string } {
  const { decimal, group, shortMonths: mmm, shortWeekdays: ddd, weekdays: dddd, months, monthsWithDay, tag } = rules;
  const words = { decimal, group, mmm: [...mmm], ddd: [...ddd], dddd: [...dddd] };
  const made = { alone: tag, besideDay: `${tag}_001` };
  addLocale({ ...words, mmmm: [...months] }, made.alone);
  addLocale({ ...words, mmmm: [...monthsWithDay] }, made.besideDay);
  tags.set(rules, made);
  return made;
}
