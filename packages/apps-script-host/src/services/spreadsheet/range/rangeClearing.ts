import type { Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { clearParts, type LayerName } from './copyCells';
import { requireWritable } from './rangeChecks';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Taking out what a range holds. */
export class RangeClearing extends RangePart implements Matching<Google, RangeClearing> {
  clear(options: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined } = {}): PlacedRange {
    if (options.contentsOnly) return this.clearContent();
    if (options.formatOnly) return this.clearFormat();
    return clear(this.range, 'values', 'formulas', 'links', 'styles');
  }

  clearContent(): PlacedRange {
    return clear(this.range, 'values', 'formulas', 'links');
  }

  clearFormat(): PlacedRange {
    return clear(this.range, 'styles');
  }

  clearNote(): PlacedRange {
    return clear(this.range, 'notes');
  }
}

function clear(range: PlacedRange, ...layers: LayerName[]): PlacedRange {
  requireWritable(range);
  clearParts(range.execution.book, range.sheet, range.rect, layers);
  return range;
}
