import { floorPriceOfCost } from '../../domain/money/floorPriceOfCost';
import type { CellIssueCode } from '../../domain/issue';
import { readMoney } from '../../domain/reading/money';
import type { RawCell } from '../../domain/reading/rawCell';
import type { CellArgument } from './argument';
import { formulaSheet } from './formulaSheet';
import { input, overCells, type FormulaResult } from './overCells';
import { readShareGiven } from './readers';
import type { FormulaError } from './formulaError';

/**
 * Скидка от цены прайса; меньше нуля – дороже прайса. Discount off the list price; negative is above it.
 *
 * @param {number} listPrice Цена прайса. List price.
 * @param {number} price Цена продажи. Price.
 * @return {number} Доля. A share.
 * @customfunction
 */
export function ROP_DISCOUNT(listPrice: CellArgument, price: CellArgument): FormulaResult {
  return overCells(formulaSheet(), [input(listPrice, readMoney), input(price, readMoney)], (list, sold) =>
    list === null || list <= 0 || sold === null ? '' : (list - sold) / list,
  );
}

/**
 * Самая низкая цена, которая держит маржу, до копейки вверх. The lowest price that holds the margin.
 *
 * @param {number} cost Закупка за единицу. Cost per unit.
 * @param {number} minMargin Маржа от. Margin from.
 * @return {number} Рубли. Roubles.
 * @customfunction
 */
export function ROP_FLOOR_PRICE(cost: CellArgument, minMargin: CellArgument): FormulaResult {
  return overCells(formulaSheet(), [input(cost, readMoney), input(minMargin, readMarginFloor)], (bought, floor) =>
    bought === null || bought <= 0 || floor === null ? '' : floorPriceOfCost(bought, floor) / 100,
  );
}

function readMarginFloor(raw: RawCell): number | null | CellIssueCode | FormulaError {
  const share = readShareGiven(raw);
  return typeof share === 'number' && share >= 1 ? { refused: 'margin-not-below-1' } : share;
}
