import type { Emulated, Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { changeOf, TextStyleService } from '../textStyle';
import { firstStyle, readStyles, restyle, restyleEach } from './cellStyles';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** The looks of the texts of a range as objects. */
export class RangeTextStyles extends RangePart implements Matching<Google, RangeTextStyles> {
  getTextStyle(): Emulated {
    return TextStyleService.of(firstStyle(this.range));
  }

  /** An array of the host, so that what it holds is shown to the script. */
  getTextStyles(): unknown[][] {
    const styles = readStyles(this.range, (style) => TextStyleService.of(style));
    return Array.from(styles, (row) => Array.from(row));
  }

  setTextStyle(style: TextStyleService | null): PlacedRange {
    return restyle(this.range, changeOf(style));
  }

  setTextStyles(styles: (TextStyleService | null)[][]): PlacedRange {
    return restyleEach(this.range, styles, (style) => changeOf(style as TextStyleService | null));
  }
}
