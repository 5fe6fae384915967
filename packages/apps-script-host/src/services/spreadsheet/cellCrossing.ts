import { types } from 'node:util';
import type { CellStyle } from '../../workbook/cellStyle';
import { errorValue, isError, type CellValue } from '../../workbook/cellValue';
import { isDateFormat } from '../../workbook/numberFormat';
import { serialOfWall, wallOfSerial } from '../../workbook/serialDate';
import type { WorkbookModel } from '../../workbook/workbookModel';
import type { Input } from '../../workbook/writeCells';
import type { Execution } from '../runtime/execution';
import type { Realm } from '../runtime/realm';

/** Cell values as a script gets them: a number under a date format as a date, an error as its text, a blank as ''. */
export function valueReader(book: WorkbookModel, realm: Realm): (value: CellValue, style: CellStyle | null) => unknown {
  const { zone } = book;
  const dates = new Map<CellStyle | null, boolean>();
  const isDate = (style: CellStyle | null): boolean => {
    const known = dates.get(style) ?? isDateFormat(style?.numberFormat);
    dates.set(style, known);
    return known;
  };
  return (value, style) => {
    if (value === null) return '';
    if (typeof value === 'number') {
      return style !== null && isDate(style) ? realm.date(zone.toUtc(wallOfSerial(value))) : value;
    }
    return isError(value) ? value.error : value;
  };
}

/** What a script writes, by the reading of a leading apostrophe that the host was given. */
export function scriptInput({ book, state }: Execution, given: unknown): Input {
  const input = inputOf(book, given);
  return state.keepsApostrophes && typeof input === 'string' && input.startsWith("'") ? { value: input } : input;
}

/** What is written: a date becomes a serial number in the spreadsheet's zone with the locale's date format. */
export function inputOf(book: WorkbookModel, given: unknown): Input {
  if (typeof given === 'string' || typeof given === 'boolean') return given;
  if (given === null || given === undefined) return null;
  if (typeof given === 'number') return Number.isFinite(given) ? given : { value: errorValue('#NUM!') };
  return types.isDate(given) ? dateInput(book, given.getTime()) : String(given);
}

function dateInput({ zone, rules }: WorkbookModel, utcMs: number): Input {
  if (Number.isNaN(utcMs)) return { value: errorValue('#NUM!') };
  const value = serialOfWall(zone.toWall(utcMs));
  return { value, numberFormat: Number.isInteger(value) ? rules.date : rules.dateTime };
}
