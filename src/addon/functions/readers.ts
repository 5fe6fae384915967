import type { CellIssueCode } from '../../domain/issue';
import { readLimit } from '../../domain/reading/limit';
import { readNumber } from '../../domain/reading/number';
import { isBlank, isErrorValue, type RawCell } from '../../domain/reading/rawCell';
import { readShare } from '../../domain/reading/share';
import { DAY_UNITS, MONEY_UNITS } from '../../domain/reading/units';

/** A number is the share that it is (1.2 is 120 %); text is read as in a table: `5%` and `5` are 0.05 (spec §7). */
export function readShareGiven(raw: RawCell): number | null | CellIssueCode {
  return typeof raw === 'number' ? readNumber(raw) : readShare(raw);
}

/** Whether there is any text; an error value is unreadable. */
export function readFilled(raw: RawCell): boolean | CellIssueCode {
  return isErrorValue(raw) ? 'error-value' : !isBlank(raw);
}

/** What is overdue, in roubles or in days, as the formula's author has it. */
export function readOverdue(raw: RawCell): number | null | CellIssueCode {
  const asMoney = readNumber(raw, MONEY_UNITS);
  return typeof asMoney === 'string' ? readNumber(raw, DAY_UNITS) : asMoney;
}

/** A credit limit in kopecks; «без лимита» is infinite. */
export function readLimitGiven(raw: RawCell): number | null | CellIssueCode {
  const limit = readLimit(raw);
  return limit === 'no-limit' ? Infinity : limit;
}
