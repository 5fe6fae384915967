import type { LocaleRules } from './localeRules';

/** Texts and quoted names of sheets, which are left alone. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A number with a decimal comma; what ends a reference (`A1,2`) is none. */
const DECIMAL = /(?<![\p{L}\p{N}_$.!])(\d+),(\d+)/gu;

/**
 * A formula as a person of the locale types it, in English separators. Where the comma is decimal, `;` stands between
 * arguments, and in `{…}` a `\` between columns; a comma that no number can have stays a separator.
 */
export function formulaOfLocale(text: string, rules: LocaleRules): string {
  if (rules.decimal !== ',') return text;
  let depth = 0;
  const converted = (part: string): string =>
    part.replace(DECIMAL, '$1.$2').replace(/[{};\\]/g, (mark) => {
      depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
      if (mark === '\\') return depth > 0 ? ',' : mark;
      return mark === ';' && depth === 0 ? ',' : mark;
    });
  return text
    .split(QUOTED)
    .map((part, at) => (at % 2 === 1 ? part : converted(part)))
    .join('');
}
