import type { Kopecks } from '../deal';
import type { CellIssueCode } from '../issue';
import { readNumber } from './number';
import type { RawCell } from './rawCell';
import { scaled } from './scaled';
import { MONEY_UNITS, type Units } from './units';

/** Money in kopecks, fractions of a kopeck kept exactly as typed. Null when blank, a code when unreadable. */
export function readMoney(raw: RawCell): Kopecks | null | CellIssueCode {
  return readMoneyPer(raw, MONEY_UNITS);
}

/** The same with these units after it: what money may be per differs from book to book. */
export function readMoneyPer(raw: RawCell, units: Units): Kopecks | null | CellIssueCode {
  const roubles = readNumber(raw, units);
  return typeof roubles === 'number' ? scaled(roubles, 100) : roubles;
}
