import type { RawCell } from '../../domain/reading/rawCell';
import { isOwnHeader } from '../reading/deals/dealHeaders';
import { valuesOf } from '../reading/sheetValues';
import { ownRunsOf } from './ownRuns';
import type { OwnRun } from './ownRuns';
import type { OwnPlaces } from './writeReview';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Neighbouring columns of ours with what stands in them now. */
export interface StandingRun extends OwnRun {
  /** From the first row of the place on. */
  readonly read: readonly (readonly RawCell[])[];
}

/** Our columns as they stand now, a call for each run; null when they are not where they were found. */
export function standingRuns(places: OwnPlaces): readonly StandingRun[] | null {
  const runs: StandingRun[] = [];
  for (const run of ownRunsOf(places.own)) {
    const standing = standingRun(places, run);
    if (standing === null) return null;
    runs.push(standing);
  }
  return runs;
}

/** With the header in the same call where it stands just above. */
function standingRun({ sheet, headerRow, firstRow, lastRow }: OwnPlaces, run: OwnRun): StandingRun | null {
  const hasHeader = headerRow === firstRow - 1;
  const top = hasHeader ? headerRow : firstRow;
  const range = rangeOf(sheet, top, run.firstColumn + 1, lastRow - top + 1, run.columns.length);
  if (range === null) return null;
  const read = valuesOf(range);
  if (!hasHeader) return { ...run, read };
  return run.columns.every((id, at) => isOwnHeader(id, read[0]?.[at])) ? { ...run, read: read.slice(1) } : null;
}

/** Null where the grid does not reach any more: asking for its size first would cost a call. */
export function rangeOf(sheet: Sheet, ...place: readonly [row: number, column: number, rows: number, columns: number]) {
  try {
    return sheet.getRange(...place);
  } catch {
    return null;
  }
}
