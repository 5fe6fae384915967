import type { DealColumn } from '../../domain/deal';
import type { Language } from '../../domain/language';
import type { DealsPlace } from '../dealRows/dealsPlace';
import { removeHighlights } from '../safeguards/highlights';
import { removeColumnWarnings, unprotectTabs } from '../safeguards/protections';
import { isTitled, sheetFinder, titlesOf } from '../reading/findSheets';
import type { FoundSheet } from '../reading/findSheets';
import { LAST_RUN_NAME, TODAY_NAME } from '../tabs/summary/summaryLayout';
import { tables } from '../tables';
import type { TableId } from '../tables';
import { summaryTable } from '../tables/summary';
import type { TableDef } from '../tables/table';
import { removeValidations } from '../safeguards/validation';
import { ownRunsOf } from '../dealRows/ownRuns';
import { deleteHalfMade } from '../tabs/createTab';
import { thaw } from './freeze';
import type { Frozen } from './freeze';
import { holdsUserContent, isOursToDelete } from './userContent';
import { revertRules } from './rules/revertRules';
import type { WrittenRule } from './rules/writeRules';
import { printOf } from './tabPrint';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What set-up added: plain data, kept in the document's properties. */
export interface SetUpRecord {
  /** As they were made; one that was deleted and made anew since goes by its title. The first version named no table. */
  readonly tabs: readonly { readonly id: number; readonly print: string; readonly table?: TableId }[];
  /** People's columns that set-up put into the deals. */
  readonly columns: readonly DealColumn[];
  /** How many of our own. */
  readonly ownColumns: number;
  readonly validated: readonly DealColumn[];
  /** What it wrote into the rules. */
  readonly rules: readonly WrittenRule[];
  readonly frozen?: Frozen;
}

export interface Undone {
  readonly tabs: number;
  readonly columns: number;
  /** Titles of tabs and columns of ours in which people have written: they stay. */
  readonly kept: readonly string[];
}

interface MadeTab {
  readonly found: FoundSheet;
  readonly table: TableDef<TableId>;
  readonly print: string;
}

/** The tabs of the record that are still there, each once: one that was cut before its title was made again. */
function standingTabs(spreadsheet: Spreadsheet, made: SetUpRecord['tabs']): MadeTab[] {
  const { all, find } = sheetFinder(spreadsheet);
  const tabs = made.flatMap(({ id, print, table: tableId }) => {
    const standing = all().find(({ sheet }) => sheet.getSheetId() === id);
    const table = tables.find((each) => (tableId ?? '') === each.id || (standing && isTitled(standing, each)));
    const found = standing ?? (table === undefined ? null : find(table));
    return table === undefined || found === null ? [] : [{ found, table, print }];
  });
  // Of two prints the later is the one of the tab that stands.
  return [...new Map(tabs.map((tab) => [tab.found.sheet.getSheetId(), tab])).values()];
}

/** Of a report or a record all is ours but what people wrote beside; any other tab only as long as it is as it was made. */
function isOursAlone({ found: { sheet }, table, print }: MadeTab): boolean {
  return printOf(sheet) === print || (isOursToDelete(table) && !holdsUserContent(sheet, table));
}

/** Deletes the tabs that hold nothing of people's; the last tab of a workbook cannot go. Returns those that stay. */
function deleteOurTabs(spreadsheet: Spreadsheet, made: readonly MadeTab[]): MadeTab[] {
  const going = made.filter(isOursAlone);
  if (going.length === spreadsheet.getNumSheets()) going.shift();
  for (const { found, table } of going) {
    if (table.id === summaryTable.id) removeNames(spreadsheet);
    spreadsheet.deleteSheet(found.sheet);
  }
  return made.filter((tab) => !going.includes(tab));
}

/** Names that would point nowhere. */
function removeNames(spreadsheet: Spreadsheet): void {
  for (const name of [TODAY_NAME, LAST_RUN_NAME])
    if (spreadsheet.getRangeByName(name) !== null) spreadsheet.removeNamedRange(name);
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
function deleteAddedColumns(place: DealsPlace, added: readonly DealColumn[]): Omit<Undone, 'tabs'> {
  const own = ownRunsOf(place.headers.own).flatMap(({ firstColumn, columns }) =>
    columns.map((_, at) => firstColumn + at),
  );
  const standing = added.filter((column) => place.headers.index[column] !== undefined);
  const blank = standing
    .flatMap((column) => place.headers.index[column] ?? [])
    .filter((at) => isBlankColumn(place, at));
  const going = [...own, ...blank].sort((a, b) => b - a);
  for (const at of going) place.sheet.deleteColumn(at + 1);
  const filled = standing.filter((column) => !blank.includes(place.headers.index[column] ?? -1));
  return { columns: going.length, kept: filled.map((column) => place.headers.mapped[column]?.header ?? column) };
}

/** Takes protections, highlights and the validations of `validated` columns away: what stays is plain cells. */
export function leavePlain(spreadsheet: Spreadsheet, place: DealsPlace, validated: readonly DealColumn[]): void {
  unprotectTabs(spreadsheet);
  removeHighlights(place.sheet, place.headers.own.code);
  removeColumnWarnings(place.sheet);
  removeValidations(place, validated);
}

/**
 * Takes back what set-up added: the rules that it wrote and nobody changed since, tabs, columns, protections,
 * validations and highlights. What people have put in stays, and is named.
 */
export function undoSetUp(
  spreadsheet: Spreadsheet,
  place: DealsPlace | null,
  record: SetUpRecord,
  language: Language,
): Undone {
  revertRules(spreadsheet, record.rules, language);
  for (const title of tables.flatMap(titlesOf)) deleteHalfMade(spreadsheet, title);
  const made = standingTabs(spreadsheet, record.tabs);
  const stay = deleteOurTabs(spreadsheet, made);
  const undone = { tabs: made.length - stay.length, kept: stay.map(({ found }) => found.title) };
  if (place === null) {
    unprotectTabs(spreadsheet);
    return { ...undone, columns: 0 };
  }
  leavePlain(spreadsheet, place, record.validated);
  if (record.frozen !== undefined) thaw(place, record.frozen);
  const { columns, kept } = deleteAddedColumns(place, record.columns);
  return { ...undone, columns, kept: [...undone.kept, ...kept] };
}
