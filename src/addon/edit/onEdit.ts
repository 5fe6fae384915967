import type { DealColumn } from '../../domain/deal';
import { sheetPhrases } from '../../sheets/headers/sheetPhrases';
import type { RawCell } from '../../domain/reading/rawCell';
import { addonMessages } from '../../i18n/addon';
import { mapDealHeaders } from '../../sheets/reading/deals/dealHeaders';
import { dealsFrom } from '../../sheets/reading/deals/readDeals';
import { rulesTableTitled } from '../../sheets/reading/rules/rulesTabs';
import { valuesOf } from '../../sheets/reading/sheetValues';
import { moveDatePlaces } from '../../sheets/dealRows/moveDates';
import { isRed } from '../../sheets/dealRows/rowCode';
import { isKey } from '../../sheets/dealRows/rowKeys';
import { rowSigner } from '../../sheets/dealRows/reviewRows';
import { RowsMoved } from '../../sheets/dealRows/rowsMoved';
import { wallClockIn } from '../../sheets/cells/zone';
import { simpleTrigger } from '../run/door';
import { repeated } from '../run/repeated';
import { basisFor } from './editBasis';
import type { FoundBasis } from './editBasis';
import { contextOf } from './editContext';
import { editedRows } from './editedRows';
import { rowsBeyond } from './rowsBeyond';
import { withoutPastedKeys } from './pastedRows';
import { dropTyped } from './snapshot';
import { writeEdited } from './writeEdited';
import type { EditWindow, JudgedEdit } from './writeEdited';
import { tryToast } from './toast';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows read on either side of an edit: an edit whose event was lost is healed by the next one near it. */
const AROUND = 20;
/** A simple trigger has 30 seconds: of a longer paste the rest is left to the recheck, which warns and never refuses. */
const MOST_ROWS = 5000;

/** The part of the event that we look at; a page that calls us by name cannot send a range. */
interface EditEvent {
  readonly range?: Range;
  /** What stood in the only cell of the edit. */
  readonly oldValue?: unknown;
  /** What was typed into it; not told of a longer edit, nor of a cell that was cleared. */
  readonly value?: unknown;
  readonly authMode?: GoogleAppsScript.Script.AuthMode;
}

/**
 * Simple trigger: judges the edited rows at once. It acts as the person at the keyboard, so it writes only into those
 * rows of the deals. It takes no lock: it would wait for a build while somebody types.
 */
export const onEdit = simpleTrigger<EditEvent>('onEdit', (event) => {
  const range = event?.range;
  if (typeof range?.getSheet !== 'function' || event?.authMode === ScriptApp.AuthMode.NONE) return;
  const sheet = range.getSheet();
  const rulesTable = rulesTableTitled(sheet.getName());
  if (rulesTable !== null) {
    dropTyped(rulesTable);
    return;
  }
  const judged = repeated(() => {
    const found = basisFor(sheet);
    if (found !== null && range.getRow() === found.basis.headerRow) warnOfHeader(sheet, found, event?.oldValue);
    return found && judgeRows(sheet, range, found, event?.value);
  });
  if (judged !== null) writeEdited(judged);
});

/** A header by which a column was found has been typed over: silence would look as if all deals were fine. */
function warnOfHeader(sheet: Sheet, { basis, headers }: FoundBasis, oldValue: unknown): void {
  if (typeof oldValue !== 'string') return;
  const [lost] = Object.keys(mapDealHeaders([oldValue]).index) as DealColumn[];
  if (lost === undefined || headers.index[lost] !== undefined) return;
  const say = addonMessages(basis.language);
  tryToast(sheet, say.headerLost(oldValue), say.title);
}

/** Judges the rows of `range` as if it had just been typed in. */
export function checkRows(sheet: Sheet, range: Range, found: FoundBasis): void {
  const judged = judgeRows(sheet, range, found);
  if (judged !== null) writeEdited(judged);
}

/** Reads the rows just before they are written to, and judges them; null above and below the deals. */
function judgeRows(sheet: Sheet, range: Range, { basis, headers }: FoundBasis, typed?: unknown): JudgedEdit | null {
  const { headerRow, zone, language, rules, formulas } = basis;
  const first = Math.max(headerRow + 1, range.getRow());
  const last = Math.min(range.getLastRow(), first + MOST_ROWS - 1);
  if (last < first) return null;
  const from = Math.max(headerRow + 1, first - AROUND);
  const values = windowValues(sheet, from, last, headers.width);
  if (!holdsKeys(values, headers.own.key) || isElsewhere(typed, range, values[first - from], headers.index.stage))
    throw new RowsMoved();
  const wallClock = wallClockIn(zone);
  const { rows, untouched } = dealsFrom(values, from, { headers, headerRow, wallClock, rules });
  const context = contextOf(basis, headers, wallClock(new Date()));
  const phrases = sheetPhrases(headers, language, context.today, rules.settings);
  const say = addonMessages(language);
  const place = { first, last, columns: { first: range.getColumn() - 1, last: range.getLastColumn() - 1 } };
  const sign = rowSigner(headers.index, phrases);
  const wasRed = (row: number): boolean => isRed(String(values[row - from]?.[headers.own.code ?? -1] ?? ''));
  const words = { context, headers, phrases, say, sign, wasRed, places: moveDatePlaces(headers, formulas) };
  const dealRows = new Set(rows.map(({ row }) => row));
  const window = { sheet, from, values, dealRows, untouched, headers, zone, wallClock };
  const own = withoutPastedKeys(rows, place, { sheet, keyColumn: headers.own.key, decisions: basis.decisions });
  const { id } = headers.index;
  const isNumbered = id !== undefined && id >= place.columns.first && id <= place.columns.last;
  const edited = own.filter(({ row }) => row >= first && row <= last);
  const atHand = { rows: own, first: from, last: from + values.length - 1 };
  const others = rowsBeyond(sheet, { basis, headers }, atHand, {
    rows: edited,
    isNew: ({ key }) => isNumbered || key === '',
  });
  return { window, place, rows: editedRows({ rows: own, ...others }, place, words), say };
}

/** False when columns moved between the header's reading and the rows': then something else stands among the keys. */
function holdsKeys(values: EditWindow['values'], column: number | undefined): boolean {
  const standing = values.map((row) => row[column ?? -1] ?? '').filter((cell) => cell !== '');
  return standing.length === 0 || standing.some(isKey);
}

/**
 * Whether the stage that was typed stands in another column by now: people's columns move without our key among them, and
 * the stage before is written back over the new one.
 */
function isElsewhere(
  typed: unknown,
  range: Range,
  row: readonly RawCell[] | undefined,
  stage: number | undefined,
): boolean {
  if (typeof typed !== 'string' || stage === undefined || range.getColumn() !== stage + 1) return false;
  return String(row?.[stage] ?? '') !== typed;
}

/** The rows from `from` to a little below `last`; at the end of the grid to `last`, which asking for its size would cost a call. */
function windowValues(sheet: Sheet, from: number, last: number, width: number): readonly (readonly RawCell[])[] {
  const rangeTo = (row: number): Range => sheet.getRange(from, 1, row - from + 1, width);
  try {
    return valuesOf(rangeTo(last + AROUND));
  } catch {
    return valuesOf(rangeTo(last));
  }
}
