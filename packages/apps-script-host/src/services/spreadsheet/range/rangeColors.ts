import { ColorService } from '../color';
import type { Emulated } from '../../runtime/emulated';
import { readStyles, restyle, restyleEach } from './rangeFormats';
import { RangeLookTables } from './rangeLookTables';
import { changeOf, TextStyleService } from '../textStyle';

type Direction = 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';

/** Colours and text styles of a range as objects, and its text direction. */
export abstract class RangeColors extends RangeLookTables {
  getBackgroundObject(): Emulated {
    return new ColorService(this.getBackground());
  }

  getBackgroundObjects(): unknown[][] {
    return colorsOf(this.getBackgrounds());
  }

  setBackgroundObject(color: ColorService | null): this {
    return this.setBackground(color && color.value);
  }

  setBackgroundObjects(colors: (ColorService | null)[][]): this {
    return this.setBackgrounds(hexes(colors));
  }

  getFontColorObject(): Emulated {
    return new ColorService(this.getFontColor());
  }

  getFontColorObjects(): unknown[][] {
    return colorsOf(this.getFontColors());
  }

  setFontColorObject(color: ColorService | null): this {
    return this.setFontColor(color && color.value);
  }

  setFontColorObjects(colors: (ColorService | null)[][]): this {
    return this.setFontColors(hexes(colors));
  }

  getTextStyle(): Emulated {
    return TextStyleService.of(this.sheet.styleAt(this.rect.row, this.rect.column));
  }

  getTextStyles(): unknown[][] {
    return rows(readStyles(this, (style) => TextStyleService.of(style)));
  }

  setTextStyle(style: TextStyleService | null): this {
    return restyle(this, changeOf(style));
  }

  setTextStyles(styles: (TextStyleService | null)[][]): this {
    return restyleEach(this, styles, (style) => changeOf(style as TextStyleService | null));
  }

  getTextDirection(): string | null {
    return this.sheet.styleAt(this.rect.row, this.rect.column).direction ?? null;
  }

  getTextDirections(): unknown[][] {
    return readStyles(this, ({ direction }) => direction ?? null);
  }

  setTextDirection(direction: Direction | null): this {
    return restyle(this, { direction });
  }

  setTextDirections(directions: (Direction | null)[][]): this {
    return restyleEach(this, directions, (direction) => ({ direction: direction as Direction | null }));
  }
}

function colorsOf(table: unknown[][]): Emulated[][] {
  return Array.from(table, (row) => Array.from(row, (color) => new ColorService(String(color))));
}

function hexes(colors: (ColorService | null)[][]): (string | null)[][] {
  return colors.map((row) => row.map((color) => color && color.value));
}

/** A table of the script's own arrays as one of the host, so that what it holds is shown to the script. */
function rows(table: unknown[][]): unknown[][] {
  return Array.from(table, (row) => Array.from(row));
}
