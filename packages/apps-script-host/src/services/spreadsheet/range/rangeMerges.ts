import { cellCount, contains, intersection, type Rect } from '../../../workbook/rect';
import type { Emulated, Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { requireWritable } from './rangeChecks';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Merged cells of a range. */
export class RangeMerges extends RangePart implements Matching<Google, RangeMerges> {
  merge(): PlacedRange {
    return merge(this.range, [this.range.rect]);
  }

  mergeAcross(): PlacedRange {
    const { rect } = this.range;
    const row = (at: number): Rect => ({ ...rect, row: rect.row + at, rows: 1 });
    return merge(
      this.range,
      Array.from({ length: rect.rows }, (_, at) => row(at)),
    );
  }

  mergeVertically(): PlacedRange {
    const { rect } = this.range;
    const column = (at: number): Rect => ({ ...rect, column: rect.column + at, columns: 1 });
    return merge(
      this.range,
      Array.from({ length: rect.columns }, (_, at) => column(at)),
    );
  }

  breakApart(): PlacedRange {
    return breakApart(this.range);
  }

  getMergedRanges(): Emulated[] {
    const { execution, sheet, rect } = this.range;
    const merges = sheet.merges.filter((each) => intersection(each, rect));
    return merges.map((each) => execution.range(sheet, each));
  }

  isPartOfMerge(): boolean {
    const { sheet, rect } = this.range;
    return sheet.merges.some((each) => contains(each, rect.row, rect.column));
  }
}

/** The upper left value of each stays, the others are lost. */
function merge(range: PlacedRange, rects: readonly Rect[]): PlacedRange {
  const { execution, sheet } = breakApart(range);
  if (cellCount(range.rect) === 1) return range;
  for (const rect of rects) {
    const kept = sheet.values.get(rect.row, rect.column);
    const formula = sheet.formulas.get(rect.row, rect.column);
    sheet.values.clear(rect);
    sheet.formulas.clear(rect);
    sheet.values.set(rect.row, rect.column, kept);
    if (formula) sheet.formulas.set(rect.row, rect.column, formula);
    sheet.merges.push(rect);
    execution.book.changed(sheet, rect);
  }
  return range;
}

function breakApart(range: PlacedRange): PlacedRange {
  requireWritable(range);
  const { execution, sheet, rect } = range;
  const isCut = sheet.merges.some((merged) => {
    const shared = intersection(merged, rect);
    return shared !== null && cellCount(shared) < cellCount(merged);
  });
  if (isCut) throw new Error('You must select all cells in a merged range to merge or unmerge them.');
  sheet.merges = sheet.merges.filter((merged) => !intersection(merged, rect));
  execution.book.decorated();
  return range;
}
