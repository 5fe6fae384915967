import type { RawCell } from '../../../domain/reading/rawCell';
import { findHeader, HEADER_ROWS } from '../../headers/headers';
import { SetupError } from '../../setupError';
import { tables } from '../../tables';
import { dealsTable } from '../../tables/deals';
import { isTitled } from '../findSheets';
import type { FoundSheet } from '../findSheets';
import { valuesOf } from '../sheetValues';
import { dealMatcher, mapDealHeaders } from './dealHeaders';
import type { DealHeaders } from './dealHeaders';
import { NO_CHOICE } from './dealsChoice';
import type { DealsChoice } from './dealsChoice';
import { cellsSay } from '../../headers/cellsSay';
import { likelyDeals } from './tableShape';

/** Rows read together with the header, and by which columns are told. */
const FIRST_ROWS = 1000;
/** The same where every row is wanted and the tab is known: a book of 5,000 deals and its header are then read in one call. */
export const MOST_AT_ONCE = 5500;
/** Columns that make a tab with another title the deals tab. */
export const ENOUGH_COLUMNS = 3;

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

type HeaderChoice = Pick<DealsChoice, 'headers' | 'settled'>;

/**
 * The tab titled as deals; else the one that was set up, else the first on which at least three columns match, tabs
 * titled as other tables last; the best-matching of the first ten rows is the header (spec §3 "which tab, which row").
 * `others` is asked only then. Of a titled tab `most` rows are read at once.
 */
export function locateDeals(
  titled: FoundSheet | null,
  others: () => readonly FoundSheet[],
  choice: HeaderChoice = NO_CHOICE,
  most = FIRST_ROWS,
): LocatedDeals {
  const found = titled === null ? firstMatching(others(), choice) : located(titled, 1, choice, most);
  if (found === null) throw new SetupError('no-deals-table', titled === null ? [] : [titled.title]);
  return found;
}

/** Whether a tab is titled as a table of ours that holds no deals. */
export function isOther(found: FoundSheet): boolean {
  return tables.some((table) => table.kind !== 'deals' && isTitled(found, table));
}

function firstMatching(sheets: readonly FoundSheet[], choice: HeaderChoice): LocatedDeals | null {
  const byTitle = sheets.find((found) => isTitled(found, dealsTable));
  if (byTitle !== undefined) return located(byTitle, 1, choice);
  let first: LocatedDeals | null = null;
  for (const found of [...sheets.filter((sheet) => !isOther(sheet)), ...sheets.filter(isOther)]) {
    const deals = located(found, ENOUGH_COLUMNS, choice);
    if (deals?.headers.own.rowHash !== undefined) return deals;
    first ??= deals;
  }
  return first;
}

function located(
  { sheet, title }: FoundSheet,
  enough: number,
  choice: HeaderChoice,
  most = FIRST_ROWS,
): LocatedDeals | null {
  const lastRow = sheet.getLastRow();
  if (lastRow === 0) return null;
  const firstRows = valuesOf(sheet.getRange(`1:${Math.min(lastRow, most)}`));
  const header = findHeader(firstRows.slice(0, HEADER_ROWS), dealMatcher(choice.headers));
  if (header === null || header.matches < enough) return null;
  const headers = mapDealHeaders(firstRows[header.at] ?? [], {
    chosen: choice.headers,
    settled: choice.settled,
    say: cellsSay(likelyDeals(firstRows.slice(0, FIRST_ROWS), header.at)),
    below: firstRows[header.at + 1] ?? [],
  });
  return { sheet, title, headerRow: header.at + 1, headers, lastRow, firstRows };
}
