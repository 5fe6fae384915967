import type { CellData } from '../../bookData';
import { serialOfWall } from '../../workbook/serialDate';

/** Digits that a number holds exactly: an account or a card has more. */
const EXACT_DIGITS = 15;
/** No leading zero and no plus: `007` and `+79…` are names. */
const WHOLE = /^[-−]?(?:0|[1-9]\d*)$/;
/** `1250,50`; a lone separator before three digits (`12.500`) may be one of thousands. */
const DECIMAL = /^[-−]?(?:(?:0|[1-9]\d{3,})[.,]\d+|[1-9]\d{0,2}[.,](?!\d{3}$)\d+)$/;
/** `1 234 567,50`, `1.234,56`, `1,234.56`. */
const GROUPED = /^[-−]?[1-9]\d{0,2}(?:(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+)$/;
/** `12,500` and `1,234,567`, where commas are known to set thousands apart. */
const BY_COMMAS = /^[-−]?[1-9]\d{0,2}(?:,\d{3})+$/;
/** What says that they do (`1,234.50`, `$1,234.50`, `1,234,567`), and that they do not (`3,5`, `1 234,56`). */
const SURELY_BY_COMMAS = /^[-−]?[$€£]?[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
const SURELY_DECIMAL = /^[-−]?(?:[1-9]\d{0,2}(?:[ .\u00a0\u202f]\d{3})+|\d+),(?!\d{3}$)\d+$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?$/;
const DOTTED = /^(\d\d?)\.(\d\d?)\.(\d{4})(?: (\d\d?):(\d\d)(?::(\d\d))?)?$/;

/** Whether the fields of a file tell that its commas set thousands apart: some of them do, and none is a decimal comma. */
export function commasSetThousandsApart(fields: readonly string[]): boolean {
  const texts = fields.map((field) => field.trim());
  return texts.some((text) => SURELY_BY_COMMAS.test(text)) && !texts.some((text) => SURELY_DECIMAL.test(text));
}

/**
 * What a field says, as a sheet holds it: a number or a day where it can be read in one way only, else its text. The
 * format shows it as it was written. Two-digit years, slashes, per cents, currencies and a leading `=` stay text.
 * @param isByCommas the file's commas are known to set thousands apart
 */
export function fieldCell(field: string, isByCommas = false): CellData {
  const text = field.trim();
  return numberCell(text, isByCommas) ?? dateCell(text) ?? { value: field };
}

/** The digits after the decimal separator of a field that is a number with some; '' of any other. */
export function decimalsOf(field: string): string {
  const text = field.trim();
  if (!DECIMAL.test(text) && !GROUPED.test(text)) return '';
  return /[.,](\d+)$/.exec(text)?.[1] ?? '';
}

function numberCell(text: string, isByCommas: boolean): CellData | null {
  const isGrouped = GROUPED.test(text) || (isByCommas && BY_COMMAS.test(text));
  if (!isGrouped && !WHOLE.test(text) && !DECIMAL.test(text)) return null;
  const decimals = decimalsOf(text);
  const whole = text.slice(0, text.length - decimals.length).replace(/\D/g, '');
  if (whole.length + decimals.length > EXACT_DIGITS) return null;
  const size = Number(`${whole}.${decimals || '0'}`);
  const value = /^\d/.test(text) || size === 0 ? size : -size;
  const places = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
  if (isGrouped) return { value, numberFormat: `#,##0${places}` };
  return decimals.endsWith('0') ? { value, numberFormat: `0${places}` } : { value };
}

function dateCell(text: string): CellData | null {
  const iso = ISO.exec(text);
  const parts = iso ?? DOTTED.exec(text);
  if (parts === null) return null;
  const [first = 0, month = 0, third = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const [year, day] = iso ? [first, third] : [third, first];
  const wall = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  const back = new Date(wall);
  const isReal =
    back.getUTCMonth() === month - 1 && back.getUTCDate() === day && hours < 24 && minutes < 60 && seconds < 60;
  if (!isReal || year < 1900) return null;
  const time = parts[4] === undefined ? '' : parts[6] === undefined ? ' hh:mm' : ' hh:mm:ss';
  return { value: serialOfWall(wall), numberFormat: `${iso ? 'yyyy-mm-dd' : 'dd.mm.yyyy'}${time}` };
}
