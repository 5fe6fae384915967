import { isBlank, isErrorValue, type RawCell } from '../../domain/reading/rawCell';
import { isNoLimit } from '../../domain/reading/limit';
import { rowsOf, type CellArgument } from './argument';
import { formulaSheet, type FormulaSheet } from './formulaSheet';
import { input, overCells, type FormulaResult } from './overCells';
import { readShareGiven } from './readers';
import { formulaError } from './formulaError';

/**
 * Кто согласует скидку и маржу по лестнице. Who signs the discount and the margin by the ladder.
 *
 * @param {number} discount Скидка. Discount.
 * @param {number} margin Маржа. Margin.
 * @param {range} ladder Роль, скидка до, маржа от. Role, discount up to, margin from.
 * @return {string} Роль или «запрещено». A role or "forbidden".
 * @customfunction
 */
export function ROP_APPROVER(discount: CellArgument, margin: CellArgument, ladder: CellArgument): FormulaResult {
  const sheet = formulaSheet();
  const rungs = rungsIn(ladder, sheet);
  return overCells(sheet, [input(discount, readShareGiven), input(margin, readShareGiven)], (asked, earned) => {
    if (asked === null && earned === null) return '';
    const covers = ({ discountUpTo, marginFrom }: RangeRung): boolean =>
      (asked === null || asked <= discountUpTo) && (earned === null || earned >= marginFrom);
    return rungs.find(covers)?.role ?? sheet.say().forbidden;
  });
}

/** A rung as a range spells it; limits that are lifted are infinite. */
interface RangeRung {
  readonly role: string;
  readonly discountUpTo: number;
  readonly marginFrom: number;
}

/** Rungs in the order of the rows; a first row whose limits are not numbers is a header (spec §7 "Ladder"). */
function rungsIn(ladder: CellArgument, sheet: FormulaSheet): readonly RangeRung[] {
  const rungs: RangeRung[] = [];
  rowsOf(ladder).forEach(([role = '', discount = '', margin = '', ...others], at) => {
    if (!others.every(isBlank)) throw formulaError(sheet, 'ladder-columns');
    if (at === 0 && isHeader(discount, margin)) return;
    const discountUpTo = limitOf(discount, Infinity);
    const marginFrom = limitOf(margin, -Infinity);
    if (discountUpTo === null || marginFrom === null) throw new Error(sheet.say().ladderRowUnreadable(at + 1));
    if (!isBlank(role)) rungs.push({ role: String(role), discountUpTo, marginFrom });
  });
  return rungs;
}

/** Blank and «без лимита» lift the limit; null when it cannot be read. */
function limitOf(raw: RawCell, lifted: number): number | null {
  if (isNoLimit(raw)) return lifted;
  const limit = readShareGiven(raw);
  return typeof limit === 'string' ? null : (limit ?? lifted);
}

/** Titles, one of which may be blank. */
function isHeader(discount: RawCell, margin: RawCell): boolean {
  const isTitle = (raw: RawCell): boolean => limitOf(raw, 0) === null && !isErrorValue(raw);
  return isTitle(discount) ? isTitle(margin) || isBlank(margin) : isTitle(margin) && isBlank(discount);
}
