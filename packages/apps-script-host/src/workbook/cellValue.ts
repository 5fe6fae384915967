import type { Scalar } from '../bookData';

/** What a cell holds: a blank is null, a date is a serial number. */
export type CellValue = Scalar;

const errors = new Map<string, { readonly error: string }>();

/** The error value of `#N/A`, `#REF!` …; equal errors are one object. */
export function errorValue(code: string): { readonly error: string } {
  const value = errors.get(code) ?? { error: code };
  errors.set(code, value);
  return value;
}

export function isError(value: CellValue): value is { readonly error: string } {
  return typeof value === 'object' && value !== null;
}

const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)$/;

/** Whether `text` is how a spreadsheet writes an error. */
export function isErrorText(text: string): boolean {
  return text.startsWith('#') && ERROR_TEXT.test(text);
}
