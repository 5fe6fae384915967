import type { CellStyle } from '../../../workbook/cellStyle';
import { hexOf } from '../../../workbook/color';
import type { Emulated, Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { ColorService } from '../color';
import { firstStyle, readStyles, restyle, restyleEach } from './cellStyles';
import { colorObjects, colorTexts } from './colorTables';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** The colours of the texts of a range, as `#rrggbb` and as colour objects. */
export class RangeFontColors extends RangePart implements Matching<Google, RangeFontColors> {
  getFontColor(): string {
    return colorOf(firstStyle(this.range));
  }

  getFontColors(): unknown[][] {
    return readStyles(this.range, colorOf);
  }

  setFontColor(color: string | null): PlacedRange {
    return restyle(this.range, { color: hexOf(color) });
  }

  setFontColors(colors: unknown[][]): PlacedRange {
    return restyleEach(this.range, colors, (color) => ({ color: hexOf(color) }));
  }

  getFontColorObject(): Emulated {
    return new ColorService(this.getFontColor());
  }

  getFontColorObjects(): unknown[][] {
    return colorObjects(this.getFontColors());
  }

  setFontColorObject(color: ColorService | null): PlacedRange {
    return this.setFontColor(color && color.value);
  }

  setFontColorObjects(colors: (ColorService | null)[][]): PlacedRange {
    return this.setFontColors(colorTexts(colors));
  }
}

function colorOf({ color }: CellStyle): string {
  return color ?? '#000000';
}
