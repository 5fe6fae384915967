import type { CellStyle } from '../../../workbook/cellStyle';
import type { Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { firstStyle, readStyles, restyle, restyleEach } from './cellStyles';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Fonts of a range: family, size, weight, style, line. */
export class RangeFonts extends RangePart implements Matching<Google, RangeFonts> {
  getFontFamily(): string {
    return familyOf(firstStyle(this.range));
  }

  getFontFamilies(): unknown[][] {
    return readStyles(this.range, familyOf);
  }

  setFontFamily(family: string | null): PlacedRange {
    return restyle(this.range, { fontFamily: family });
  }

  setFontFamilies(families: unknown[][]): PlacedRange {
    return restyleEach(this.range, families, (family) => ({ fontFamily: family === null ? null : String(family) }));
  }

  getFontSize(): number {
    return sizeOf(firstStyle(this.range));
  }

  getFontSizes(): unknown[][] {
    return readStyles(this.range, sizeOf);
  }

  setFontSize(size: number): PlacedRange {
    return restyle(this.range, { fontSize: size });
  }

  setFontSizes(sizes: unknown[][]): PlacedRange {
    return restyleEach(this.range, sizes, (size) => ({ fontSize: Number(size) }));
  }

  getFontWeight(): string {
    return weightOf(firstStyle(this.range));
  }

  getFontWeights(): unknown[][] {
    return readStyles(this.range, weightOf);
  }

  setFontWeight(weight: string | null): PlacedRange {
    return restyle(this.range, { bold: weight === 'bold' || null });
  }

  setFontWeights(weights: unknown[][]): PlacedRange {
    return restyleEach(this.range, weights, (weight) => ({ bold: weight === 'bold' || null }));
  }

  getFontStyle(): string {
    return slantOf(firstStyle(this.range));
  }

  getFontStyles(): unknown[][] {
    return readStyles(this.range, slantOf);
  }

  setFontStyle(style: string | null): PlacedRange {
    return restyle(this.range, { italic: style === 'italic' || null });
  }

  setFontStyles(styles: unknown[][]): PlacedRange {
    return restyleEach(this.range, styles, (style) => ({ italic: style === 'italic' || null }));
  }

  getFontLine(): string {
    return lineOf(firstStyle(this.range));
  }

  getFontLines(): unknown[][] {
    return readStyles(this.range, lineOf);
  }

  setFontLine(line: string | null): PlacedRange {
    return restyle(this.range, { line: lineNamed(line) });
  }

  setFontLines(lines: unknown[][]): PlacedRange {
    return restyleEach(this.range, lines, (line) => ({ line: lineNamed(line) }));
  }
}

function familyOf({ fontFamily }: CellStyle): string {
  return fontFamily ?? 'Arial';
}

function sizeOf({ fontSize }: CellStyle): number {
  return fontSize ?? 10;
}

function weightOf({ bold }: CellStyle): string {
  return bold ? 'bold' : 'normal';
}

function slantOf({ italic }: CellStyle): string {
  return italic ? 'italic' : 'normal';
}

function lineOf({ line }: CellStyle): string {
  return line ?? 'none';
}

function lineNamed(line: unknown): 'underline' | 'line-through' | null {
  return line === 'underline' || line === 'line-through' ? line : null;
}
