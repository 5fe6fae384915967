import { formatDateSerial } from './dateFormat';
import { sectionsOf, type Section } from './formatSections';
import type { LocaleRules } from './localeRules';

/** The format that Sheets reports for a cell whose format nobody set. */
export const AUTOMATIC = '0.###############';

/** Whether numbers under `format` are read as dates. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && sectionsOf(format)[0]?.isDate === true;
}

/** Whether what is typed under `format` stays text. */
export function isTextFormat(format: string | undefined): boolean {
  return format === '@';
}

/** `value` as a cell of `format` shows it. */
export function formatNumber(value: number, format: string | undefined, rules: LocaleRules): string {
  if (format === undefined || format === AUTOMATIC) return formatGeneral(value, rules);
  const all = sectionsOf(format);
  const negative = value < 0 && all.length > 1;
  const section = (negative ? all[1] : value === 0 ? (all[2] ?? all[0]) : all[0]) ?? all[0];
  if (!section || section.isGeneral || section.parts.some(({ kind }) => kind === 'text')) {
    return formatGeneral(value, rules);
  }
  if (section.isDate) return formatDateSerial(value, section, rules);
  return formatDigits(value, section, negative, rules);
}

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

function formatDigits(value: number, section: Section, signGiven: boolean, rules: LocaleRules): string {
  const percents = section.parts.filter(({ kind }) => kind === 'percent').length;
  const pattern = section.parts.find((part) => part.kind === 'digits')?.pattern ?? '';
  const number = digits(Math.abs(value) * 100 ** percents, pattern, rules);
  const sign = value < 0 && !signGiven && /[1-9]/.test(number) ? '-' : '';
  let printed = false;
  const texts = section.parts.map((part) => {
    if (part.kind === 'literal') return part.text;
    if (part.kind !== 'digits' || printed) return '';
    printed = true;
    return number;
  });
  return sign + texts.join('');
}

/** `size` (not negative) by a pattern of `#`, `0`, `?`, `,` and `.`. */
function digits(size: number, pattern: string, rules: LocaleRules): string {
  const power = /e([+-])(0+)$/i.exec(pattern);
  if (power) return scientific(size, pattern, power[1] === '+', power[2]?.length ?? 1, rules);
  const thousands = /,*$/.exec(pattern)?.[0].length ?? 0;
  const [whole = '', fraction = ''] = pattern.replace(/,+$|e[+-]0+$/gi, '').split('.');
  const scaled = size / 1000 ** thousands;
  const most = fraction.length;
  const [int = '0', dec = ''] = roundedText(scaled, most).split('.');
  const grouped = whole.includes(',');
  const least = (whole.match(/0/g) ?? []).length;
  const padded = least === 0 && int === '0' ? '' : int.padStart(least, '0');
  const kept = dec.replace(new RegExp(`0{0,${most - (fraction.match(/0/g) ?? []).length}}$`), '');
  const shown = grouped ? padded.replace(/\B(?=(\d{3})+$)/g, rules.group) : padded;
  return kept ? shown + rules.decimal + kept : shown;
}

/** `1.23E+04`: a plus is shown where the format has one. */
function scientific(size: number, pattern: string, showsPlus: boolean, width: number, rules: LocaleRules): string {
  const places = /\.([0#?]+)/.exec(pattern)?.[1]?.length ?? 0;
  const [digitsBefore = '', exponent = '0'] = size.toExponential(places).split('e');
  const sign = exponent.startsWith('-') ? '-' : showsPlus ? '+' : '';
  return `${digitsBefore.replace('.', rules.decimal)}E${sign}${exponent.replace(/\D/g, '').padStart(width, '0')}`;
}

/** Rounded half away from zero on the shortest decimal of the number: 1.005 is 1.01. */
function roundedText(size: number, decimals: number): string {
  if (size >= 1e21 || size.toString().includes('e')) return size.toFixed(decimals);
  return (Math.round(Number(`${size}e${decimals}`)) / 10 ** decimals).toFixed(decimals);
}
