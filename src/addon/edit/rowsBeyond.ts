import type { Deal } from '../../domain/deal';
import { reachIn, spansOf } from '../../domain/positions/rowSpans';
import type { RowSpan, RowSpans } from '../../domain/positions/rowSpans';
import { dealsFrom } from '../../sheets/reading/deals/readDeals';
import { columnLetters } from '../../sheets/headers/address';
import { valuesOf } from '../../sheets/reading/sheetValues';
import { wallClockIn } from '../../sheets/cells/zone';
import type { FoundBasis } from './editBasis';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** More than these are not read for one edit: its rows are left to the recheck. */
const MOST_ROWS = 2000;
/** Rows that may have moved since the last run over all of them. */
const MOVED = 20;

/** The rows that a call has read. */
export interface RowsAtHand {
  readonly rows: readonly Deal[];
  /** The sheet's rows between which they were read, both ends included. */
  readonly first: number;
  readonly last: number;
}

/** The rows whose deals are to be seen whole; a new one is of a number that the last run may not have seen there. */
export interface WantedRows {
  readonly rows: readonly Deal[];
  readonly isNew: (deal: Deal) => boolean;
}

/** What stands beyond the rows at hand. */
export interface RowsBeyond {
  readonly beyond: readonly Deal[];
  /** Where rows of one number stand, as far as is known. */
  readonly spans: RowSpans;
}

/**
 * The rows beyond those at hand that are one deal with any of `wanted`, in one more call: none where all are at hand, or where
 * they stand too far apart. Where the last run cannot know of a row, or its rows are not where it saw them, all numbers are
 * looked at first.
 */
export function rowsBeyond(sheet: Sheet, found: FoundBasis, atHand: RowsAtHand, wanted: WantedRows): RowsBeyond {
  const known = found.basis.rowSpans;
  if (!found.basis.rules.settings.positions) return { beyond: [], spans: known };
  const isUnknown = (deal: Deal): boolean => deal.id !== '' && !known.has(deal.id) && wanted.isNew(deal);
  if (!wanted.rows.some(isUnknown)) {
    const beyond = beyondIn(known, sheet, found, atHand, wanted);
    const isReached = reachIn([...atHand.rows, ...beyond], known);
    if (wanted.rows.every(isReached)) return { beyond, spans: known };
  }
  const spans = spansAmongAll(sheet, found);
  return { beyond: beyondIn(spans, sheet, found, atHand, wanted), spans };
}

function beyondIn(
  spans: RowSpans,
  sheet: Sheet,
  { basis, headers }: FoundBasis,
  { rows: seen, ...at }: RowsAtHand,
  wanted: WantedRows,
): readonly Deal[] {
  const isReached = reachIn(seen, spans);
  const ids = new Set(wanted.rows.flatMap((deal) => (isReached(deal) ? [] : [deal.id])));
  const stretch = stretchOf(
    [...ids].flatMap((id) => spans.get(id) ?? []),
    basis.headerRow,
  );
  if (stretch === null) return [];
  const { first, last } = stretch;
  const values = valuesOf(sheet.getRange(first, 1, last - first + 1, headers.width));
  const given = { headers, headerRow: basis.headerRow, wallClock: wallClockIn(basis.zone), rules: basis.rules };
  const { rows } = dealsFrom(values, first, given);
  return rows.filter(({ id, row }) => ids.has(id) && (row < at.first || row > at.last));
}

/** Numbers that stand in more than one row. */
function spansAmongAll(sheet: Sheet, { basis, headers }: FoundBasis): RowSpans {
  const { id: place } = headers.index;
  if (place === undefined) return new Map();
  const from = basis.headerRow + 1;
  const letters = columnLetters(place);
  const cells = valuesOf(sheet.getRange(`${letters}${from}:${letters}`));
  const rows = cells.map(([cell = ''], at) => ({ id: String(cell).trim(), row: from + at }));
  const spans = spansOf(rows.filter(({ id }) => id !== ''));
  return new Map([...spans].filter(([, span]) => span.rows > 1));
}

function stretchOf(spans: readonly RowSpan[], headerRow: number): Pick<RowsAtHand, 'first' | 'last'> | null {
  if (spans.length === 0) return null;
  const first = Math.max(headerRow + 1, Math.min(...spans.map((span) => span.first)) - MOVED);
  const last = Math.max(...spans.map((span) => span.last));
  return last - first < MOST_ROWS ? { first, last } : null;
}
