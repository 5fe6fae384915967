import type { DealColumn } from '../../domain/deal';
import type { Language } from '../../domain/language';
import { columnLetters } from '../headers/address';
import type { DealsPlace } from '../dealRows/dealsPlace';
import { setHighlights } from '../safeguards/highlights';
import { protectTabs, warnOnColumns } from '../safeguards/protections';
import type { TabEditors } from '../safeguards/protections';
import type { HeaderTelling } from '../reading/deals/dealHeaders';
import type { DealsChoice } from '../reading/deals/dealsChoice';
import { readDealHeaders } from '../reading/deals/readDeals';
import type { TradeId } from '../../domain/trades';
import type { TableId } from '../tables';
import type { TableDef } from '../tables/table';
import { dealsTable } from '../tables/deals';
import { setValidations } from '../safeguards/validation';
import type { ValidationWishes } from '../safeguards/validation';
import { showDebts } from '../tabs/debtLooks';
import { kpiTable } from '../tables/kpi';
import { receivablesTable } from '../tables/receivables';
import { growTab } from '../tabs/growTab';
import { HEADER_ROW } from '../tabs/ourTab';
import { ownRunsOf } from '../dealRows/ownRuns';
import { LAST_MARKED_COLUMN } from '../dealRows/rowCode';
import { addDealColumns } from './addDealColumns';
import { createTab } from '../tabs/createTab';
import { missingTabs, setUpPlan } from './setUpPlan';
import { printOf } from './tabPrint';
import { writeHeaderNote } from './sheetVersion';
import type { SetUpRecord } from './undoSetUp';

export type MadeTab = SetUpRecord['tabs'][number];
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface SetUpWishes extends ValidationWishes {
  /** Columns of people's that the sheet lacks and they asked for. */
  readonly addColumns: readonly DealColumn[];
  /** Whose examples the new tabs hold. */
  readonly trade: TradeId | null;
  /** Null leaves protections as they are. */
  readonly editors: TabEditors | null;
  /** What a head said of the tab and its headers: told on our header too, for a copy. */
  readonly choice: DealsChoice;
}

/** The deals as set-up has made them, and what it added to them. */
export interface ReadyDeals {
  readonly deals: DealsPlace;
  readonly added: Pick<SetUpRecord, 'tabs' | 'columns' | 'ownColumns'>;
  /** Titles of columns whose format is a Table's. */
  readonly typed: readonly string[];
}

/** Columns that got a validation, and titles of those that keep a Table's own rule or format. */
export interface Guarded {
  readonly validated: SetUpRecord['validated'];
  readonly typed: readonly string[];
}

/** A fresh tab of deals, for a workbook without any. */
function freshDeals(spreadsheet: Spreadsheet, { language, addColumns }: SetUpWishes): ReadyDeals {
  const columns = dealsTable.columns.filter(({ id, optional }) => !optional || addColumns.includes(id as DealColumn));
  const sheet = createTab(spreadsheet, dealsTable, columns, language);
  const deals = placeOf(sheet, dealsTable.titles[language], HEADER_ROW, {});
  return { deals, added: { tabs: [madeTab(sheet, dealsTable.id)], columns: [], ownColumns: 0 }, typed: [] };
}

/** Puts into the deals what they lack: our columns and the wished ones, at the right end. */
export function readyDeals(spreadsheet: Spreadsheet, place: DealsPlace, wishes: SetUpWishes): ReadyDeals {
  const { language, addColumns } = wishes;
  const plan = setUpPlan(spreadsheet, place);
  const columns = plan.offered.filter((column) => addColumns.includes(column));
  const added = { tabs: [], columns, ownColumns: plan.ownToAdd.length };
  if (columns.length + plan.ownToAdd.length === 0) return { deals: place, added, typed: [] };
  const typed = addDealColumns(place, columns, plan.ownToAdd, language);
  return { deals: placeOf(place.sheet, place.title, place.headerRow, place.headers), added, typed };
}

function placeOf(sheet: Sheet, title: string, headerRow: number, told: HeaderTelling): DealsPlace {
  return { sheet, title, headerRow, headers: readDealHeaders(sheet, headerRow, told) };
}

/** Those that a fresh tab has; the others are read where a team has put them. */
function madeColumns({ columns }: TableDef): TableDef['columns'] {
  return columns.filter(({ optional }) => !optional);
}

/** Makes the tabs that the workbook lacks, each with whatever a fresh one holds; `note` is told of all so far. */
export function makeTabs(
  spreadsheet: Spreadsheet,
  lacking: readonly TableDef<TableId>[],
  { language, trade }: Pick<SetUpWishes, 'language' | 'trade'>,
  note: (tabs: readonly MadeTab[]) => void,
): readonly MadeTab[] {
  const tabs: MadeTab[] = [];
  for (const table of lacking)
    createTab(spreadsheet, table, madeColumns(table), language, {
      trade,
      note: (sheet) => {
        tabs.push(madeTab(sheet, table.id));
        note(tabs);
      },
    });
  return tabs;
}

function madeTab(sheet: Sheet, table: TableId): MadeTab {
  return { id: sheet.getSheetId(), print: printOf(sheet), table };
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

/** Highlights, validations, the warning on our columns, protections: whatever of it is missing. */
export function guardBook(spreadsheet: Spreadsheet, deals: DealsPlace, wishes: SetUpWishes): Guarded {
  const { language, editors, choice } = wishes;
  const grown = [kpiTable, receivablesTable].flatMap((table) => growTab(spreadsheet, table, table.columns, language));
  showDebts(spreadsheet);
  highlightDeals(deals);
  const { validated, typed } = setValidations(spreadsheet, deals, wishes);
  warnOnOwnColumns(deals, language);
  writeHeaderNote(deals, choice);
  if (editors !== null) protectTabs(spreadsheet, editors, language);
  return { validated, typed: [...grown, ...typed.map((column) => deals.headers.mapped[column]?.header ?? column)] };
}

/**
 * Sets a workbook up, or mends what is missing of it (spec §2): our columns and the wished ones at the right end of
 * the deals, the missing tabs behind the others, highlights, validations, protections. Nothing of people's is moved or
 * overwritten; on a workbook that is set up it changes nothing. Returns what it added, for undoing, and what a Table
 * refused.
 *
 * @param place the deals tab as found; null makes a fresh one.
 * @param note is told of the new tabs before each gets its title
 */
export function setUpBook(
  spreadsheet: Spreadsheet,
  place: DealsPlace | null,
  wishes: SetUpWishes,
  note: (tabs: readonly MadeTab[]) => void,
): SetUpRecord & Pick<Guarded, 'typed'> {
  const { deals, added, typed } =
    place === null ? freshDeals(spreadsheet, wishes) : readyDeals(spreadsheet, place, wishes);
  const tabs = makeTabs(spreadsheet, missingTabs(spreadsheet), wishes, note);
  const guarded = guardBook(spreadsheet, deals, wishes);
  const record = { ...added, tabs: [...added.tabs, ...tabs], validated: guarded.validated, rules: [] };
  return { ...record, typed: [...typed, ...guarded.typed] };
}
