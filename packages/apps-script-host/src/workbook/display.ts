import { isError, type CellValue } from './cellValue';
import type { LocaleRules } from './localeRules';
import { formatNumber } from './numberFormat';

/** What a cell shows: the locale's decimals and grouping, `ИСТИНА` for true, the code of an error. */
export function displayOf(value: CellValue, format: string | undefined, rules: LocaleRules): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(value, format, rules);
  if (typeof value === 'boolean') return value ? rules.yes : rules.no;
  return isError(value) ? value.error : value;
}
