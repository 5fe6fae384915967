import type { Deal } from '../../../domain/deal';
import type { CellIssue } from '../../../domain/issue';
import type { RawCell } from '../../../domain/reading/rawCell';
import { valuesOf } from '../sheetValues';
import type { DealHeaders } from './dealHeaders';
import { mapDealHeaders } from './dealHeaders';
import type { HeaderTelling } from './dealHeaders';
import { dealReader } from './dealReader';
import type { DealReading } from './dealReader';
import type { LocatedDeals } from './locateDeals';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What one read call may bring (performance.md: a call per 500,000 cells). */
export const CELLS_PER_READ = 500_000;

/** Deals, the rows of cells that they were read from, and what of it could not be read. */
export interface ReadDeals {
  readonly rows: readonly Deal[];
  /** A row of cells for each deal, from column A on: index it as `DealHeaders` does. */
  readonly cells: readonly (readonly RawCell[])[];
  readonly issues: readonly CellIssue[];
  /** Rows that are no deal, and in which something still stands in our columns. */
  readonly strays: number;
}

/** Reads the deals of a located tab: its first rows are there, the rest comes in chunks of the needed columns. */
export function readDeals(located: LocatedDeals, given: Omit<DealReading, 'headers'>): ReadDeals {
  const { sheet, headers, headerRow, lastRow, firstRows } = located;
  const reading = collector({ ...given, headers });
  reading.take(firstRows.slice(headerRow), headerRow + 1);
  const width = neededWidth(headers);
  const height = Math.floor(CELLS_PER_READ / width);
  for (let row = firstRows.length + 1; row <= lastRow; row += height)
    reading.take(valuesOf(sheet.getRange(row, 1, Math.min(height, lastRow - row + 1), width)), row);
  return reading.read;
}

/** The deals among rows of cells that start at `fromRow`, as an edit reads them. */
export function dealsFrom(values: ReadDeals['cells'], fromRow: number, given: DealReading): ReadDeals {
  const reading = collector(given);
  reading.take(values, fromRow);
  return reading.read;
}

/** Reads and maps the header row of deals in one call. */
export function readDealHeaders(sheet: Sheet, headerRow: number, telling?: HeaderTelling): DealHeaders {
  return mapDealHeaders(valuesOf(sheet.getRange(`${headerRow}:${headerRow}`))[0] ?? [], telling);
}

/** Columns from A to the last one that is mapped. */
export function neededWidth({ index, own }: DealHeaders): number {
  return Math.max(...Object.values(index), ...Object.values(own)) + 1;
}

function collector(given: DealReading) {
  const read = { rows: [] as Deal[], cells: [] as (readonly RawCell[])[], issues: [] as CellIssue[], strays: 0 };
  const readRow = dealReader(given, read.issues);
  const ownPlaces = Object.values(given.headers.own);
  function take(values: readonly (readonly RawCell[])[], fromRow: number): void {
    values.forEach((cells, at) => {
      const deal = readRow(cells, fromRow + at);
      if (deal === null) {
        if (ownPlaces.some((place) => (cells[place] ?? '') !== '')) read.strays += 1;
        return;
      }
      read.rows.push(deal);
      read.cells.push(cells);
    });
  }
  return { read, take };
}
