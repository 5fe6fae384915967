import type { CellStyle } from '../../../workbook/cellStyle';
import { hexOf } from '../../../workbook/color';
import type { Emulated, Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { ColorService } from '../color';
import { firstStyle, readStyles, restyle, restyleEach } from './cellStyles';
import { colorObjects, colorTexts } from './colorTables';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** The backgrounds of a range, as `#rrggbb` and as colour objects. */
export class RangeBackgrounds extends RangePart implements Matching<Google, RangeBackgrounds> {
  getBackground(): string {
    return backgroundOf(firstStyle(this.range));
  }

  getBackgrounds(): unknown[][] {
    return readStyles(this.range, backgroundOf);
  }

  setBackground(color: string | null): PlacedRange {
    return restyle(this.range, { background: hexOf(color) });
  }

  setBackgrounds(colors: (string | null)[][]): PlacedRange {
    return restyleEach(this.range, colors, (color) => ({ background: hexOf(color) }));
  }

  setBackgroundRGB(red: number, green: number, blue: number): PlacedRange {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    return restyle(this.range, { background: `#${hex}` });
  }

  getBackgroundObject(): Emulated {
    return new ColorService(this.getBackground());
  }

  getBackgroundObjects(): unknown[][] {
    return colorObjects(this.getBackgrounds());
  }

  setBackgroundObject(color: ColorService | null): PlacedRange {
    return this.setBackground(color && color.value);
  }

  setBackgroundObjects(colors: (ColorService | null)[][] | null): PlacedRange {
    return colors === null ? this.setBackground(null) : this.setBackgrounds(colorTexts(colors));
  }
}

function backgroundOf({ background }: CellStyle): string {
  return background ?? '#ffffff';
}
