import type { Instant } from '../calendar/time';

/** What a spreadsheet gives for one cell; '' is blank. */
export type RawCell = string | number | boolean | Date;

/** The moment that a cell's date shows on the sheet's wall clock: the adapter knows the zone. */
export type WallClock = (date: Date) => Instant;

const ERROR_VALUES: ReadonlySet<string> = new Set(
  (
    '#N/A #REF! #VALUE! #DIV/0! #NAME? #NUM! #NULL! #ERROR! #SPILL! #CALC! ' +
    '#Н/Д #ССЫЛКА! #ЗНАЧ! #ДЕЛ/0! #ИМЯ? #ЧИСЛО! #ПУСТО! #ОШИБКА!'
  ).split(' '),
);

/** True for the text by which a failed formula shows (spec §2: error cells are unreadable). */
export function isErrorValue(raw: RawCell): boolean {
  return typeof raw === 'string' && raw.startsWith('#') && ERROR_VALUES.has(raw.trim().toUpperCase());
}

/** Spaces of all widths, NBSP and narrow NBSP among them, tabs and line breaks. */
export function isSpace(charCode: number): boolean {
  if (charCode < 0xa0) return charCode === 0x20 || (charCode >= 0x09 && charCode <= 0x0d);
  return (
    charCode === 0xa0 ||
    (charCode >= 0x2000 && charCode <= 0x200b) ||
    charCode === 0x202f ||
    charCode === 0x205f ||
    charCode === 0x3000 ||
    charCode === 0xfeff
  );
}

/** The index of the first character from `from` on that is no space; the text's length without one. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

export function isDigit(charCode: number): boolean {
  return charCode >= 0x30 && charCode <= 0x39;
}

/** True for '' and for text of nothing but spaces. */
export function isBlank(raw: RawCell): boolean {
  return typeof raw === 'string' && skipSpaces(raw, 0) === raw.length;
}
