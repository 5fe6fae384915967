import type { RawCell } from '../../domain/reading/rawCell';
import { printOfText } from '../cells/fingerprint32';

/** A short print of everything that stands in a tab, by which a later look tells whether it is still as it was made. */
export function printOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): string {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas().flat();
  const values = (range.getValues() as RawCell[][]).flat();
  // A formula's value may change by itself, its text does not.
  const shown = values.map((value, at) => formulas[at] || (value instanceof Date ? value.getTime() : value));
  return printOfText(JSON.stringify(shown));
}
