import { creditVerdict } from '../../domain/money/creditVerdict';
import { outstandingOf } from '../../domain/money/outstanding';
import { penaltyOf } from '../../domain/money/penalty';
import { readMoney } from '../../domain/reading/money';
import { readNumber } from '../../domain/reading/number';
import { DAY_UNITS } from '../../domain/reading/units';
import { isRange, rowsOf, type CellArgument } from './argument';
import { formulaSheet } from './formulaSheet';
import { input, overCells, type FormulaResult } from './overCells';
import { readLimitGiven, readOverdue, readShareGiven } from './readers';
import { readable } from './formulaError';

/**
 * Остаток каждого транша после оплат: сначала гасится старый. What is left of each tranche, the oldest paid first.
 *
 * @param {range} tranches Транши от старого к новому. Tranches, oldest first.
 * @param {range} paid Оплаты. Payments.
 * @return {range} Рубли. Roubles.
 * @customfunction
 */
export function ROP_OUTSTANDING(tranches: CellArgument, paid: CellArgument): FormulaResult {
  const sheet = formulaSheet();
  const rows = rowsOf(tranches);
  const read = rows.flatMap((cells) => cells.map(readMoney));
  if (!isRange(tranches)) readable(sheet, read[0] ?? null, 1);
  const payments = rowsOf(paid).flatMap((cells) => cells.map((cell) => readable(sheet, readMoney(cell), 2) ?? 0));
  const left = outstandingOf(
    read.map((tranche) => (typeof tranche === 'string' ? null : tranche)),
    payments,
  );
  const results = read.map((tranche, at) => {
    const kopecks = left[at] ?? null;
    if (typeof tranche === 'string') return sheet.say().unreadable;
    return kopecks === null ? '' : kopecks / 100;
  });
  return isRange(tranches) ? reshaped(results, rows) : (results[0] ?? '');
}

/** The values in rows as long as those of `rows`. */
function reshaped<Value>(values: readonly Value[], rows: readonly (readonly unknown[])[]): Value[][] {
  let next = 0;
  return rows.map(({ length }) => values.slice(next, (next += length)));
}

/**
 * Пени за просрочку: долг × ставка × дни ÷ 365. The penalty for a late payment.
 *
 * @param {number} owed Долг. What is owed.
 * @param {number} days Дни просрочки. Days overdue.
 * @param {number} annualRate Ставка в год. Yearly rate.
 * @return {number} Рубли. Roubles.
 * @customfunction
 */
export function ROP_PENALTY(owed: CellArgument, days: CellArgument, annualRate: CellArgument): FormulaResult {
  return overCells(
    formulaSheet(),
    [input(owed, readMoney), input(days, (raw) => readNumber(raw, DAY_UNITS)), input(annualRate, readShareGiven)],
    (debt, late, rate) => (debt === null || late === null || rate === null ? '' : penaltyOf(debt, late, rate) / 100),
  );
}

/**
 * Можно ли отгрузить в долг: «ок» или причина отказа. Whether to ship on credit: "ok" or the reason.
 *
 * @param {number} limit Лимит или «без лимита». Limit or "no limit".
 * @param {number} exposure Долг сейчас. Exposure now.
 * @param {number} order Новый заказ. The new order.
 * @param {number} overdue Просрочка. Overdue.
 * @param {number} overdueLimit Допустимая просрочка. Overdue allowed.
 * @return {string} «ок» или причина. "ok" or the reason.
 * @customfunction
 */
export function ROP_CREDIT(
  limit: CellArgument,
  exposure: CellArgument,
  order?: CellArgument,
  overdue?: CellArgument,
  overdueLimit?: CellArgument,
): FormulaResult {
  const sheet = formulaSheet();
  return overCells(
    sheet,
    [
      input(limit, readLimitGiven),
      input(exposure, readMoney),
      input(order, readMoney),
      input(overdue, readOverdue),
      input(overdueLimit, readOverdue),
    ],
    (upTo, owed, more, late, lateUpTo) => {
      if (upTo === null && owed === null && more === null && late === null) return '';
      const credit = { exposure: owed ?? 0, order: more ?? 0, overdue: late ?? 0, overdueLimit: lateUpTo ?? 0 };
      return sheet.say().credit[creditVerdict({ ...credit, limit: upTo })];
    },
  );
}
