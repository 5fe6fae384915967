import { errorValue, isErrorText } from './cellValue';
import type { LocaleRules } from './localeRules';
import type { Typed } from './typed';
import { readTypedDate } from './typedDate';

/** Reads `text` as Sheets does in the locale; `year` is the one of a date typed without it. */
export function readTyped(text: string, rules: LocaleRules, year: number): Typed {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  if (STARTS_AS_WORD.test(trimmed)) return wordOf(trimmed, text, rules);
  return readNumber(trimmed, rules) ?? readTypedDate(trimmed, rules, year) ?? wordOf(trimmed, text, rules);
}

/** Most texts of a sheet are names: no number or date starts with a letter. */
const STARTS_AS_WORD = /^[A-Za-zА-Яа-яЁё«"]/;

function wordOf(trimmed: string, text: string, rules: LocaleRules): Typed {
  const upper = trimmed.length <= 6 ? trimmed.toUpperCase() : '';
  if (upper === 'TRUE' || upper === rules.yes) return { value: true };
  if (upper === 'FALSE' || upper === rules.no) return { value: false };
  return { value: isErrorText(trimmed) ? errorValue(trimmed) : text };
}

const RU_NUMBER = /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(?:,(\d*))?(?:[eE]([+-]?\d+))?$/;
const EN_NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

function readNumber(text: string, rules: LocaleRules): Typed | null {
  const percent = text.endsWith('%');
  const currency = /[₽$€]|\s?р\.$/.test(text);
  const bare = text.replace(/\s*(?:[%₽$€]|р\.)\s*$/, '').replace(/^([+-]?)\s*[₽$€]\s*/, '$1');
  const match = (rules.decimal === ',' ? RU_NUMBER : EN_NUMBER).exec(bare);
  if (!match || (!match[2] && !match[3])) return null;
  const whole = (match[2] ?? '0').replace(/\D/g, '');
  const grouped = whole.length !== (match[2] ?? '0').length;
  const decimals = match[3] ?? '';
  const size = Number(`${whole}.${decimals || '0'}e${Number(match[4] ?? 0) - (percent ? 2 : 0)}`);
  if (!Number.isFinite(size)) return null;
  const places = decimals ? `.${'0'.repeat(decimals.length)}` : '';
  const numberFormat = percent
    ? `0${places}%`
    : currency
      ? `#,##0${places}${rules.decimal === ',' ? '\\ [$₽]' : ''}`
      : grouped
        ? `#,##0${places}`
        : undefined;
  return { value: match[1] === '-' ? -size : size, ...(numberFormat ? { numberFormat } : {}) };
}
