import type { Day } from '../../domain/calendar/time';
import { startOf } from '../../domain/calendar/time';
import type { Kopecks } from '../../domain/deal';
import { groupBy } from '../../domain/groups';
import { readDay } from '../../domain/reading/date';
import { readMoney } from '../../domain/reading/money';
import type { RawCell } from '../../domain/reading/rawCell';
import { cellAreas } from '../cells/cellAreas';
import { dateAt } from '../cells/zone';
import type { Book } from '../reading/book';
import { isKey } from './rowKeys';

/** What stands in a deal's cells of payment now. */
export interface PaidCell {
  /** 1-based: where the row of the key is now. */
  readonly row: number;
  /** `unreadable` is something that is no money. */
  readonly paid: Kopecks | null | 'unreadable';
  readonly paidAt: Day | null;
  readonly isFormula: boolean;
  readonly isDayFormula: boolean;
}

/** What is to stand there; a day of undefined is left as it is. */
export interface PaidWrite {
  readonly row: number;
  readonly paid: Kopecks | null;
  readonly paidAt: Day | null | undefined;
}

/** The cells by the deal's key, read now; of rows that share a key, copies, the first is the deal's. */
export function readPaidCells({ deals, wallClock }: Book): ReadonlyMap<string, PaidCell> {
  const { sheet, headerRow, headers } = deals;
  const [keyAt, paidAt, dayAt] = [headers.own.key, headers.index.paid, headers.index.paidAt];
  const rows = sheet.getLastRow() - headerRow;
  const found = new Map<string, PaidCell>();
  if (keyAt === undefined || paidAt === undefined || rows <= 0) return found;
  const rangeOf = (column: number) => sheet.getRange(headerRow + 1, column + 1, rows, 1);
  const valuesIn = (column: number) => rangeOf(column).getValues() as RawCell[][];
  const [keys, sums, formulas] = [valuesIn(keyAt), valuesIn(paidAt), rangeOf(paidAt).getFormulas()];
  const days = dayAt === undefined ? [] : valuesIn(dayAt);
  const dayFormulas = dayAt === undefined ? [] : rangeOf(dayAt).getFormulas();
  keys.forEach(([key = ''], at) => {
    if (!isKey(key) || found.has(String(key))) return;
    const [paid, day] = [readMoney(sums[at]?.[0] ?? ''), readDay(days[at]?.[0] ?? '', wallClock)];
    found.set(String(key), {
      row: headerRow + 1 + at,
      paid: typeof paid === 'string' ? 'unreadable' : paid,
      paidAt: typeof day === 'number' ? day : null,
      isFormula: (formulas[at]?.[0] ?? '') !== '',
      isDayFormula: (dayFormulas[at]?.[0] ?? '') !== '',
    });
  });
  return found;
}

/** Writes days of payment, then sums: a run that is cut between the two finds the sum as it was, and writes both again. */
export function writePaidCells({ deals, zone }: Book, writes: readonly PaidWrite[]): void {
  const { sheet, headers } = deals;
  const { paid: paidColumn, paidAt: dayColumn } = headers.index;
  const dated = writes.filter(({ paidAt }) => paidAt !== undefined && dayColumn !== undefined);
  for (const [day, same] of groupBy(dated, ({ paidAt }) => paidAt)) {
    const areas = cellAreas(same.map(({ row }) => ({ row, column: dayColumn ?? 0 })));
    sheet.getRangeList(areas).setValue(day === null || day === undefined ? '' : dateAt(startOf(day), zone));
  }
  for (const { row, paid } of writes)
    sheet.getRange(row, (paidColumn ?? 0) + 1).setValue(paid === null ? '' : paid / 100);
}
