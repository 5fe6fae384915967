import type { CellValue } from './cellValue';
import type { LocaleRules } from './localeRules';

/** What goes on a line of values: the n-th one, counted from the first value given; n may be negative or past the end. */
export type Series = (n: number) => CellValue;

/** The values over and over. */
export function repeated(values: readonly CellValue[]): Series {
  return (n) => values[((n % values.length) + values.length) % values.length] ?? null;
}

/**
 * As the fill handle goes on: numbers and dates by equal steps (a single number stays, a single date counts days),
 * names of months and weekdays in their round, a text with a number at its end by that number; else the values again.
 */
export function continued(values: readonly CellValue[], isDate: boolean, rules: LocaleRules): Series {
  return numbers(values, isDate) ?? names(values, rules) ?? numberedTexts(values) ?? repeated(values);
}

function numbers(values: readonly CellValue[], isDate: boolean): Series | null {
  if (!values.every((value) => typeof value === 'number')) return null;
  const [first = 0, second = first + (isDate ? 1 : 0)] = values;
  const step = values.length > 2 ? slope(values) : second - first;
  return (n) => values[n] ?? Number((first + step * n).toPrecision(15));
}

/** The step of the straight line through the values. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rise = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  return rise / values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
}

function names(values: readonly CellValue[], rules: LocaleRules): Series | null {
  const lists = [rules.months, rules.shortMonths, rules.weekdays, rules.shortWeekdays];
  for (const list of lists) {
    const places = values.map((value) => list.indexOf(String(value)));
    const [first = -1, second = first + 1] = places;
    if (first < 0 || places.includes(-1)) continue;
    const whole = list.length;
    return (n) => list[(((first + (second - first) * n) % whole) + whole) % whole] ?? null;
  }
  return null;
}

function numberedTexts(values: readonly CellValue[]): Series | null {
  const parts = values.map((value) => (typeof value === 'string' ? /^(.*?)(\d+)$/.exec(value) : null));
  const [head] = parts;
  if (!head || parts.some((part) => part?.[1] !== head[1])) return null;
  const counted = parts.map((part) => Number(part?.[2]));
  const [first = 0, second = first + 1] = counted;
  return (n) => `${head[1] ?? ''}${first + (second - first) * n}`;
}
