import { groupBy } from '../../domain/groups';
import type { Deal } from '../../domain/deal';
import { moveDatesOf } from '../../domain/pipeline/moveDates';
import type { MoveDateColumn, MoveTime, MoveDates } from '../../domain/pipeline/moveDates';
import { dayOf } from '../../domain/calendar/time';
import type { Instant } from '../../domain/calendar/time';
import type { DealsPlace } from './dealsPlace';
import type { DealHeaders } from '../reading/deals/dealHeaders';
import { CELLS_PER_READ } from '../reading/deals/readDeals';
import { dateAt } from '../cells/zone';
import { cellAreas } from '../cells/cellAreas';
import type { CellPlace } from '../cells/cellAreas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** People's columns that a move may fill in. */
export const MOVE_DATE_COLUMNS: readonly MoveDateColumn[] = ['respondedAt', 'quotedAt', 'closedAt', 'nextStepDate'];
const datesIn = (facts: MoveDates): [MoveDateColumn, Instant][] => Object.entries(facts) as [MoveDateColumn, Instant][];

/** Columns of the sheet that a move may fill in, by their 0-based places. */
export type MoveDatePlaces = Readonly<Partial<Record<MoveDateColumn, number>>>;

/**
 * The columns in which people have a formula anywhere, the header included: writing there would kill it. Read from the
 * first of the columns to the last, so far down as is needed to find one in each.
 */
export function formulaColumns(
  { sheet, headerRow, headers: { index } }: DealsPlace,
  lastRow: number,
): MoveDateColumn[] {
  const present = MOVE_DATE_COLUMNS.flatMap((column) => index[column] ?? []);
  if (present.length === 0) return [];
  const left = Math.min(...present);
  const width = Math.max(...present) - left + 1;
  const height = Math.floor(CELLS_PER_READ / width);
  const filled = new Set<number>();
  for (let row = headerRow; row <= Math.max(headerRow, lastRow) && filled.size < present.length; row += height) {
    const rows = Math.min(height, Math.max(headerRow, lastRow) - row + 1);
    const formulas = sheet.getRange(row, left + 1, rows, width).getFormulas();
    for (const at of present) if (formulas.some((cells) => cells[at - left] !== '')) filled.add(at);
  }
  return MOVE_DATE_COLUMNS.filter((column) => filled.has(index[column] ?? -1));
}

/** Where a move may write: the columns that the sheet has and that hold no formulas. */
export function moveDatePlaces(
  { index }: Pick<DealHeaders, 'index'>,
  formulas: readonly MoveDateColumn[],
): MoveDatePlaces {
  const free = MOVE_DATE_COLUMNS.filter((column) => index[column] !== undefined && !formulas.includes(column));
  return Object.fromEntries(free.map((column) => [column, index[column]]));
}

/** What the deal's move fills in, of the columns that may be written. */
export function writableMoveDates(deal: Deal, time: MoveTime, places: MoveDatePlaces): MoveDates {
  return Object.fromEntries(datesIn(moveDatesOf(deal, time)).filter(([column]) => places[column] !== undefined));
}

/** The deal with what its move filled in. */
export function withMoveDates(deal: Deal, facts: MoveDates): Deal {
  const cells = datesIn(facts).map(([column, at]) => [column, column === 'respondedAt' ? at : dayOf(at)]);
  return { ...deal, ...(Object.fromEntries(cells) as Partial<Deal>) };
}

/** A date for one of people's cells. */
export interface MoveDateCell extends CellPlace {
  readonly at: Instant;
}

export function moveDateCells(row: number, facts: MoveDates, places: MoveDatePlaces): MoveDateCell[] {
  return datesIn(facts).flatMap(([column, at]) => {
    const place = places[column];
    return place === undefined ? [] : [{ row, column: place, at }];
  });
}

/** Writes dates into people's cells, a call for each distinct one; as dates, so that an unformatted cell shows one. */
export function writeMoveDates(sheet: Sheet, cells: readonly MoveDateCell[], zone: string): void {
  for (const [at, same] of groupBy(cells, ({ at }) => at))
    sheet.getRangeList(cellAreas(same)).setValue(dateAt(at, zone));
}
