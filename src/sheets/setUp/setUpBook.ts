import type { DealColumn } from '../../domain/deal';
import type { Language } from '../../domain/language';
import type { RawCell } from '../../domain/reading/rawCell';
import { columnLetters } from '../address';
import type { DealsPlace } from '../dealsPlace';
import { setHighlights } from '../highlights';
import { protectTabs, warnOnColumns } from '../protections';
import type { Keepers } from '../protections';
import { mapDealHeaders } from '../reading/deals/dealHeaders';
import { summaryTable } from '../tables/summary';
import { dealsTable } from '../tables/deals';
import { layOutSummary } from '../summary/layOutSummary';
import { setValidations } from '../validation';
import { HEADER_ROW } from '../writing/ourTab';
import { ownRunsOf } from '../writing/ownRuns';
import { LAST_MARKED_COLUMN } from '../writing/rowCode';
import { addDealColumns } from './addDealColumns';
import { createTab } from './createTab';
import { growKpi } from './growKpi';
import { missingTabs, setUpPlan } from './setUpPlan';
import { printOf } from './tabPrint';
import { writeVersionNote } from './sheetVersion';
import type { SetUpRecord } from './undoSetUp';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface SetUpWishes {
  readonly language: Language;
  /** Columns of people's that the sheet lacks and they asked for. */
  readonly addColumns: readonly DealColumn[];
  /** Null leaves protections as they are. */
  readonly keepers: Keepers | null;
}

/** The deals tab in which set-up has put what was missing. */
function readyDeals(spreadsheet: Spreadsheet, place: DealsPlace | null, wishes: SetUpWishes): DealsPlace {
  const { language, addColumns } = wishes;
  if (place === null) {
    const columns = dealsTable.columns.filter(({ id, optional }) => !optional || addColumns.includes(id as DealColumn));
    const sheet = createTab(spreadsheet, dealsTable, columns, language);
    return placeOf(sheet, dealsTable.titles[language], HEADER_ROW);
  }
  const plan = setUpPlan(spreadsheet, place);
  const people = plan.offered.filter((column) => addColumns.includes(column));
  if (people.length + plan.ownToAdd.length === 0) return place;
  addDealColumns(place, people, plan.ownToAdd, language);
  return placeOf(place.sheet, place.title, place.headerRow);
}

function placeOf(sheet: Sheet, title: string, headerRow: number): DealsPlace {
  const [header = []] = sheet.getRange(`${headerRow}:${headerRow}`).getValues() as RawCell[][];
  return { sheet, title, headerRow, headers: mapDealHeaders(header) };
}

function createMissingTabs(spreadsheet: Spreadsheet, language: Language): SetUpRecord['tabs'] {
  return missingTabs(spreadsheet).map((table) => {
    const sheet = createTab(spreadsheet, table, table.columns, language);
    if (table.id === summaryTable.id) layOutSummary(spreadsheet, sheet, language);
    return { id: sheet.getSheetId(), print: printOf(sheet) };
  });
}

/** Columns by which a row is recognised at a glance. */
const FIRST_COLUMNS: readonly DealColumn[] = ['id', 'client'];

/** The deals' highlights, rebuilt where they are not as they should be. */
export function highlightDeals({ sheet, headerRow, headers: { index, own } }: DealsPlace): void {
  const places = [own.verdict, ...FIRST_COLUMNS.map((column) => index[column])];
  if (own.code === undefined) return;
  setHighlights({
    sheet,
    firstRow: headerRow + 1,
    code: own.code,
    coloured: places.filter((at) => at !== undefined),
    faultColumns: Math.min(LAST_MARKED_COLUMN, Math.max(1, ...Object.values(index).map((at) => at + 1))),
  });
}

/** A warning on our columns, whole, header and all. */
export function warnOnOwnColumns({ sheet, headers }: DealsPlace, language: Language): void {
  const rows = sheet.getMaxRows();
  const ranges = ownRunsOf(headers.own).map(({ firstColumn, columns }) => {
    const last = columnLetters(firstColumn + columns.length - 1);
    return `${columnLetters(firstColumn)}1:${last}${rows}`;
  });
  warnOnColumns(sheet, ranges, language);
}

/**
 * Sets a workbook up, or mends what is missing of it (spec §2): our columns and the wished ones at the right end of
 * the deals, the missing tabs behind the others, highlights, validations, protections. Nothing of people's is moved or
 * overwritten; on a workbook that is set up it changes nothing. Returns what it added, for undoing.
 *
 * @param place the deals tab as found; null makes a fresh one.
 */
export function setUpBook(spreadsheet: Spreadsheet, place: DealsPlace | null, wishes: SetUpWishes): SetUpRecord {
  const deals = readyDeals(spreadsheet, place, wishes);
  const tabs = createMissingTabs(spreadsheet, wishes.language);
  growKpi(spreadsheet, wishes.language);
  highlightDeals(deals);
  const validated = setValidations(spreadsheet, deals, wishes.language);
  warnOnOwnColumns(deals, wishes.language);
  writeVersionNote(deals);
  if (wishes.keepers !== null) protectTabs(spreadsheet, wishes.keepers, wishes.language);
  if (place === null) {
    const dealsTab = { id: deals.sheet.getSheetId(), print: printOf(deals.sheet) };
    return { tabs: [dealsTab, ...tabs], columns: [], ownColumns: 0, validated };
  }
  const columns = wishes.addColumns.filter((column) => place.headers.index[column] === undefined);
  const ownColumns = Object.keys(deals.headers.own).length - Object.keys(place.headers.own).length;
  return { tabs, columns, ownColumns, validated };
}
