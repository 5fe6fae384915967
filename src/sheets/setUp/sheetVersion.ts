import type { DealsPlace } from '../dealRows/dealsPlace';
import { choiceFrom, NO_CHOICE } from '../reading/deals/dealsChoice';
import type { DealsChoice } from '../reading/deals/dealsChoice';

/** The version of what set-up makes: tabs, our columns, what the hidden cells hold. */
export const SHEET_VERSION = 3;

/** The same in every language, so that set-up in another one changes nothing; earlier ones said it in Russian. */
const NOTE = /^(?:ROP-control|РОП-контроль) · (\d+)(?:\n(.*))?$/;

/** What the header of our hidden code tells: a workbook that lost its properties, as a copy does, still knows it. */
export interface HeaderNote {
  /** 0 without a note. */
  readonly version: number;
  readonly choice: DealsChoice;
}

type HeaderCell = GoogleAppsScript.Spreadsheet.Range;

function noteCell({ sheet, headerRow, headers }: DealsPlace): HeaderCell | null {
  return headers.own.code === undefined ? null : sheet.getRange(headerRow, headers.own.code + 1);
}

export function readHeaderNote(place: DealsPlace): HeaderNote {
  const [, version = '0', choice] = NOTE.exec(noteCell(place)?.getNote() ?? '') ?? [];
  return { version: Number(version), choice: choice === undefined ? NO_CHOICE : choiceFrom(choice) };
}

/** Tells the version and what a head chose, unless the note tells them already. */
export function writeHeaderNote(place: DealsPlace, choice: DealsChoice): void {
  const standing = readHeaderNote(place);
  const chosen = JSON.stringify(choice);
  if (standing.version === SHEET_VERSION && JSON.stringify(standing.choice) === chosen) return;
  const more = chosen === JSON.stringify(NO_CHOICE) ? '' : `\n${chosen}`;
  noteCell(place)?.setNote(`ROP-control · ${SHEET_VERSION}${more}`);
}
