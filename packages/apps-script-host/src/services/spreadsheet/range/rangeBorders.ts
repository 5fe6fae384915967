import type { Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { restyle } from './cellStyles';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Borders are kept as they were asked for; the page draws them. */
export class RangeBorders extends RangePart implements Matching<Google, RangeBorders> {
  setBorder(...borders: unknown[]): PlacedRange {
    const asked = borders.slice(0, 6).some((side) => side === true);
    return restyle(this.range, { borders: asked ? JSON.stringify(borders) : null });
  }
}
