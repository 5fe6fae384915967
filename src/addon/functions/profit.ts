import { figuresOf, marginOf, markupOf, type Figures } from '../../domain/money/figures';
import { readMoney } from '../../domain/reading/money';
import { readQuantity } from '../../domain/reading/number';
import type { Day } from '../../domain/calendar/time';
import type { CellArgument } from './argument';
import { formulaSheet } from './formulaSheet';
import { input, overCells, type CellResult, type FormulaResult } from './overCells';

/**
 * Валовая прибыль в рублях. Gross profit in roubles.
 *
 * @param {number} price Цена за единицу. Price per unit.
 * @param {number} cost Закупка за единицу. Cost per unit.
 * @param {number} quantity Количество, пусто – 1. Quantity, blank is 1.
 * @param {number} extraCost Доставка и резка на сделку. Extra cost of the deal.
 * @return {number} Рубли. Roubles.
 * @customfunction
 */
export function ROP_GROSS_PROFIT(
  price: CellArgument,
  cost: CellArgument,
  quantity?: CellArgument,
  extraCost?: CellArgument,
): FormulaResult {
  return overDeals(price, cost, quantity, extraCost, ({ grossProfit }) =>
    grossProfit === null ? null : grossProfit / 100,
  );
}

/**
 * Маржа: валовая прибыль ÷ выручка. Margin: gross profit ÷ revenue.
 *
 * @param {number} price Цена за единицу. Price per unit.
 * @param {number} cost Закупка за единицу. Cost per unit.
 * @param {number} quantity Количество, пусто – 1. Quantity, blank is 1.
 * @param {number} extraCost Доставка и резка на сделку. Extra cost of the deal.
 * @return {number} Доля. A share.
 * @customfunction
 */
export function ROP_MARGIN(
  price: CellArgument,
  cost: CellArgument,
  quantity?: CellArgument,
  extraCost?: CellArgument,
): FormulaResult {
  return overDeals(price, cost, quantity, extraCost, marginOf);
}

/**
 * Наценка: валовая прибыль ÷ полная закупка. Markup: gross profit ÷ full cost.
 *
 * @param {number} price Цена за единицу. Price per unit.
 * @param {number} cost Закупка за единицу. Cost per unit.
 * @param {number} quantity Количество, пусто – 1. Quantity, blank is 1.
 * @param {number} extraCost Доставка и резка на сделку. Extra cost of the deal.
 * @return {number} Доля. A share.
 * @customfunction
 */
export function ROP_MARKUP(
  price: CellArgument,
  cost: CellArgument,
  quantity?: CellArgument,
  extraCost?: CellArgument,
): FormulaResult {
  return overDeals(price, cost, quantity, extraCost, (figures, priceKopecks) =>
    priceKopecks > 0 ? markupOf(figures) : null,
  );
}

/** Arguments are taken as they are: no VAT is removed, so the day of the rate does not matter. */
const NO_VAT = { pricesIncludeVat: false, costsIncludeVat: false, costPer: null };
const ANY_DAY = 0 as Day;

function overDeals(
  price: CellArgument,
  cost: CellArgument,
  quantity: CellArgument,
  extraCost: CellArgument,
  result: (figures: Figures, price: number) => number | null,
): FormulaResult {
  return overCells(
    formulaSheet(),
    [input(price, readMoney), input(cost, readMoney), input(quantity, readQuantity), input(extraCost, readMoney)],
    (priceRead, costRead, quantityRead, extraCostRead): CellResult => {
      if (priceRead === null) return '';
      const figures = figuresOf(
        {
          price: priceRead,
          cost: costRead,
          quantity: quantityRead,
          extraCost: extraCostRead,
          amount: null,
          listPrice: null,
          vatSale: null,
          vatCost: null,
        },
        NO_VAT,
        ANY_DAY,
      );
      return result(figures, priceRead) ?? '';
    },
  );
}
