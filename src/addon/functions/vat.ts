import type { CellIssueCode } from '../../domain/issue';
import { netOf } from '../../domain/money/money';
import { readMoney } from '../../domain/reading/money';
import type { RawCell } from '../../domain/reading/rawCell';
import { vatRateOn } from '../../domain/money/vat';
import type { CellArgument } from './argument';
import { formulaSheet } from './formulaSheet';
import { input, overCells, type FormulaResult } from './overCells';
import { readShareGiven } from './readers';
import type { FormulaError } from './formulaError';

/**
 * Сумма без НДС, до копейки. The sum net of VAT, to the kopeck.
 *
 * @param {number} gross Сумма с НДС. The sum with VAT.
 * @param {number} vatRate Ставка, 20% или 0,2. The rate, 20% or 0.2.
 * @return {number} Рубли. Roubles.
 * @customfunction
 */
export function ROP_NET(gross: CellArgument, vatRate: CellArgument): FormulaResult {
  return overCells(formulaSheet(), [input(gross, readMoney), input(vatRate, readRate)], (sum, rate) =>
    sum === null || rate === null ? '' : netOf(sum, rate) / 100,
  );
}

/**
 * Ставка НДС на дату отгрузки. The VAT rate on the day of shipment.
 *
 * @param {date} shipmentDate Дата отгрузки. The day of shipment.
 * @return {number} Доля. A share.
 * @customfunction
 */
export function ROP_VAT_RATE(shipmentDate: CellArgument): FormulaResult {
  const sheet = formulaSheet();
  return overCells(sheet, [input(shipmentDate, sheet.readDay)], (day) => (day === null ? '' : vatRateOn(day)));
}

function readRate(raw: RawCell): number | null | CellIssueCode | FormulaError {
  const rate = readShareGiven(raw);
  return typeof rate === 'number' && rate <= -1 ? { refused: 'rate-not-above-minus-1' } : rate;
}
