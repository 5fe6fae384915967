import type { DealColumn } from '../../domain/deal';
import type { DealsPlace } from '../dealsPlace';
import { removeHighlights } from '../highlights';
import { removeColumnWarnings, unprotectTabs } from '../protections';
import { removeValidations } from '../validation';
import { ownRunsOf } from '../writing/ownRuns';
import { printOf } from './tabPrint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What set-up added: plain data, kept in the document's properties. */
export interface SetUpRecord {
  readonly tabs: readonly { readonly id: number; readonly print: string }[];
  /** People's columns that set-up put into the deals. */
  readonly columns: readonly DealColumn[];
  /** How many of our own. */
  readonly ownColumns: number;
  readonly validated: readonly DealColumn[];
}

export interface Undone {
  readonly tabs: number;
  readonly columns: number;
}

/** Deletes the tabs that are still as set-up made them; the last tab of a workbook cannot go. */
function deleteUntouchedTabs(spreadsheet: Spreadsheet, made: SetUpRecord['tabs']): number {
  const sheets = spreadsheet.getSheets();
  const prints = new Map(made.map(({ id, print }) => [id, print]));
  const untouched = sheets.filter((sheet) => prints.get(sheet.getSheetId()) === printOfMade(sheet, prints));
  const going = untouched.length === sheets.length ? untouched.slice(1) : untouched;
  for (const sheet of going) spreadsheet.deleteSheet(sheet);
  return going.length;
}

/** Reads only tabs that set-up made; null for the others. */
function printOfMade(sheet: Sheet, prints: ReadonlyMap<number, string>): string | null {
  return prints.has(sheet.getSheetId()) ? printOf(sheet) : null;
}

function isBlankColumn({ sheet, headerRow }: DealsPlace, at: number): boolean {
  const rows = sheet.getLastRow() - headerRow;
  return (
    rows <= 0 ||
    sheet
      .getRange(headerRow + 1, at + 1, rows, 1)
      .getValues()
      .every(([cell]) => cell === '')
  );
}

/** Our own columns always, since all that stands in them is ours; added ones of people's while they are blank. */
function deleteAddedColumns(place: DealsPlace, added: readonly DealColumn[]): number {
  const own = ownRunsOf(place.headers.own).flatMap(({ firstColumn, columns }) =>
    columns.map((_, at) => firstColumn + at),
  );
  const people = added.flatMap((column) => place.headers.index[column] ?? []).filter((at) => isBlankColumn(place, at));
  const going = [...own, ...people].sort((a, b) => b - a);
  for (const at of going) place.sheet.deleteColumn(at + 1);
  return going.length;
}

/** Takes protections, highlights and the validations of `validated` columns away: what stays is plain cells. */
export function leavePlain(spreadsheet: Spreadsheet, place: DealsPlace, validated: readonly DealColumn[]): void {
  unprotectTabs(spreadsheet);
  removeHighlights(place.sheet);
  removeColumnWarnings(place.sheet);
  removeValidations(place, validated);
}

/** Takes back what set-up added and nobody has changed since; what people have put in stays. */
export function undoSetUp(spreadsheet: Spreadsheet, place: DealsPlace | null, record: SetUpRecord): Undone {
  const tabs = deleteUntouchedTabs(spreadsheet, record.tabs);
  if (place === null) {
    unprotectTabs(spreadsheet);
    return { tabs, columns: 0 };
  }
  leavePlain(spreadsheet, place, record.validated);
  return { tabs, columns: deleteAddedColumns(place, record.columns) };
}
