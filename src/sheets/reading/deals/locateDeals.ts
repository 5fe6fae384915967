import type { RawCell } from '../../../domain/reading/rawCell';
import { findHeader, HEADER_ROWS } from '../../headers';
import { SetupError } from '../../setupError';
import { tables } from '../../tables';
import { dealsTable } from '../../tables/deals';
import { isTitled } from '../findSheets';
import type { FoundSheet } from '../findSheets';
import { valuesOf } from '../sheetValues';
import { mapDealHeaders, matchDealHeader } from './dealHeaders';
import type { DealHeaders } from './dealHeaders';

/** Rows read together with the header: a small book is then read in one call. */
const FIRST_ROWS = 1000;
/** Columns that make a tab with another title the deals tab. */
const ENOUGH_COLUMNS = 3;

/** The deals tab, its header, and its first rows as they stand. */
export interface LocatedDeals extends FoundSheet {
  /** 1-based. */
  readonly headerRow: number;
  readonly headers: DealHeaders;
  /** The last row with anything in it. */
  readonly lastRow: number;
  /** From row 1 on, at the sheet's whole width. */
  readonly firstRows: readonly (readonly RawCell[])[];
}

/**
 * The tab titled as deals; else the first on which at least three columns match, tabs titled as other tables last; the
 * best-matching of the first ten rows is the header (spec §3 "which tab, which row"). `others` is asked only then.
 */
export function locateDeals(titled: FoundSheet | null, others: () => readonly FoundSheet[]): LocatedDeals {
  const found = titled === null ? firstMatching(others()) : located(titled, 1);
  if (found === null) throw new SetupError('no-deals-table', titled === null ? [] : [titled.title]);
  return found;
}

function firstMatching(sheets: readonly FoundSheet[]): LocatedDeals | null {
  const isOther = (found: FoundSheet): boolean =>
    tables.some((table) => table !== dealsTable && isTitled(found, table));
  const byTitle = sheets.find((found) => isTitled(found, dealsTable));
  if (byTitle !== undefined) return located(byTitle, 1);
  for (const found of [...sheets.filter((sheet) => !isOther(sheet)), ...sheets.filter(isOther)]) {
    const deals = located(found, ENOUGH_COLUMNS);
    if (deals !== null) return deals;
  }
  return null;
}

function located({ sheet, title }: FoundSheet, enough: number): LocatedDeals | null {
  const lastRow = sheet.getLastRow();
  if (lastRow === 0) return null;
  const firstRows = valuesOf(sheet.getRange(`1:${Math.min(lastRow, FIRST_ROWS)}`));
  const header = findHeader(firstRows.slice(0, HEADER_ROWS), matchDealHeader);
  if (header === null || header.matches < enough) return null;
  const headers = mapDealHeaders(firstRows[header.at] ?? []);
  return { sheet, title, headerRow: header.at + 1, headers, lastRow, firstRows };
}
