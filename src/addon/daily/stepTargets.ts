import type { Day } from '../../domain/calendar/time';
import { firstByKey } from '../../domain/groups';
import { readDay } from '../../domain/reading/date';
import { lookAgain } from '../../sheets/dealRows/placeReader';
import { RowsMoved } from '../../sheets/dealRows/rowsMoved';
import { printOfStep } from '../../sheets/dealRows/stepPrint';
import type { Book, DealsTab } from '../../sheets/reading/book';
import { dealsFrom } from '../../sheets/reading/deals/readDeals';
import { isFilledByOne } from '../../sheets/tabs/movedFormula';
import { isAsSeen } from '../server/seen';

/** A deal's row as it stands just before a step is written there. */
export interface StepTarget {
  /** 1-based. */
  readonly row: number;
  readonly id: string;
  /** A formula stands in the step, its date, or fills one of the columns. */
  readonly isFormula: boolean;
  /** Whether the row says that step already. */
  readonly says: (step: string, day: Day) => boolean;
  /** Whether the step and its date are as they were printed, or as a run that was cut began to write them. */
  readonly isAsBuilt: (built: string, step: string, day: Day) => boolean;
}

export interface StepTargets {
  /** 0-based; null where the sheet lacks one. */
  readonly columns: { readonly step: number; readonly date: number } | null;
  /** Null for a deal that is no more. */
  readonly of: (key: string) => StepTarget | null;
}

/**
 * The rows of those deals, looked at anew in one read, two with the formulas.
 *
 * @throws RowsMoved from `of`, when another row stands where the book found the deal's
 */
export function stepTargets(book: Book, keys: ReadonlySet<string>): StepTargets {
  const { deals, rules, wallClock } = book;
  const { headers, headerRow, rows } = deals;
  const { nextStep: step, nextStepDate: date } = headers.index;
  const columns = step === undefined || date === undefined ? null : { step, date };
  const places = firstByKey(rows.filter(({ key }) => keys.has(key)), ({ key }) => key); // prettier-ignore
  const isFormula =
    columns === null || places.size === 0 ? () => false : formulasIn(deals, [columns.step, columns.date]);
  const look = lookAgain(deals);
  const of = (key: string): StepTarget | null => {
    const row = places.get(key)?.row;
    if (row === undefined) return null;
    const cells = look(row, 1, 1, headers.width)?.[0] ?? [];
    if (cells[headers.own.key ?? -1] !== key) throw new RowsMoved();
    const deal = dealsFrom([cells], row, { headers, headerRow, wallClock, rules }).rows[0];
    if (deal === undefined) return null;
    const isReadable = typeof readDay(cells[date ?? -1] ?? '', wallClock) !== 'string';
    const standing = printOfStep(deal.nextStep, deal.nextStepDate);
    return {
      row,
      id: deal.id,
      isFormula: isFormula(row),
      says: (wanted, day) => standing === printOfStep(wanted, day),
      // A date that cannot be read is somebody's words: they are not written over.
      isAsBuilt: (built, wanted, day) => isReadable && isAsSeen(built, standing, printOfStep(wanted, day)),
    };
  };
  return { columns, of };
}

function formulasIn({ sheet, headerRow, lastRow }: DealsTab, columns: readonly number[]): (row: number) => boolean {
  const left = Math.min(...columns);
  const [height, width] = [lastRow - headerRow + 1, Math.max(...columns) - left + 1];
  const formulas = sheet.getRange(headerRow, left + 1, height, width).getFormulas();
  const of = columns.map((column) => formulas.map((row) => row[column - left] ?? ''));
  return (row) => of.some((column) => isFilledByOne(column) || column[row - headerRow] !== '');
}
