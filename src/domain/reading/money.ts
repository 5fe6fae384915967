import type { Kopecks } from '../deal';
import type { CellIssueCode } from '../issue';
import { readNumber } from './number';
import type { RawCell } from './rawCell';
import { scaled } from './scaled';
import { MONEY_UNITS } from './units';

/** Money in kopecks, fractions of a kopeck kept exactly as typed. Null when blank, a code when unreadable. */
export function readMoney(raw: RawCell): Kopecks | null | CellIssueCode {
  const roubles = readNumber(raw, MONEY_UNITS);
  return typeof roubles === 'number' ? scaled(roubles, 100) : roubles;
}
