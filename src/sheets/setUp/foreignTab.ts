import { summaryMessages } from '../../i18n/summary';
import { headerMatcher } from '../headers/headerMatcher';
import { findHeader, mapHeaders } from '../headers/headers';
import { sheetValues } from '../reading/sheetValues';
import { isFormer } from '../tabs/summary/formerLayout';
import { COLUMNS, TODAY_NAME } from '../tabs/summary/summaryLayout';
import type { TableId } from '../tables';
import { summaryTable } from '../tables/summary';
import type { TableDef } from '../tables/table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Values = ReturnType<typeof sheetValues>;

/** Of a tab's columns, those that `sheetValues` brings: A to Z. */
const COLUMNS_READ = 26;

/**
 * Whether a tab that is titled as a report or record of ours is people's own: there is something in it, and it is not
 * laid out as ours. Their own list of debts may have half of our headers, but not our hidden key. A tab of rules is
 * never foreign: we write over nothing in it.
 */
export function isForeignTab(spreadsheet: Spreadsheet, sheet: Sheet, table: TableDef<TableId>): boolean {
  if (table.kind !== 'report' && table.kind !== 'record') return false;
  const values = sheetValues(sheet);
  if (values.every((cells) => cells.every((cell) => cell === ''))) return false;
  return table.id === summaryTable.id ? !isSummary(spreadsheet, sheet, values) : !hasOurHeader(table, values);
}

function isSummary(spreadsheet: Spreadsheet, sheet: Sheet, values: Values): boolean {
  const titles = [summaryMessages('ru').notes, summaryMessages('en').notes];
  if (titles.includes(String(values[0]?.[COLUMNS.notes - 1])) || isFormer(values)) return true;
  return spreadsheet.getRangeByName(TODAY_NAME)?.getSheet().getSheetId() === sheet.getSheetId();
}

function hasOurHeader({ columns }: TableDef, values: Values): boolean {
  const match = headerMatcher(columns);
  const { index } = mapHeaders(values[findHeader(values, match)?.at ?? -1] ?? [], match);
  const isKeyed = columns.some(({ id }) => id === 'key');
  const isHalfOurs = Object.keys(index).length * 2 >= Math.min(columns.length, COLUMNS_READ);
  return isHalfOurs && (!isKeyed || index['key'] !== undefined);
}
