import type { CustomFunctions } from '../entries';
import { errorValue } from '../workbook/cellValue';
import { isDateFormat } from '../workbook/numberFormat';
import { serialOfWall, wallOfSerial } from '../workbook/serialDate';
import type { WorkbookModel } from '../workbook/workbookModel';
import { isVolatile } from './customFormulas';
import { REFUSED, type EngineHost } from './engine';
import type { RememberedResults } from './rememberedResults';
import type { Spills } from './spills';

const VOLATILE_REFUSED = 'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().';

/** What formulas ask of the host. */
export interface CalculatorHost {
  /** UTC ms. */
  now(): number;
  readonly functions: CustomFunctions;
}

/** The host as the engine sees it while it computes. */
export function engineHost(
  book: WorkbookModel,
  host: CalculatorHost,
  spills: Spills,
  results: RememberedResults,
): EngineHost {
  const dateOf = (serial: number): Date => new Date(book.zone.toUtc(wallOfSerial(serial)));
  return {
    now: () => serialOfWall(book.zone.toWall(host.now())),
    callFunction(name, args) {
      if (name === REFUSED) throw new Error(VOLATILE_REFUSED);
      return results.of(name, args, () => host.functions.call(name, args));
    },
    dateOf,
    serialOf: (date) => serialOfWall(book.zone.toWall(date.getTime())),
    cellValue({ sheet: name, row, column }, value) {
      const sheet = book.sheetNamed(name);
      if (isVolatile(sheet?.formulas.get(row, column) ?? '')) throw new Error(VOLATILE_REFUSED);
      if (value === null) return '';
      if (typeof value === 'object') return errorValue(value.error).error;
      const format = sheet?.styleAt(row, column).numberFormat;
      return typeof value === 'number' && isDateFormat(format) ? dateOf(value) : value;
    },
    spilled: (cell, rows) => spills.note(cell, rows),
  };
}
