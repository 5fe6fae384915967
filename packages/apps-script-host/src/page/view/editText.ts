import type { CellValue } from '../../workbook/cellValue';
import { displayOf } from '../../workbook/display';
import type { LocaleRules } from '../../workbook/localeRules';
import { isDateFormat, isTextFormat } from '../../workbook/numberFormat';
import { readTyped } from '../../workbook/typedText';

const ANY_YEAR = 2000;

/** What the formula bar shows of a cell: the formula, or the value such that typing it again changes nothing. */
export function editTextOf(formula: string, value: CellValue, format: string | undefined, rules: LocaleRules): string {
  if (formula !== '') return formula;
  if (typeof value === 'number') return numberText(value, format, rules);
  if (
    typeof value === 'string' &&
    value !== '' &&
    !isTextFormat(format) &&
    readTyped(value, rules, ANY_YEAR).value !== value
  ) {
    return `'${value}`;
  }
  return displayOf(value, format, rules);
}

function numberText(value: number, format: string | undefined, rules: LocaleRules): string {
  if (isDateFormat(format)) return displayOf(value, dateFormatFor(value, rules), rules);
  // 0.07 * 100 is not 7: fifteen digits are what a spreadsheet keeps.
  if (format?.includes('%')) return `${displayOf(Number((value * 100).toPrecision(15)), undefined, rules)}%`;
  return displayOf(value, undefined, rules);
}

function dateFormatFor(value: number, rules: LocaleRules): string {
  if (value >= 0 && value < 1) return rules.time;
  return Number.isInteger(value) ? rules.date : rules.dateTime;
}
