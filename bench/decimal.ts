import Decimal from 'decimal.js';
import type { RawCell } from '../src/domain/reading/rawCell';
import { MS_PER_DAY } from '../src/domain/calendar/time';
import { PLACES as AT } from './dealtRows';
import { day, discountLimitOf, LADDER, MANAGERS, MONTHS, TODAY, ZONE_OFFSET } from './world';

/** Money alone: what the build would be at least, were every row reckoned in decimals. */
export interface DecimalSums {
  readonly grossProfit: readonly (readonly Decimal[])[];
  readonly revenue: readonly (readonly Decimal[])[];
  readonly belowFloor: number;
  readonly overLimit: number;
}

const VAT_2026 = day(2026, 1, 1);
const FLOOR = new Decimal(LADDER.managerMargin);

function dayOf(cell: RawCell): number | null {
  return typeof cell === 'object' ? Math.floor((cell.getTime() + ZONE_OFFSET) / MS_PER_DAY) : null;
}

const kopecks = (value: Decimal): Decimal => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);

/** Revenue, profit, margin and discount of every row in decimals, summed by manager and month. */
export function decimalBuild(rows: readonly (readonly RawCell[])[]): DecimalSums {
  const places = new Map<RawCell, number>(MANAGERS.map((name, at) => [name, at]));
  const limits = MANAGERS.map((_, at) => new Decimal(discountLimitOf(at)));
  const table = (): Decimal[][] => MANAGERS.map(() => MONTHS.map(() => new Decimal(0)));
  const sums = { grossProfit: table(), revenue: table(), belowFloor: 0, overLimit: 0 };
  for (const cells of rows) {
    const price = cells[AT.price];
    if (typeof price !== 'number') continue;
    const manager = places.get(cells[AT.manager]) ?? -1;
    const shipped = dayOf(cells[AT.shippedAt]);
    const paidOn = dayOf(cells[AT.paidAt]) ?? (cells[AT.stage] === 'Оплата' ? dayOf(cells[AT.closedAt]) : null);
    const divisor = new Decimal((shipped ?? paidOn ?? TODAY) >= VAT_2026 ? 1.22 : 1.2);
    const quantity = new Decimal(Number(cells[AT.quantity]));
    const revenue = kopecks(kopecks(quantity.times(price)).div(divisor));
    const at = cells[AT.stage] === 'Проиграна' || shipped === null ? -1 : MONTHS.findIndex(({ to }) => shipped <= to);
    const ofMonth = sums.revenue[manager]?.[at];
    if (ofMonth !== undefined) sums.revenue[manager][at] = ofMonth.plus(revenue);
    const list = new Decimal(Number(cells[AT.listPrice]));
    const discount = list.minus(price).div(list);
    const isReturn = quantity.isNegative();
    if (!isReturn && discount.gt(limits[manager] ?? LADDER.managerDiscount)) sums.overLimit += 1;
    const cost = cells[AT.cost];
    if (typeof cost !== 'number') continue;
    const extra = kopecks(new Decimal(Number(cells[AT.extraCost] || 0)).div(divisor));
    const profit = revenue.minus(kopecks(kopecks(quantity.times(cost)).div(divisor))).minus(extra);
    if (!isReturn && profit.div(revenue).lt(FLOOR)) sums.belowFloor += 1;
    const profitOfMonth = sums.grossProfit[manager]?.[at];
    if (profitOfMonth !== undefined) sums.grossProfit[manager][at] = profitOfMonth.plus(profit);
  }
  return sums;
}
