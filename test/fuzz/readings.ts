import { readDay, readInstant } from '../../src/domain/reading/date';
import { readLimit } from '../../src/domain/reading/limit';
import { readMoney } from '../../src/domain/reading/money';
import { readInteger, readNumber, readQuantity } from '../../src/domain/reading/number';
import type { RawCell } from '../../src/domain/reading/rawCell';
import { readShare } from '../../src/domain/reading/share';
import { readYesNo } from '../../src/domain/reading/yesNo';
import { readSchedule } from '../../src/domain/calendar/schedule';
import type { Instant } from '../../src/domain/calendar/time';
import { anyCell } from './cells';
import { kind } from './kind';
import type { Kind } from './kind';

const clock = (date: Date): Instant => date.getTime() as Instant;

const READERS: Readonly<Record<string, (cell: RawCell) => unknown>> = {
  number: readNumber,
  integer: readInteger,
  money: readMoney,
  quantity: readQuantity,
  share: readShare,
  limit: readLimit,
  yesNo: readYesNo,
  day: (cell) => readDay(cell, clock),
  instant: (cell) => readInstant(cell, clock),
};

/** Blank, a finite value, or the code by which the cell is named. */
export function readingHolds(cell: RawCell): void {
  for (const [name, read] of Object.entries(READERS)) {
    const value = read(cell);
    const isCode = typeof value === 'string' && /^[a-z]+(-[a-z]+)+$/.test(value);
    const isValue = value === null || typeof value === 'boolean' || Number.isFinite(value);
    if (!isCode && !isValue) throw new Error(`${name} reads ${String(value)}`);
  }
  readSchedule(String(cell));
}

export const READING_KINDS: readonly Kind[] = [
  kind('cells in every reader', { short: 4000, long: 20_000 }, anyCell, readingHolds),
];
