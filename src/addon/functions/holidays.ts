import { HOLIDAY_YEARS, holidaysRu } from '../../domain/calendar/holidaysRu';
import { readInteger } from '../../domain/reading/number';
import { NO_UNITS } from '../../domain/reading/units';
import { startOf } from '../../domain/calendar/time';
import { firstCell, type CellArgument } from './argument';
import { formulaSheet } from './formulaSheet';
import type { FormulaResult } from './overCells';
import { readable } from './formulaError';

/**
 * Производственный календарь России: выходные, короткие дни, рабочие субботы. The Russian production calendar.
 *
 * @param {number} year Год. Year.
 * @return {range} Дата и часы, пусто – выходной. Date and hours, blank is a day off.
 * @customfunction
 */
export function ROP_HOLIDAYS_RU(year: CellArgument): FormulaResult {
  const sheet = formulaSheet();
  const asked = readable(sheet, readInteger(firstCell(year), NO_UNITS), 1);
  if (asked === null) return '';
  const rows = holidaysRu(asked);
  if (rows) return rows.map(({ day, hours }) => [sheet.dateOf(startOf(day)), hours]);
  throw new Error(sheet.say().yearUnknown(HOLIDAY_YEARS[0] ?? 0, HOLIDAY_YEARS[HOLIDAY_YEARS.length - 1] ?? 0));
}
