import type { RawCell } from '../../../domain/reading/rawCell';
import { valuesOf } from '../../reading/sheetValues';
import { locateDeals } from '../../reading/deals/locateDeals';
import type { DealsPlace } from '../../dealRows/dealsPlace';
import type { FoundSheet } from '../../reading/findSheets';
import { movedFrom } from './movedFrom';
import type { Gathering } from './movedFrom';
import { headerRowOf, originColumn } from './originColumn';
import { rowRuns } from './tabShape';

/**
 * Takes the rows of a tab back out of the deals where they still say what stands in the tab; a row that somebody changed
 * since stays. Returns how many stay.
 */
export function ungatherTab(source: FoundSheet, gathering: Pick<Gathering, 'place' | 'tabs' | 'added'>): number {
  const { place } = gathering;
  const located = locateDeals(source, () => []);
  const { marked, runs: shared } = movedFrom(source.title, located, gathering);
  const [top] = marked;
  if (top === undefined) return 0;
  const runs = shared ?? [];
  const said = (cells: readonly RawCell[], side: 'from' | 'to'): string =>
    JSON.stringify(runs.flatMap((run) => cells.slice(run[side], run[side] + run.columns)));
  const { sheet, headerRow, lastRow } = located;
  const standing = new Set(
    valuesOf(sheet.getRange(`${headerRow + 1}:${Math.max(headerRow + 1, lastRow)}`)).map((cells) =>
      said(cells, 'from'),
    ),
  );
  const values = valuesOf(place.sheet.getRange(`${top}:${marked[marked.length - 1] ?? top}`));
  const going = marked.filter((at) => runs.length > 0 && standing.has(said(values[at - top] ?? [], 'to')));
  for (const { first, rows } of [...rowRuns(going)].reverse()) place.sheet.deleteRows(first, rows);
  return marked.length - going.length;
}

/** Deletes the column of the origin once nothing stands in it. */
export function deleteOriginColumn(place: Pick<DealsPlace, 'sheet' | 'headerRow'>): void {
  const origin = originColumn(place, headerRowOf(place), new Set());
  if (origin !== null && origin.marks.every((mark) => mark === '')) place.sheet.deleteColumn(origin.at + 1);
}
