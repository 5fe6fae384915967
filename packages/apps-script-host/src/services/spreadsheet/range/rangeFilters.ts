import type { Emulated, Matching } from '../../runtime/emulated';
import { FilterService } from '../filter';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** The filter over a range. */
export class RangeFilters extends RangePart implements Matching<Google, RangeFilters> {
  createFilter(): Emulated {
    const { execution, sheet, rect } = this.range;
    return FilterService.create(execution, sheet, rect);
  }

  /** The one of the sheet, wherever the range stands. */
  getFilter(): Emulated | null {
    const { execution, sheet } = this.range;
    return sheet.filter && new FilterService(execution, sheet);
  }
}
