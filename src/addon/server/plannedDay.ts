import { isNext, runsOf } from '../../sheets/cells/runs';
import { readDay } from '../../domain/reading/date';
import type { Day, Instant } from '../../domain/calendar/time';
import { asText } from '../../sheets/cells/asText';
import { dateAt } from '../../sheets/cells/zone';
import { startOf } from '../../domain/calendar/time';
import { Refusal } from '../run/refusal';
import { serviceFailureOf } from '../../sheets/serviceFailure';
import type { AddonMessages } from '../../i18n/addon/messages';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
/** More does not fit a line of anything that shows it. */
const LONGEST = 500;

/** Something to be done, and when. */
export interface Planned {
  readonly text: string;
  readonly day: Day;
}

/** What a person planned: a text, and a day that is not over. Refuses anything else. */
export function planned(text: string, day: string, today: Day, say: AddonMessages): Planned {
  const read = ISO_DAY.test(day) ? readDay(day, () => 0 as Instant) : null;
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST || typeof read !== 'number' || read < today) {
    throw new Refusal(say.planTextAndDay);
  }
  return { text: trimmed, day: read };
}

/** A cell to be written: 0-based column; a text, or a day. */
export interface PlannedCell {
  readonly column: number;
  readonly value: string | Day;
}

/** Writes people's cells of one row, as the person who asks: behind a protection that is refused in words. */
export function writePlanned(
  { sheet, zone }: { readonly sheet: Sheet; readonly zone: string },
  row: number,
  cells: readonly PlannedCell[],
  say: AddonMessages,
): void {
  try {
    // Cells side by side go in one write: nobody sorts the rows between a text and its date.
    const inOrder = [...cells].sort((one, other) => one.column - other.column);
    for (const run of runsOf(inOrder, (before, { column }) => isNext(before.column, column))) {
      const values = run.map(({ value }) => (typeof value === 'string' ? asText(value) : dateAt(startOf(value), zone)));
      sheet.getRange(row, (run[0]?.column ?? 0) + 1, 1, run.length).setValues([values]);
    }
    SpreadsheetApp.flush();
  } catch (error) {
    const kind = serviceFailureOf(error)?.kind;
    throw kind === 'passing' || kind === 'quota' ? error : new Refusal(say.cellsClosed);
  }
}
