import type { Emulates } from '../../runtime/emulated';
import { readStyles, restyle, restyleEach } from './rangeFormats';
import { RangeLooks } from './rangeLooks';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Looks of a range cell by cell. */
export abstract class RangeLookTables
  extends RangeLooks
  implements
    Emulates<Google, 'getFontFamilies' | 'setFontFamilies' | 'getFontLines' | 'setFontLines' | 'getFontSizes'>,
    Emulates<Google, 'getVerticalAlignments' | 'setVerticalAlignments' | 'getWraps' | 'setWraps'>,
    Emulates<Google, 'getWrapStrategies' | 'setBackgroundRGB'>
{
  getFontFamilies(): unknown[][] {
    return readStyles(this, ({ fontFamily }) => fontFamily ?? 'Arial');
  }

  setFontFamilies(families: unknown[][]): this {
    return restyleEach(this, families, (family) => ({ fontFamily: family === null ? null : String(family) }));
  }

  getFontLines(): unknown[][] {
    return readStyles(this, ({ line }) => line ?? 'none');
  }

  setFontLines(lines: unknown[][]): this {
    return restyleEach(this, lines, (line) => ({
      line: line === 'underline' || line === 'line-through' ? line : null,
    }));
  }

  getFontSizes(): unknown[][] {
    return readStyles(this, ({ fontSize }) => fontSize ?? 10);
  }

  getVerticalAlignments(): unknown[][] {
    return readStyles(this, ({ verticalAlign }) => verticalAlign ?? 'bottom');
  }

  setVerticalAlignments(alignments: unknown[][]): this {
    return restyleEach(this, alignments, (alignment) => ({
      verticalAlign: alignment === 'top' || alignment === 'middle' ? alignment : null,
    }));
  }

  getWraps(): unknown[][] {
    return readStyles(this, ({ wrap }) => (wrap ?? 'WRAP') === 'WRAP');
  }

  setWraps(wraps: unknown[][]): this {
    return restyleEach(this, wraps, (isWrapped) => ({ wrap: isWrapped ? 'WRAP' : 'OVERFLOW' }));
  }

  getWrapStrategies(): unknown[][] {
    return readStyles(this, ({ wrap }) => wrap ?? 'OVERFLOW');
  }

  setWrapStrategies(strategies: unknown[][]): this {
    return restyleEach(this, strategies, (strategy) => ({
      wrap: strategy === 'WRAP' || strategy === 'CLIP' ? strategy : 'OVERFLOW',
    }));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    return restyle(this, { background: `#${hex}` });
  }
}
