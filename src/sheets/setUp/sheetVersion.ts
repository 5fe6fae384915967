import type { DealsPlace } from '../dealsPlace';

/** The version of what set-up makes: tabs, our columns, what the hidden cells hold. */
export const SHEET_VERSION = 1;

const NOTE = /^РОП-контроль · (\d+)$/;
const noteOf = (version: number): string => `РОП-контроль · ${version}`;

type HeaderCell = GoogleAppsScript.Spreadsheet.Range;

/** The header of our hidden code: a workbook that lost its properties, as a copy does, still tells its version there. */
function versionCell({ sheet, headerRow, headers }: DealsPlace): HeaderCell | null {
  return headers.own.code === undefined ? null : sheet.getRange(headerRow, headers.own.code + 1);
}

/** The version that the note tells; 0 without one. */
export function noteVersion(place: DealsPlace): number {
  return Number(NOTE.exec(versionCell(place)?.getNote() ?? '')?.[1] ?? 0);
}

/** Tells the version in the note, unless it is told already. */
export function writeVersionNote(place: DealsPlace): void {
  if (noteVersion(place) !== SHEET_VERSION) versionCell(place)?.setNote(noteOf(SHEET_VERSION));
}
