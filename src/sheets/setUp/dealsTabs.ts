import { findHeader, HEADER_ROWS } from '../headers/headers';
import { matchDealHeader } from '../reading/deals/dealHeaders';
import { ENOUGH_COLUMNS, isOther } from '../reading/deals/locateDeals';
import { sheetFinder } from '../reading/findSheets';
import type { FoundSheet } from '../reading/findSheets';
import { valuesOf } from '../reading/sheetValues';

/** Titles of the tabs that could hold deals: those on which enough columns match, and the one that is taken now. */
export function dealsTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, taken: string): string[] {
  const tabs = sheetFinder(spreadsheet).all();
  return tabs.filter((tab) => tab.title === taken || (!isOther(tab) && looksLikeDeals(tab))).map(({ title }) => title);
}

function looksLikeDeals({ sheet }: FoundSheet): boolean {
  const lastRow = sheet.getLastRow();
  if (lastRow === 0) return false;
  const top = valuesOf(sheet.getRange(`1:${Math.min(lastRow, HEADER_ROWS)}`));
  return (findHeader(top, matchDealHeader)?.matches ?? 0) >= ENOUGH_COLUMNS;
}
