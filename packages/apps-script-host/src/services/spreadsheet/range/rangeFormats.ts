import { AUTOMATIC } from '../../../workbook/numberFormat';
import type { Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { firstStyle, readStyles, restyle, restyleEach } from './cellStyles';
import { requireUntyped } from './rangeChecks';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Number formats of a range. */
export class RangeFormats extends RangePart implements Matching<Google, RangeFormats> {
  getNumberFormat(): string {
    return firstStyle(this.range).numberFormat ?? AUTOMATIC;
  }

  getNumberFormats(): unknown[][] {
    return readStyles(this.range, ({ numberFormat }) => numberFormat ?? AUTOMATIC);
  }

  setNumberFormat(format: string): PlacedRange {
    requireUntyped(this.range);
    return restyle(this.range, { numberFormat: formatOf(format) });
  }

  setNumberFormats(formats: string[][]): PlacedRange {
    requireUntyped(this.range);
    return restyleEach(this.range, formats, (format) => ({ numberFormat: formatOf(String(format)) }));
  }
}

function formatOf(format: string | null): string | null {
  return format === null || format === AUTOMATIC || /^(general)?$/i.test(format) ? null : format;
}
