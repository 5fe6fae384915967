import type { DealColumn } from '../domain/deal';
import type { Language } from '../domain/language';
import { sheetMessages } from '../i18n/sheets';
import { columnLetters } from './address';
import type { DealsPlace } from './dealsPlace';
import { sheetFinder } from './reading/findSheets';
import { clientsTable } from './tables/clients';
import { PEOPLE_COLUMNS } from './tables/deals';
import { stagesTable } from './tables/stages';
import type { ColumnType, TableDef } from './tables/table';
import { teamTable } from './tables/team';
import { headerOf, HEADER_ROW } from './writing/ourTab';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How far down people's own validations are looked for. */
const ROWS_LOOKED_AT = 500;

const LISTS: Readonly<
  Partial<Record<DealColumn, TableDef & { readonly columns: readonly { readonly id: string }[] }>>
> = {
  stage: stagesTable,
  manager: teamTable,
  client: clientsTable,
};
const DATES: readonly ColumnType[] = ['date', 'datetime'];
const NUMBERS: readonly ColumnType[] = ['money', 'integer'];
/** A return is a deal of negative quantity or amount (spec §3 "returns"). */
const MAY_BE_NEGATIVE: readonly DealColumn[] = ['quantity', 'amount'];

/** The first column of a list's tab, once somebody has filled it: an empty list would mark every cell. */
function listRule(spreadsheet: Spreadsheet, table: TableDef, language: Language): Builder | null {
  const found = sheetFinder(spreadsheet).find(table);
  if (found === null || found.sheet.getLastRow() <= HEADER_ROW) return null;
  const at = headerOf(found.sheet, table.columns).index[table.columns[0]?.id ?? ''];
  if (at === undefined) return null;
  const letter = columnLetters(at);
  const list = found.sheet.getRange(`${letter}${HEADER_ROW + 1}:${letter}`);
  const help = sheetMessages(language).help.fromList(found.title);
  return SpreadsheetApp.newDataValidation().requireValueInRange(list, true).setHelpText(help);
}

function typeRule(column: DealColumn, language: Language): Builder | null {
  const { help } = sheetMessages(language);
  const { type } = PEOPLE_COLUMNS[column];
  if (DATES.includes(type)) return SpreadsheetApp.newDataValidation().requireDate().setHelpText(help.date);
  if (!NUMBERS.includes(type) || MAY_BE_NEGATIVE.includes(column)) return null;
  return SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).setHelpText(help.notNegative);
}

function ruleFor(spreadsheet: Spreadsheet, column: DealColumn, language: Language): Builder | null {
  const list = LISTS[column];
  if (list !== undefined) return listRule(spreadsheet, list, language);
  if (column !== 'lossReason') return typeRule(column, language);
  const { help, lossReasons } = sheetMessages(language);
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...lossReasons], true)
    .setHelpText(help.lossReason);
}

/** Columns, 0-based, in which nobody has set a validation yet, neither people nor we. */
function freeColumns({ sheet, headerRow }: DealsPlace): (at: number) => boolean {
  const rows = Math.min(ROWS_LOOKED_AT, sheet.getMaxRows() - headerRow);
  const standing: (DataValidation | null)[][] = sheet
    .getRange(headerRow + 1, 1, rows, sheet.getMaxColumns())
    .getDataValidations();
  return (at) => standing.every((row) => (row[at] ?? null) === null);
}

/**
 * Sets validations on whole columns of the deals: lists, dates, numbers of zero or more. They warn and never refuse,
 * so that imported history stays. A column that has a validation already keeps it. Returns the columns that got one.
 */
export function setValidations(spreadsheet: Spreadsheet, place: DealsPlace, language: Language): DealColumn[] {
  const isFree = freeColumns(place);
  const set: DealColumn[] = [];
  for (const column of Object.keys(PEOPLE_COLUMNS) as DealColumn[]) {
    const at = place.headers.index[column];
    if (at === undefined || !isFree(at)) continue;
    const rule = ruleFor(spreadsheet, column, language);
    if (rule === null) continue;
    const rows = place.sheet.getMaxRows() - place.headerRow;
    place.sheet.getRange(place.headerRow + 1, at + 1, rows, 1).setDataValidation(rule.setAllowInvalid(true).build());
    set.push(column);
  }
  return set;
}

/** Takes validations of ours away from columns where set-up put them. */
export function removeValidations({ sheet, headerRow, headers }: DealsPlace, columns: readonly DealColumn[]): void {
  const rows = sheet.getMaxRows() - headerRow;
  for (const column of columns) {
    const at = headers.index[column];
    if (at !== undefined) sheet.getRange(headerRow + 1, at + 1, rows, 1).clearDataValidations();
  }
}
