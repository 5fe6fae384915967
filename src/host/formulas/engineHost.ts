import { errorValue } from '../workbook/cellValue';
import { isDateFormat } from '../workbook/numberFormat';
import { serialOfWall, wallOfSerial } from '../workbook/serialDate';
import type { WorkbookModel } from '../workbook/workbookModel';
import type { CalculatorHost } from './calculator';
import type { EngineHost } from './engine';
import type { Spills } from './spills';

/** The host as the engine sees it while it computes. */
export function engineHost(book: WorkbookModel, host: CalculatorHost, spills: Spills): EngineHost {
  const dateOf = (serial: number): Date => new Date(book.zone.toUtc(wallOfSerial(serial)));
  return {
    now: () => serialOfWall(book.zone.toWall(host.now())),
    callFunction: (name, args) => host.functions.call(name, args),
    dateOf,
    serialOf: (date) => serialOfWall(book.zone.toWall(date.getTime())),
    cellValue({ sheet: name, row, column }, value) {
      if (value === null) return '';
      if (typeof value === 'object') return errorValue(value.error).error;
      const format = book.sheetNamed(name)?.styleAt(row, column).numberFormat;
      return typeof value === 'number' && isDateFormat(format) ? dateOf(value) : value;
    },
    spilled: (cell, rows) => spills.note(cell, rows),
  };
}
