import type { Deal } from '../../domain/deal';
import { stageFactsOf } from '../../domain/pipeline/stageFacts';
import type { FactColumn, MoveTime, StageFacts } from '../../domain/pipeline/stageFacts';
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
export const FACT_COLUMNS: readonly FactColumn[] = ['respondedAt', 'quotedAt', 'closedAt', 'nextStepDate'];
const factsIn = (facts: StageFacts): [FactColumn, Instant][] => Object.entries(facts) as [FactColumn, Instant][];

/** Columns of the sheet that a move may fill in, by their 0-based places. */
export type FactPlaces = Readonly<Partial<Record<FactColumn, number>>>;

/**
 * The columns in which people have a formula anywhere, the header included: writing there would kill it. Read from the
 * first of the columns to the last, so far down as is needed to find one in each.
 */
export function formulaColumns({ sheet, headerRow, headers: { index } }: DealsPlace, lastRow: number): FactColumn[] {
  const present = FACT_COLUMNS.flatMap((column) => index[column] ?? []);
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
  return FACT_COLUMNS.filter((column) => filled.has(index[column] ?? -1));
}

/** Where a move may write: the columns that the sheet has and that hold no formulas. */
export function factPlaces({ index }: Pick<DealHeaders, 'index'>, formulas: readonly FactColumn[]): FactPlaces {
  const free = FACT_COLUMNS.filter((column) => index[column] !== undefined && !formulas.includes(column));
  return Object.fromEntries(free.map((column) => [column, index[column]]));
}

/** What the deal's move fills in, of the columns that may be written. */
export function writableFacts(deal: Deal, time: MoveTime, places: FactPlaces): StageFacts {
  return Object.fromEntries(factsIn(stageFactsOf(deal, time)).filter(([column]) => places[column] !== undefined));
}

/** The deal with what its move filled in. */
export function withFacts(deal: Deal, facts: StageFacts): Deal {
  const cells = factsIn(facts).map(([column, at]) => [column, column === 'respondedAt' ? at : dayOf(at)]);
  return { ...deal, ...(Object.fromEntries(cells) as Partial<Deal>) };
}

/** A date for one of people's cells. */
export interface FactCell extends CellPlace {
  readonly at: Instant;
}

export function factCells(row: number, facts: StageFacts, places: FactPlaces): FactCell[] {
  return factsIn(facts).flatMap(([column, at]) => {
    const place = places[column];
    return place === undefined ? [] : [{ row, column: place, at }];
  });
}

/** Writes dates into people's cells, a call for each distinct one; as dates, so that an unformatted cell shows one. */
export function writeFacts(sheet: Sheet, cells: readonly FactCell[], zone: string): void {
  const byMoment = new Map<Instant, FactCell[]>();
  for (const cell of cells) {
    const same = byMoment.get(cell.at);
    if (same === undefined) byMoment.set(cell.at, [cell]);
    else same.push(cell);
  }
  for (const [at, same] of byMoment) sheet.getRangeList(cellAreas(same)).setValue(dateAt(at, zone));
}
