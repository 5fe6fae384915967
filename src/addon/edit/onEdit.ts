import { approvalsFrom } from '../../domain/approvals';
import type { Context } from '../../domain/context';
import type { DealColumn } from '../../domain/deal';
import { phrasesFor } from '../../domain/phrases';
import { recognitionEvent } from '../../domain/recognition';
import { dayOf } from '../../domain/time';
import { addonMessages } from '../../i18n/addon';
import type { DealHeaders } from '../../sheets/reading/deals/dealHeaders';
import { readDealHeaders, readDealRows } from '../../sheets/reading/deals/readDeals';
import { wallClockIn } from '../../sheets/zone';
import { guarded } from '../guard';
import { openBook, reviewOf } from '../openedBook';
import { SetupError } from '../../sheets/setupError';
import { editedRows } from './editedRows';
import type { EditBasis } from './snapshot';
import { dropSnapshot, loadSnapshot, saveSnapshot } from './snapshot';
import { writeEdited } from './writeEdited';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows read on either side of an edit: an edit whose event was lost is healed by the next one near it. */
const AROUND = 20;

/** The part of the event that we look at; a page that calls us by name cannot send a range. */
interface EditEvent {
  readonly range?: GoogleAppsScript.Spreadsheet.Range;
  readonly authMode?: GoogleAppsScript.Script.AuthMode;
}

/**
 * Simple trigger: judges the edited rows at once. It acts as the person at the keyboard, so it writes only into those
 * rows of the deals.
 */
export function onEdit(event?: EditEvent): void {
  const range = event?.range;
  if (typeof range?.getSheet !== 'function' || event?.authMode === ScriptApp.AuthMode.NONE) return;
  guarded('onEdit', () => {
    const sheet = range.getSheet();
    const basis = loadSnapshot() ?? freshSnapshot();
    if (basis === null) return;
    if (sheet.getSheetId() !== basis.sheetId || range.getRow() <= basis.headerRow) dropSnapshot();
    else checkRows(sheet, range, basis);
  });
}

/** The cache is cold: one look at the whole book warms it. A sheet that nobody has set up is left alone. */
function freshSnapshot(): EditBasis | null {
  try {
    const { book } = openBook();
    if (book.deals.headers.own.verdict === undefined) return null;
    saveSnapshot(book, reviewOf(book));
    return loadSnapshot();
  } catch (error) {
    if (error instanceof SetupError) return null;
    throw error;
  }
}

function checkRows(sheet: Sheet, range: GoogleAppsScript.Spreadsheet.Range, basis: EditBasis): void {
  const headers = readDealHeaders(sheet, basis.headerRow);
  if (headers.own.verdict === undefined) return;
  const wallClock = wallClockIn(basis.zone);
  const first = range.getRow();
  const last = first + range.getNumRows() - 1;
  const from = Math.max(basis.headerRow + 1, first - AROUND);
  const given = { headers, wallClock, stages: basis.rules.stages };
  const read = readDealRows(sheet, from, last + AROUND - from + 1, given);
  const context = contextOf(basis, headers, wallClock(new Date()));
  const titleOf = (column: DealColumn): string => headers.mapped[column]?.header ?? column;
  const phrases = phrasesFor(basis.language, context.today, titleOf);
  const say = addonMessages(basis.language);
  const columns = { first: range.getColumn() - 1, last: range.getLastColumn() - 1 };
  const edited = editedRows(read, { first, last, columns }, { context, headers, phrases, say });
  writeEdited({ sheet, from, headers, wallClock }, read, edited, say);
}

function contextOf(basis: EditBasis, { index }: DealHeaders, now: Context['now']): Context {
  const columns = new Set(Object.keys(index) as DealColumn[]);
  return {
    ...basis.rules,
    now,
    today: dayOf(now),
    columns,
    approvals: approvalsFrom([]),
    exposures: basis.exposures,
    firstRowOfId: basis.firstRowOfId,
    recognizedBy: recognitionEvent(basis.rules.settings.recognizeOn, columns),
  };
}
