import type { CellStyle, StyleChange } from '../../workbook/cellStyle';
import { hexOf } from '../../workbook/color';
import { ColorService } from './color';
import { Emulated, type Emulates } from '../runtime/emulated';

type Google = GoogleAppsScript.Spreadsheet.TextStyle;

/** What a text style says; a missing field says nothing. */
interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly color?: string | null;
}

/** Font, size, colour and lines of a text. */
export class TextStyleService
  extends Emulated
  implements
    Emulates<Google, 'isBold' | 'isItalic' | 'isUnderline' | 'isStrikethrough' | 'getFontFamily' | 'getFontSize'>,
    Emulates<Google, 'getForegroundColor' | 'getForegroundColorObject' | 'copy'>
{
  readonly className = 'TextStyle';

  constructor(readonly look: Look) {
    super();
  }

  /** The style of a cell, its defaults filled in. */
  static of({ bold, italic, line, fontFamily, fontSize, color }: CellStyle): TextStyleService {
    return new TextStyleService({
      bold: bold ?? false,
      italic: italic ?? false,
      underline: line === 'underline',
      strikethrough: line === 'line-through',
      fontFamily: fontFamily ?? 'arial,sans,sans-serif',
      fontSize: fontSize ?? 10,
      color: color ?? '#000000',
    });
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }

  getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }

  getForegroundColor(): string | null {
    return this.look.color ?? null;
  }

  getForegroundColorObject(): Emulated | null {
    const { color } = this.look;
    return color ? new ColorService(color) : null;
  }

  copy(): Emulated {
    return new TextStyleBuilder(this.look);
  }
}

export class TextStyleBuilder extends Emulated {
  readonly className = 'TextStyleBuilder';

  constructor(private look: Look = {}) {
    super();
  }

  build(): TextStyleService {
    return new TextStyleService(this.look);
  }

  setBold(bold: boolean): this {
    return this.#with({ bold });
  }

  setItalic(italic: boolean): this {
    return this.#with({ italic });
  }

  setUnderline(underline: boolean): this {
    return this.#with({ underline });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.#with({ strikethrough });
  }

  setFontFamily(fontFamily: string): this {
    return this.#with({ fontFamily });
  }

  setFontSize(fontSize: number): this {
    return this.#with({ fontSize });
  }

  setForegroundColor(css: string): this {
    return this.#with({ color: hexOf(css) });
  }

  setForegroundColorObject({ value }: ColorService): this {
    return this.#with({ color: value });
  }

  #with(change: Look): this {
    this.look = { ...this.look, ...change };
    return this;
  }
}

/** What a style changes in a cell's look; null brings the defaults back. */
export function changeOf(style: TextStyleService | null): StyleChange {
  if (!style) return { bold: null, italic: null, line: null, fontFamily: null, fontSize: null, color: null };
  const { bold, italic, underline, strikethrough, fontFamily, fontSize, color } = style.look;
  const line = underline ? 'underline' : strikethrough ? 'line-through' : null;
  return {
    ...(bold === undefined ? {} : { bold: bold || null }),
    ...(italic === undefined ? {} : { italic: italic || null }),
    ...(underline === undefined && strikethrough === undefined ? {} : { line }),
    ...(fontFamily === undefined ? {} : { fontFamily }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(color === undefined ? {} : { color }),
  };
}
