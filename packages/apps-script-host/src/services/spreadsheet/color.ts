import { hexOf } from '../../workbook/color';
import { Emulated, type Emulates } from '../runtime/emulated';

type Google = GoogleAppsScript.Spreadsheet.Color;

/** A colour by its value; those of a theme are not emulated. */
export class ColorService extends Emulated implements Emulates<Google, 'asRgbColor' | 'asThemeColor' | 'getColorType'> {
  readonly className = 'Color';

  constructor(readonly value: string | null) {
    super();
  }

  getColorType(): string {
    return this.value === null ? 'UNSUPPORTED' : 'RGB';
  }

  asRgbColor(): Emulated {
    if (this.value === null) throw new Error('Object is not of type RgbColor.');
    return new RgbColorService(this.value);
  }

  asThemeColor(): never {
    throw new Error('Object is not of type ThemeColor.');
  }
}

export class ColorBuilder extends Emulated {
  readonly className = 'ColorBuilder';
  private value: string | null = null;

  build(): ColorService {
    return new ColorService(this.value);
  }

  getColorType(): string {
    return this.build().getColorType();
  }

  asRgbColor(): Emulated {
    return this.build().asRgbColor();
  }

  asThemeColor(): never {
    return this.build().asThemeColor();
  }

  setRgbColor(css: string): this {
    this.value = hexOf(css);
    return this;
  }
}

class RgbColorService extends Emulated {
  readonly className = 'RgbColor';

  constructor(private readonly hex: string) {
    super();
  }

  asHexString(): string {
    return this.hex;
  }

  getColorType(): string {
    return 'RGB';
  }

  getRed(): number {
    return this.#part(1);
  }

  getGreen(): number {
    return this.#part(3);
  }

  getBlue(): number {
    return this.#part(5);
  }

  #part(at: number): number {
    return parseInt(this.hex.slice(at, at + 2), 16);
  }
}
