import type { Deal } from '../../../domain/deal';
import type { CellIssue } from '../../../domain/issue';
import { commasSetThousandsApart } from '../../../domain/reading/commas';
import { currencyOf, usualCurrency } from '../../../domain/reading/currency';
import { PASSED_REASONS, rowSorter, totalsAmong } from '../../../domain/reading/passedOver';
import type { PassedReason, PassedRow, RowSort, TableShape } from '../../../domain/reading/passedOver';
import type { RawCell } from '../../../domain/reading/rawCell';
import { currencySaidIn, presumedCurrency } from '../../headers/otherCurrencies';
import { valuesOf } from '../sheetValues';
import type { DealHeaders } from './dealHeaders';
import { mapDealHeaders } from './dealHeaders';
import type { HeaderTelling } from './dealHeaders';
import { dealReader } from './dealReader';
import type { DealReading } from './dealReader';
import type { LocatedDeals } from './locateDeals';
import { shapeOf } from './tableShape';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What one read call may bring (performance.md: a call per 500,000 cells). */
export const CELLS_PER_READ = 500_000;

/** The columns of figures with thousands. */
const FIGURES = ['quantity', 'listPrice', 'price', 'amount', 'cost', 'extraCost', 'paid'] as const;

/** Deals, the rows of cells that they were read from, and what of it could not be read. */
export interface ReadDeals {
  readonly rows: readonly Deal[];
  /** A row of cells for each deal, from column A on: index it as `DealHeaders` does. */
  readonly cells: readonly (readonly RawCell[])[];
  readonly issues: readonly CellIssue[];
  /** Rows that are no deal, and in which something of ours still stands. */
  readonly strays: number;
  /** Rows that are no deals for a reason (spec §21). */
  readonly passedOver: readonly PassedRow[];
  /** Those in which nothing is ours, whatever stands in our columns: nothing is written there. */
  readonly untouched: ReadonlySet<number>;
  /** Something stands in people's columns under the header. */
  readonly isFilled: boolean;
}

/** What it takes to read the rows of a place in the sheet. */
export interface RowReading extends DealReading {
  /** 1-based. */
  readonly headerRow: number;
}

/** Reads the deals of a located tab: its first rows are there, the rest comes in chunks of the needed columns. */
export function readDeals(located: LocatedDeals, given: Omit<DealReading, 'headers'>): ReadDeals {
  const { sheet, headers, headerRow, lastRow, firstRows } = located;
  const rows = firstRows.slice(headerRow);
  const { width } = headers;
  const height = Math.floor(CELLS_PER_READ / width);
  for (let row = firstRows.length + 1; row <= lastRow; row += height)
    for (const cells of valuesOf(sheet.getRange(row, 1, Math.min(height, lastRow - row + 1), width))) rows.push(cells);
  return wholeTable(rows, { ...given, headers, headerRow });
}

/** The deals of a whole table, given every row under its header. */
export function wholeTable(values: ReadDeals['cells'], given: RowReading): ReadDeals {
  const shape = shapeOf(given.headers, given.headerRow);
  const fromRow = given.headerRow + 1;
  const sorts = sorted(values, fromRow, shape);
  const unnamed = sorts.flatMap((sort, at) => (sort === 'unnamed' ? [at] : []));
  const totals = totalsAmong(values, unnamed, shape);
  const settled = sorts.map((sort, at) => (totals.has(at) ? 'total' : sort));
  return collected(values, fromRow, settled, given, currencyAmong(values, settled, given.headers));
}

/**
 * The deals among rows of cells that start at `fromRow`, as an edit reads them. Whether a row that names nobody is a total
 * only the whole table tells: here it is a deal when the last look at that has given it a key, and else left alone.
 */
export function dealsFrom(values: ReadDeals['cells'], fromRow: number, given: RowReading): ReadDeals {
  const key = given.headers.own.key ?? -1;
  const sorts = sorted(values, fromRow, shapeOf(given.headers, given.headerRow));
  const settled = sorts.map((sort, at) => (sort === 'unnamed' && (values[at]?.[key] ?? '') === '' ? 'total' : sort));
  return collected(values, fromRow, settled, given, presumedCurrency(given.headers));
}

/** Reads and maps the header row of deals in one call. */
export function readDealHeaders(sheet: Sheet, headerRow: number, telling?: HeaderTelling): DealHeaders {
  return mapDealHeaders(valuesOf(sheet.getRange(`${headerRow}:${headerRow}`))[0] ?? [], telling);
}

/** The currency of a whole table: that of its headers, else of most of its deals. */
function currencyAmong(values: ReadDeals['cells'], sorts: readonly RowSort[], headers: DealHeaders): string | null {
  const said = currencySaidIn(headers).usual;
  const { currency } = headers;
  if (said !== null || currency === null) return said;
  const named = values.map((cells, at) => (isDeal(sorts[at]) ? currencyOf(String(cells[currency.at] ?? '')) : null));
  return usualCurrency(named);
}

const isDeal = (sort: RowSort | undefined): boolean => sort === 'named' || sort === 'unnamed';

function sorted(values: ReadDeals['cells'], fromRow: number, shape: TableShape): RowSort[] {
  const sort = rowSorter(shape);
  return values.map((cells, at) => sort(cells, fromRow + at));
}

const isReason = (sort: RowSort): sort is PassedReason => (PASSED_REASONS as readonly RowSort[]).includes(sort);

function collected(
  values: ReadDeals['cells'],
  fromRow: number,
  sorts: readonly RowSort[],
  given: DealReading,
  usualCurrency: string | null,
): ReadDeals {
  const rows: Deal[] = [];
  const dealCells: (readonly RawCell[])[] = [];
  const issues: CellIssue[] = [];
  const passedOver: PassedRow[] = [];
  const untouched = new Set<number>();
  let strays = 0;
  const { own, index } = given.headers;
  const figures = FIGURES.flatMap((column) => index[column] ?? []);
  const reading = { hasEnglishCommas: commasSetThousandsApart(values, figures), usualCurrency };
  const readRow = dealReader({ ...given, ...reading }, issues);
  const ownPlaces = Object.values(own);
  values.forEach((cells, at) => {
    const row = fromRow + at;
    const sort = sorts[at] ?? 'blank';
    const isPassed = isReason(sort);
    const deal = sort === 'named' || sort === 'unnamed' ? readRow(cells, row) : null;
    if (deal !== null) {
      rows.push(deal);
      dealCells.push(cells);
      return;
    }
    if (isPassed) passedOver.push({ row, reason: sort });
    if (isPassed && (cells[own.key ?? -1] ?? '') === '') untouched.add(row);
    else if (ownPlaces.some((place) => (cells[place] ?? '') !== '')) strays += 1;
  });
  const isFilled = sorts.some((sort) => sort !== 'blank');
  return { rows, cells: dealCells, issues, strays, passedOver, untouched, isFilled };
}
