import type { RawCell } from '../../domain/reading/rawCell';
import { isOwnHeader, type DealHeaders } from '../reading/deals/dealHeaders';
import type { PlaceReader } from './placeReader';
import { ownRunsOf } from './ownRuns';
import type { OwnRun } from './ownRuns';

/** The rows of our columns, as a run found them; 1-based. */
export interface OwnBlock {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly own: DealHeaders['own'];
}

/** Neighbouring columns of ours with what stands in them now. */
export interface StandingRun extends OwnRun {
  /** From the first row of the place on. */
  readonly read: readonly (readonly RawCell[])[];
}

/** Our columns as they stand now, a call for each run; null when they are not where they were found. */
export function standingRuns(block: OwnBlock, look: PlaceReader): readonly StandingRun[] | null {
  const runs: StandingRun[] = [];
  for (const run of ownRunsOf(block.own)) {
    const standing = standingRun(block, run, look);
    if (standing === null) return null;
    runs.push(standing);
  }
  return runs;
}

/** With the header in the same call where it stands just above. */
function standingRun({ headerRow, firstRow, lastRow }: OwnBlock, run: OwnRun, look: PlaceReader): StandingRun | null {
  const hasHeader = headerRow === firstRow - 1;
  const top = hasHeader ? headerRow : firstRow;
  const read = look(top, run.firstColumn + 1, lastRow - top + 1, run.columns.length);
  if (read === null) return null;
  if (!hasHeader) return { ...run, read };
  return run.columns.every((id, at) => isOwnHeader(id, read[0]?.[at])) ? { ...run, read: read.slice(1) } : null;
}
