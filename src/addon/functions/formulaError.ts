import type { CellIssueCode } from '../../domain/issue';
import type { RefusalCode } from '../../i18n/functions/messages';
import type { FormulaSheet } from './formulaSheet';

/** Why there is no result: an error for single values, its sentence in the place of a cell of a range. */
export interface FormulaError {
  readonly refused: RefusalCode;
}

/** The error that Sheets shows to the formula's author. */
export function formulaError(sheet: FormulaSheet, code: RefusalCode): Error {
  return new Error(sheet.say().refusals[code]);
}

export function isFormulaError(value: unknown): value is FormulaError {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

/** The value of a single cell; throws when it cannot be read. `place` counts arguments from 1. */
export function readable<Value>(
  sheet: FormulaSheet,
  value: Value | CellIssueCode | FormulaError,
  place: number,
): Value {
  if (typeof value === 'string') throw new Error(sheet.say().argumentUnreadable(place));
  return settled(sheet, value as Value | FormulaError);
}

/** The value itself; throws when it is a FormulaError. */
export function settled<Value>(sheet: FormulaSheet, value: Value | FormulaError): Value {
  if (isFormulaError(value)) throw formulaError(sheet, value.refused);
  return value;
}
